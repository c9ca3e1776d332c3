package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules of signing up and in that only a running service decides. */
public final class SignInRules {
    private static final String USER_NOT_FOUND = "UserNotFoundException";

    public static final ServiceRule RESEND_UNCONFIRMED = new ServiceRule(
            "sign-up.resend-unconfirmed",
            "A sign-up code is sent again to an unconfirmed user.",
            List.of(Fact.RESEND_ALREADY_CONFIRMED),
            Refusal.INVALID_PARAMETER,
            "User is already confirmed.");

    public static final ServiceRule RESEND_AUTO_VERIFICATION = new ServiceRule(
            "sign-up.resend-auto-verification",
            "A sign-up code is sent again where the pool verifies addresses by itself.",
            List.of(Fact.RESEND_NO_AUTO_VERIFY),
            Refusal.NOT_AUTHORIZED,
            "Cannot resend codes. Auto verification not turned on.");

    public static final ServiceRule SIGN_IN_FLOW = new ServiceRule(
            "sign-in.flow",
            "A sign-in uses a flow that its app client allows.",
            List.of(Fact.SIGN_IN_FLOW_NOT_ENABLED),
            Refusal.INVALID_PARAMETER,
            "{flow} flow not enabled for this client");

    public static final ServiceRule SIGN_IN_USER_EXISTS = new ServiceRule(
            "sign-in.user-exists",
            "A user who signs in exists.",
            List.of(Fact.SIGN_IN_UNKNOWN_USER),
            USER_NOT_FOUND,
            "User does not exist.");

    public static final ServiceRule SIGN_IN_ENABLED = new ServiceRule(
            "sign-in.user-enabled",
            "A disabled user does not sign in.",
            List.of(Fact.SIGN_IN_DISABLED_USER),
            Refusal.NOT_AUTHORIZED,
            "User is disabled.");

    public static final ServiceRule SIGN_IN_ATTEMPTS = new ServiceRule(
            "sign-in.attempts",
            "After five wrong passwords sign-in is locked for a growing time.",
            List.of(Fact.PASSWORD_ATTEMPT_LOCKOUT),
            Refusal.NOT_AUTHORIZED,
            "Password attempts exceeded");

    public static final ServiceRule SIGN_IN_PASSWORD = new ServiceRule(
            "sign-in.password",
            "A user signs in with their password.",
            List.of(Fact.SIGN_IN_WRONG_PASSWORD),
            Refusal.NOT_AUTHORIZED,
            "Incorrect username or password.");

    public static final ServiceRule SIGN_IN_CONFIRMED = new ServiceRule(
            "sign-in.user-confirmed",
            "An unconfirmed user does not sign in.",
            List.of(Fact.SIGN_IN_UNCONFIRMED),
            "UserNotConfirmedException",
            "User is not confirmed.");

    public static final ServiceRule SIGN_IN_NO_RESET = new ServiceRule(
            "sign-in.no-password-reset",
            "A user whose password has to be reset does not sign in with the old one.",
            List.of(Fact.SIGN_IN_PASSWORD_RESET_REQUIRED),
            "PasswordResetRequiredException",
            "Password reset required for the user");

    public static final ServiceRule NEW_PASSWORD_PROVIDED = new ServiceRule(
            "new-password.already-provided",
            "The answer to a new-password challenge repeats no address that the user has.",
            List.of(Fact.CHALLENGE_REPEATS_ATTRIBUTE),
            Refusal.NOT_AUTHORIZED,
            "Cannot modify an already provided {name}");

    public static final ServiceRule NEW_PASSWORD_REQUIRED_ATTRIBUTE = new ServiceRule(
            "new-password.required-attribute",
            "The answer to a new-password challenge gives every required attribute that has no value.",
            List.of(Fact.CHALLENGE_LACKS_REQUIRED_ATTRIBUTE),
            Refusal.INVALID_PARAMETER,
            "Invalid attributes given, {name} is missing");

    static final List<ServiceRule> ALL = List.of(
            RESEND_UNCONFIRMED,
            RESEND_AUTO_VERIFICATION,
            SIGN_IN_FLOW,
            SIGN_IN_USER_EXISTS,
            SIGN_IN_ENABLED,
            SIGN_IN_ATTEMPTS,
            SIGN_IN_PASSWORD,
            SIGN_IN_CONFIRMED,
            SIGN_IN_NO_RESET,
            NEW_PASSWORD_PROVIDED,
            NEW_PASSWORD_REQUIRED_ATTRIBUTE);

    private SignInRules() {}
}
