package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about a pool's Lambda triggers. */
public final class TriggerRules {
    public static final ServiceRule TRIGGER_ERROR = new ServiceRule(
            "trigger.error",
            "An error of a trigger's function fails the request, with the function's text.",
            List.of(Fact.TRIGGER_THROWS, Fact.OTHER_TRIGGER_THROWS, Fact.PRE_AUTHENTICATION_THROWS),
            "UserLambdaValidationException",
            "{Trigger} failed with error {errorMessage}.");

    public static final ServiceRule TRIGGER_IN_TIME = new ServiceRule(
            "trigger.in-time",
            "A trigger's function answers within five seconds.",
            List.of(Fact.TRIGGER_TIMEOUT),
            "UnexpectedLambdaException",
            "{Trigger} invocation failed due to error Socket timeout while invoking Lambda function.");

    public static final ServiceRule TRIGGER_PERMITTED = new ServiceRule(
            "trigger.permitted",
            "A trigger's function can be called.",
            List.of(Fact.TRIGGER_NO_PERMISSION),
            "UnexpectedLambdaException",
            "{Trigger} invocation failed due to error AccessDeniedException.");

    public static final ServiceRule TRIGGER_OUTPUT = new ServiceRule(
            "trigger.output",
            "A trigger's function returns the event that it got.",
            List.of(Fact.TRIGGER_UNUSABLE_OUTPUT),
            "InvalidLambdaResponseException",
            "Unrecognizable lambda output");

    public static final ServiceRule TRIGGER_RESPONSE = new ServiceRule(
            "trigger.response",
            "The response in what a trigger's function returns is an object.",
            List.of(Fact.TRIGGER_INVALID_JSON_OUTPUT),
            "InvalidLambdaResponseException",
            "Invalid lambda function output : Invalid JSON");

    public static final ServiceRule CUSTOM_MESSAGE_CODE = new ServiceRule(
            "trigger.custom-message-code",
            "A message that a custom message function writes holds the code's placeholder.",
            List.of(Fact.CUSTOM_MESSAGE_WITHOUT_CODE),
            Refusal.INVALID_PARAMETER,
            "1 validation error detected: Value at 'emailBody' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*");

    static final List<ServiceRule> ALL = List.of(
            TRIGGER_ERROR, TRIGGER_IN_TIME, TRIGGER_PERMITTED, TRIGGER_OUTPUT, TRIGGER_RESPONSE, CUSTOM_MESSAGE_CODE);

    private TriggerRules() {}
}
