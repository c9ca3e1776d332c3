package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules of codes and verified addresses that only a running service decides. */
public final class VerificationRules {
    private static final String ALIAS_EXISTS = "AliasExistsException";

    public static final ServiceRule VERIFICATION_ALIAS_FREE = new ServiceRule(
            "alias.free-at-verification",
            "An alias that another user holds is not verified.",
            List.of(Fact.VERIFY_ALIAS_TAKEN),
            ALIAS_EXISTS,
            "An account with the {attribute} already exists.");

    public static final ServiceRule VERIFICATION_EMAIL_REGISTERED = new ServiceRule(
            "verification.email-registered",
            "A code for an email needs a user who has one.",
            List.of(Fact.CODE_REQUEST_NO_EMAIL),
            Refusal.INVALID_PARAMETER,
            "User does not have a valid registered email address");

    public static final ServiceRule VERIFICATION_PHONE_REGISTERED = new ServiceRule(
            "verification.phone-number-registered",
            "A code for a phone number needs a user who has one.",
            List.of(Fact.CODE_REQUEST_NO_PHONE),
            Refusal.INVALID_PARAMETER,
            "User does not have a valid registered phone number");

    public static final ServiceRule VERIFICATION_ATTEMPTS = new ServiceRule(
            "verification.attempts",
            "Codes are asked for at most 5 times and tried at most 15 times per user and hour.",
            List.of(Fact.VERIFICATION_ATTEMPT_LIMITS),
            "LimitExceededException",
            "Attempt limit exceeded, please try after some time.");

    public static final ServiceRule VERIFICATION_CODE_ACTIVE = new ServiceRule(
            "verification.code-active",
            "A code serves once, and for 24 hours.",
            List.of(Fact.VERIFY_CODE_USED_OR_OLD, Fact.VERIFY_CODE_TOO_OLD, Fact.CODE_LIFETIME),
            "ExpiredCodeException",
            "Invalid code provided, please request a code again.");

    public static final ServiceRule VERIFICATION_CODE_MATCHES = new ServiceRule(
            "verification.code-matches",
            "A code is the one that was sent.",
            List.of(Fact.VERIFY_WRONG_CODE, Fact.CONFIRM_SIGN_UP_WRONG_CODE),
            "CodeMismatchException",
            "Invalid verification code provided, please try again.");

    public static final ServiceRule REQUIRED_ATTRIBUTE_SET = new ServiceRule(
            "required-attribute.set-before-update",
            "A user updates attributes once every required one has a value, or gets one in the same request.",
            List.of(Fact.UPDATE_WHILE_REQUIRED_ATTRIBUTE_UNSET),
            Refusal.INVALID_PARAMETER,
            "");

    public static final ServiceRule VERIFIED_FLAG_NEEDS_EMAIL = new ServiceRule(
            "verified-flag.email",
            "email_verified is set where there is an email.",
            List.of(Fact.ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_EMAIL),
            Refusal.INVALID_PARAMETER,
            "No email provided but email_verified was true");

    public static final ServiceRule VERIFIED_FLAG_NEEDS_PHONE = new ServiceRule(
            "verified-flag.phone-number",
            "phone_number_verified is set where there is a phone number.",
            List.of(Fact.ADMIN_CREATE_VERIFIED_FLAG_WITHOUT_PHONE),
            Refusal.INVALID_PARAMETER,
            "");

    static final List<ServiceRule> ALL = List.of(
            VERIFICATION_ALIAS_FREE,
            VERIFICATION_EMAIL_REGISTERED,
            VERIFICATION_PHONE_REGISTERED,
            VERIFICATION_ATTEMPTS,
            VERIFICATION_CODE_ACTIVE,
            VERIFICATION_CODE_MATCHES,
            REQUIRED_ATTRIBUTE_SET,
            VERIFIED_FLAG_NEEDS_EMAIL,
            VERIFIED_FLAG_NEEDS_PHONE);

    private VerificationRules() {}
}
