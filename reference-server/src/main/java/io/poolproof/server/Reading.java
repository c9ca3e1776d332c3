package io.poolproof.server;

import java.util.Locale;

/** Where no fact settles what the service does, this server takes one reading; each stands here and nowhere else in words. */
public enum Reading {
    LENGTH_IN_CODE_POINTS("Lengths are counted in code points.", "attribute-value-length-unit"),
    DEFAULT_WRITE_ATTRIBUTES(
            "A client without WriteAttributes may write standard and mutable custom attributes.",
            "default-write-custom-attributes"),
    LAST_DUPLICATE_WINS("Of two entries for one name the last is written.", "update-mixed-list-atomic"),
    WHOLE_UPDATE_OR_NOTHING("A refused update writes nothing.", "update-all-or-nothing"),
    DELIVERY_LIST_ABSENT("Without a code to send, CodeDeliveryDetailsList is absent.", "update-plain-attribute"),
    TOKEN_CHECKS(
            "A token is checked for form, signature, expiry, use, scope, user, disablement, revocation, in this order.",
            "order-of-token-checks"),
    TOKEN_OF_DELETED_USER("A token of a deleted user is answered with UserNotFoundException.", "token-of-deleted-user"),
    TOKEN_OF_DISABLED_USER(
            "A token of a disabled user is answered with NotAuthorizedException, User is disabled.",
            "token-of-disabled-user"),
    TOKEN_OF_DELETED_POOL(
            "A token of a deleted pool is answered like one that no pool issued.", "token-of-deleted-pool"),
    TOKEN_UNSIGNED("A token without signature is answered like one whose signature does not verify.", "token-alg-none"),
    REVOCATION_IS_EXACT("A sign-in after a global sign-out serves at once.", "token-revocation-race"),
    TRIGGER_BEFORE_WRITE("Where the custom message trigger fails, nothing is written.", "update-after-trigger-error"),
    TRIGGER_TEXT_WHOLE("The text of a function's error is handed on whole, whatever its length.", "trigger-throws"),
    EMPTY_METADATA_DELIVERED("An empty ClientMetadata reaches triggers as an empty object.", "client-metadata-empty"),
    NULL_METADATA_VALUE("A null value in ClientMetadata reaches triggers as null.", "client-metadata-null-value"),
    CREATE_CHALLENGE_GETS_METADATA(
            "The create challenge trigger gets a challenge answer's ClientMetadata.",
            "client-metadata-on-challenge-answer"),
    ADMIN_CREATE_USER_MESSAGE_METADATA(
            "AdminCreateUser hands ClientMetadata to the custom message trigger, too.",
            "client-metadata-on-admin-create-user-triggers"),
    CODE_WITHOUT_AUTO_VERIFICATION(
            "A code may be asked for in a pool that verifies nothing by itself.", "code-request-no-auto-verify"),
    ALIAS_REFUSED_AT_VERIFICATION("Verifying an alias that another user holds is refused.", "verify-alias-taken"),
    PENDING_REPLACED("A second change replaces the one that waits.", "update-email-pending-twice"),
    USER_BEFORE_ATTRIBUTES("An unknown user is found before a bad attribute.", "order-user-or-attribute"),
    PASSWORD_BEFORE_CONFIRMATION(
            "An unconfirmed user with a wrong password is told of the password.",
            "order-unconfirmed-or-wrong-password"),
    FLAG_AT_SIGN_UP("SignUp sets the verified flag of a given address to false.", "sign-up-with-verification"),
    NO_CONTENT_CHECK_OF_TYPE("Any content type is borne.", "wire-wrong-content-type"),
    UNKNOWN_TARGET(
            "A missing, foreign or unknown X-Amz-Target is answered with UnknownOperationException, without message.",
            "wire-unknown-operation"),
    EMPTY_OUTPUT_IS_AN_OBJECT("An operation with an empty output structure answers {}.", "wire-empty-output-structure"),
    PHONE_BEFORE_EMAIL(
            "Where a pool verifies both addresses, a sign-up code goes to the phone number.",
            "sign-up-with-verification"),
    DELETED_LIKE_BLANK("Deleting an attribute is judged like writing a blank.", "delete-unknown-attribute"),
    DELETED_ADDRESS_LOSES_FLAG("Deleting an address removes its verified flag.", "delete-attribute"),
    SIGNATURE_MISMATCH(
            "A signature that does not fit is answered with InvalidSignatureException.", "signed-operation-bad-key"),
    FORGOTTEN_PASSWORD_NEEDS_VERIFIED_ADDRESS(
            "ForgotPassword needs a verified address; AdminResetUserPassword does not.", "boolean-value-capital-true");

    /** Type of the error for a request whose operation is not known. */
    static final String UNKNOWN_OPERATION = "UnknownOperationException";

    private final String words;
    private final String fact;

    Reading(String words, String fact) {
        this.words = words;
        this.fact = fact;
    }

    /** Id for lists, such as {@code length-in-code-points}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this server does, in one sentence. */
    public String words() {
        return words;
    }

    /** Id of the fact that leaves it open. */
    public String fact() {
        return fact;
    }
}
