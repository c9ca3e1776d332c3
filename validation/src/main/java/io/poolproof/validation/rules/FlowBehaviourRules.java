package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about what tokens, verification, {@code ClientMetadata} and the wire come to; no request shows whether they hold. */
final class FlowBehaviourRules {
    static final List<BehaviourRule> ALL = List.of(
            rule(
                    "verification.delivery-details",
                    "A changed address that the pool verifies by itself is answered with delivery details, one entry for each code"
                            + " sent.",
                    Fact.UPDATE_EMAIL_DELIVERY_DETAILS,
                    Fact.UPDATE_PHONE_DELIVERY_DETAILS,
                    Fact.UPDATE_EMAIL_WITHOUT_AUTO_VERIFY,
                    Fact.CODE_REQUEST_OK,
                    Fact.SIGN_UP_WITH_VERIFICATION,
                    Fact.SIGN_UP_WITHOUT_VERIFICATION),
            rule(
                    "verification.destination",
                    "Delivery details show the first letters of an email's two sides, and a phone number's last four digits.",
                    Fact.MASK_EMAIL,
                    Fact.MASK_EMAIL_ON_UPDATE,
                    Fact.MASK_PHONE),
            rule(
                    "verification.flag-reset",
                    "A changed address is not verified until it is verified itself.",
                    Fact.UPDATE_EMAIL_UNVERIFIES,
                    Fact.ADMIN_UPDATE_EMAIL_UNVERIFIES),
            rule(
                    "verification.pending",
                    "Where verification must come first, the old address stays until the new one is verified.",
                    Fact.UPDATE_EMAIL_PENDING,
                    Fact.UPDATE_EMAIL_PENDING_TWICE,
                    Fact.ADMIN_UPDATE_EMAIL_PENDING,
                    Fact.ADMIN_UPDATE_EMAIL_VERIFIED_SKIPS_PENDING),
            rule(
                    "verification.same-value",
                    "An address that is set to its present value gets no code.",
                    Fact.UPDATE_SAME_VALUE),
            rule("verification.flag-set", "The right code makes the address verified.", Fact.VERIFY_OK),
            rule(
                    "client-metadata.optional",
                    "Sixteen operations take ClientMetadata, a map of texts, empty or not at all.",
                    Fact.CLIENT_METADATA_SHAPE,
                    Fact.CLIENT_METADATA_EMPTY,
                    Fact.CLIENT_METADATA_NULL),
            rule(
                    "client-metadata.delivery",
                    "ClientMetadata reaches the triggers that the operation hands it to, as sent, and no other.",
                    Fact.CLIENT_METADATA_TO_CUSTOM_MESSAGE,
                    Fact.CLIENT_METADATA_ON_SIGN_IN_START,
                    Fact.CLIENT_METADATA_ON_CHALLENGE_ANSWER,
                    Fact.CLIENT_METADATA_ON_ADMIN_CHALLENGE_ANSWER,
                    Fact.CLIENT_METADATA_ON_SIGN_UP_TRIGGERS,
                    Fact.CLIENT_METADATA_ON_ADMIN_CREATE_USER_TRIGGERS,
                    Fact.CLIENT_METADATA_ON_CONFIRMATION,
                    Fact.CLIENT_METADATA_ON_FORGOTTEN_PASSWORD,
                    Fact.CLIENT_METADATA_ON_TOKEN_REFRESH),
            rule(
                    "client-metadata.only-with-message",
                    "Where no message is due, ClientMetadata reaches nobody.",
                    Fact.CLIENT_METADATA_ONLY_WITH_MESSAGE),
            rule(
                    "client-metadata.absent",
                    "Without ClientMetadata the custom message event has no such member.",
                    Fact.CLIENT_METADATA_ABSENT),
            rule(
                    "client-metadata.not-stored",
                    "ClientMetadata is neither stored nor shown in an answer or a token.",
                    Fact.CLIENT_METADATA_NOT_STORED,
                    Fact.CLIENT_METADATA_WITHOUT_TRIGGER),
            rule(
                    "trigger.event",
                    "A custom message event names its source, its user and what the user has.",
                    Fact.CUSTOM_MESSAGE_EVENT,
                    Fact.CUSTOM_MESSAGE_TRIGGER_SOURCES),
            rule(
                    "access-token.claims",
                    "A token of a sign-in operation says whose it is and has the user admin scope.",
                    Fact.TOKEN_FROM_API_LOGIN,
                    Fact.TOKEN_USERNAME_IS_SUB,
                    Fact.TOKEN_JTI_CLAIMS),
            rule(
                    "access-token.own-user",
                    "An access token acts on the user whom it was issued to.",
                    Fact.UPDATE_PLAIN_ATTRIBUTE),
            rule(
                    "request-form.target",
                    "A call is a POST that names the service and the operation.",
                    Fact.WIRE_REQUEST_FORM,
                    Fact.WIRE_GET_REQUEST,
                    Fact.WIRE_MISSING_TARGET,
                    Fact.WIRE_UNKNOWN_OPERATION,
                    Fact.WIRE_WRONG_CONTENT_TYPE),
            rule(
                    "request-form.authorization",
                    "Operations of the signed-in user need no signature.",
                    Fact.WIRE_UNSIGNED_OPERATIONS,
                    Fact.WIRE_AUTHORIZATION_HEADER_EXTRA),
            rule(
                    "request-form.body",
                    "A body is read as JSON; what the operation's input does not have is ignored.",
                    Fact.WIRE_REQUEST_FORM,
                    Fact.UNKNOWN_MEMBER_IGNORED),
            rule(
                    "answer-form.error",
                    "A refusal names its type and its text in the body and in headers.",
                    Fact.WIRE_ERROR_BODY,
                    Fact.WIRE_ERROR_HEADERS,
                    Fact.WIRE_CLIENT_ERROR_STATUS),
            rule(
                    "answer-form.constraints",
                    "Broken constraints are told together, each with its member's path, and sensitive values never.",
                    Fact.CONSTRAINT_CHECKER_JOINS_ALL_VIOLATIONS,
                    Fact.CONSTRAINT_CHECKER_CLAUSE_ORDER,
                    Fact.CONSTRAINT_CHECKER_PATH,
                    Fact.CONSTRAINT_CHECKER_ECHOES_PLAIN_VALUES,
                    Fact.CONSTRAINT_CHECKER_MASKS_SENSITIVE_VALUES,
                    Fact.CONSTRAINT_CHECKER_ECHOES_LISTS,
                    Fact.CONSTRAINT_CHECKER_LIST_ELEMENT_RULE),
            rule(
                    "answer-form.success",
                    "A success has status 200, JSON 1.1 and what the operation answers.",
                    Fact.WIRE_REQUEST_FORM,
                    Fact.WIRE_SUCCESS_HEADERS,
                    Fact.WIRE_EMPTY_OUTPUT_STRUCTURE,
                    Fact.WIRE_NO_OUTPUT_SHAPE),
            rule(
                    "update.parallel",
                    "Updates of one user at the same time lose nothing.",
                    Fact.UPDATE_PLAIN_ATTRIBUTE,
                    Fact.UPDATE_SEVERAL_ATTRIBUTES));

    private FlowBehaviourRules() {}

    private static BehaviourRule rule(String id, String words, Fact... facts) {
        return new BehaviourRule(id, words, List.of(facts));
    }
}
