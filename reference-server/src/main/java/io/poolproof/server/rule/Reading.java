package io.poolproof.server.rule;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.RuleIds;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where no fact settles what the service does, this server takes one reading; each stands here and nowhere else in words. */
public enum Reading {
    LENGTH_IN_CODE_POINTS("Lengths are counted in code points.", Fact.ATTRIBUTE_VALUE_LENGTH_UNIT),
    DEFAULT_WRITE_ATTRIBUTES(
            "A client without WriteAttributes may write standard and mutable custom attributes.",
            Fact.DEFAULT_WRITE_CUSTOM_ATTRIBUTES),
    DEVELOPER_ONLY_BY_NAME_IN_SCHEMA(
            "A developer-only attribute is written by the name that DescribeUserPool shows, and by no other.",
            Fact.DEVELOPER_ONLY_ATTRIBUTE_PREFIX,
            RuleIds.ATTRIBUTE_NAME_DEVELOPER_PREFIX),
    LETTER_CASE_MATTERS("A name in another letter case is another name.", null, RuleIds.ATTRIBUTE_NAME_LETTER_CASE),
    SERVICE_NAMES_ARE_UNKNOWN(
            "A name of the service's own, such as cognito:user_status, is refused like any that the schema lacks.",
            null,
            RuleIds.ATTRIBUTE_NAME_SERVICE_PREFIX),
    OTHER_KIND_OF_ADDRESS_IS_NO_USERNAME(
            "An address of a kind that does not stand for the user name is refused like a word.",
            null,
            RuleIds.USERNAME_OTHER_ADDRESS),
    STANDARD_LIMITS_LIKE_CUSTOM(
            "Limits of a standard attribute that leave no value are refused like those of a custom one.",
            Fact.SCHEMA_MIN_LENGTH_OVER_MAX_STANDARD,
            RuleIds.SCHEMA_DEFINITION_STANDARD_RANGE),
    STRICT_JSON("JSON is read strictly, however deep and long it is.", Fact.WIRE_BAD_JSON),
    LAST_DUPLICATE_WINS("Of two entries for one name the last is written.", null),
    WHOLE_UPDATE_OR_NOTHING("A refused update writes nothing.", Fact.UPDATE_ALL_OR_NOTHING),
    DELIVERY_LIST_ABSENT("Without a code to send, CodeDeliveryDetailsList is absent.", Fact.UPDATE_PLAIN_ATTRIBUTE),
    TOKEN_CHECKS(
            "A token is checked for form, signature, expiry, use, scope, user, disablement, revocation, in this order.",
            Fact.ORDER_OF_TOKEN_CHECKS),
    TOKEN_OF_DELETED_USER(
            "A token of a deleted user is answered with UserNotFoundException.", Fact.TOKEN_OF_DELETED_USER),
    TOKEN_OF_DISABLED_USER(
            "A token of a disabled user is answered with NotAuthorizedException, User is disabled.",
            Fact.TOKEN_OF_DISABLED_USER),
    TOKEN_OF_DELETED_POOL(
            "A token of a deleted pool is answered like one that no pool issued.", Fact.TOKEN_OF_DELETED_POOL),
    TOKEN_UNSIGNED(
            "A token without signature is answered like one whose signature does not verify.", Fact.TOKEN_ALG_NONE),
    REVOCATION_IS_EXACT("A sign-in after a global sign-out serves at once.", Fact.TOKEN_REVOCATION_RACE),
    TRIGGER_BEFORE_WRITE(
            "Where the custom message trigger fails, nothing is written.", Fact.UPDATE_AFTER_TRIGGER_ERROR),
    TRIGGER_TEXT_WHOLE("The text of a function's error is handed on whole, whatever its length.", Fact.TRIGGER_THROWS),
    EMPTY_METADATA_DELIVERED(
            "An empty ClientMetadata reaches triggers as an empty object.", Fact.CLIENT_METADATA_EMPTY),
    NULL_METADATA_VALUE("A null value in ClientMetadata reaches triggers as null.", null),
    CREATE_CHALLENGE_GETS_METADATA(
            "The create challenge trigger gets a challenge answer's ClientMetadata.",
            Fact.CLIENT_METADATA_ON_CHALLENGE_ANSWER),
    ADMIN_CREATE_USER_MESSAGE_METADATA(
            "AdminCreateUser hands ClientMetadata to the custom message trigger, too.",
            Fact.CLIENT_METADATA_ON_ADMIN_CREATE_USER_TRIGGERS),
    SIGN_UP_METADATA_STOPS_BEFORE_CONFIRMATION(
            "SignUp hands no ClientMetadata to the post confirmation trigger, as two users saw.",
            Fact.CLIENT_METADATA_ON_SIGN_UP_TO_POST_CONFIRMATION),
    CODE_WITHOUT_AUTO_VERIFICATION("A code may be asked for in a pool that verifies nothing by itself.", null),
    ALIAS_REFUSED_AT_VERIFICATION("Verifying an alias that another user holds is refused.", Fact.VERIFY_ALIAS_TAKEN),
    PENDING_REPLACED("A second change replaces the one that waits.", Fact.UPDATE_EMAIL_PENDING_TWICE),
    USER_BEFORE_ATTRIBUTES("An unknown user is found before a bad attribute.", Fact.ORDER_USER_OR_ATTRIBUTE),
    PASSWORD_BEFORE_CONFIRMATION(
            "An unconfirmed user with a wrong password is told of the password.",
            Fact.ORDER_UNCONFIRMED_OR_WRONG_PASSWORD),
    FLAG_AT_SIGN_UP("SignUp sets the verified flag of a given address to false.", Fact.SIGN_UP_WITH_VERIFICATION),
    NO_CONTENT_CHECK_OF_TYPE("Any content type is borne.", Fact.WIRE_WRONG_CONTENT_TYPE),
    UNKNOWN_TARGET(
            "A missing, foreign or unknown X-Amz-Target is answered with UnknownOperationException, without message.",
            Fact.WIRE_UNKNOWN_OPERATION),
    EMPTY_OUTPUT_IS_AN_OBJECT(
            "An operation with an empty output structure answers {}.", Fact.WIRE_EMPTY_OUTPUT_STRUCTURE),
    PHONE_BEFORE_EMAIL(
            "Where a pool verifies both addresses, a sign-up code goes to the phone number.",
            Fact.SIGN_UP_WITH_VERIFICATION),
    DELETED_LIKE_BLANK("Deleting an attribute is judged like writing a blank.", Fact.DELETE_UNKNOWN_ATTRIBUTE),
    DELETED_ADDRESS_LOSES_FLAG("Deleting an address removes its verified flag.", Fact.DELETE_ATTRIBUTE),
    SIGNATURE_MISMATCH(
            "A signature that does not fit is answered with InvalidSignatureException.", Fact.SIGNED_OPERATION_BAD_KEY),
    FORGOTTEN_PASSWORD_NEEDS_VERIFIED_ADDRESS(
            "ForgotPassword needs a verified address; AdminResetUserPassword does not.",
            Fact.BOOLEAN_VALUE_CAPITAL_TRUE),
    CONFIRMED_TWICE("Confirming a confirmed user is answered with NotAuthorizedException.", null),
    STALE_CHALLENGE(
            "An answer to no open challenge is answered with NotAuthorizedException, after three minutes too.", null),
    UNUSABLE_REFRESH_TOKEN("A refresh token that is unknown or revoked is answered with NotAuthorizedException.", null),
    SRP_WITHOUT_SESSION(
            "A PASSWORD_VERIFIER challenge has no Session: its secret block stands for it, as clients that send none need.",
            null),
    SRP_STATE_AFTER_PASSWORD(
            "With SRP, too, whether a user is confirmed is judged after the password, that is at the answer to the challenge.",
            null),
    PRE_AUTHENTICATION_AT_START("With SRP the pre authentication trigger runs when the sign-in starts.", null),
    MISSING_PARAMETER("A missing or empty parameter of a sign-in is named before anybody is looked for.", null),
    UPDATE_KEEPS(
            "UpdateUserPool leaves MfaConfiguration and UserPoolTier as they are where it does not name them, and sets"
                    + " everything else back; in 2026 the service was seen to keep the password policy, too.",
            Fact.UPDATE_POOL_RESETS_OMITTED),
    RECOVERY_DEFAULT(
            "Without AccountRecoverySetting a forgotten password's code goes to a verified email address before a phone"
                    + " number.",
            null),
    CASE_OF_ADDRESSES(
            "Where letter case of user names does not matter, that of addresses and preferred names does not either;"
                    + " all are shown as they were written.",
            null),
    PASSWORD_POLICY_ORDER(
            "Of several things that a password lacks, the first is named of length, small letters, capital letters,"
                    + " digits, symbols.",
            null),
    PASSWORD_POLICY_WORDS(
            "AdminSetUserPassword says that a password does not conform to policy, every other operation that it did not"
                    + " conform with policy.",
            null),
    GROUPS_BY_PRECEDENCE("The claim cognito:groups lists groups by precedence, then by name.", null),
    WRONG_SOFTWARE_TOKEN_AT_SETUP(
            "A wrong first code of an authenticator app is answered with EnableSoftwareTokenMFAException, Code mismatch.",
            null),
    SECOND_FACTOR_RETRY("A wrong code of a second factor leaves the challenge open for another try.", null),
    HIDDEN_USERS(
            "Where PreventUserExistenceErrors is ENABLED, an unknown user gets a challenge by SRP, delivery details for a"
                    + " forgotten password and a resent code, and CodeMismatchException for any code.",
            null),
    KEYS_KNOWN(
            "Without keys of its own to know, the server knows every access key but AKIAPOOLPROOFUNKNOWN.",
            Fact.SIGNED_OPERATION_BAD_KEY),
    SIGNATURES_DO_NOT_AGE("The date of a signature is not held against the clock.", null),
    LIST_FILTER(
            "A filter is one of the ten searchable attributes, = or ^=, and a quoted value; anything else is refused.",
            null),
    PAGINATION("A pagination token holds the place in a list, and is refused where it was made for none.", null);

    /** Type of the error for a request whose operation is not known. */
    public static final String UNKNOWN_OPERATION = "UnknownOperationException";

    private final String words;
    private final @Nullable Fact fact;
    private final @Nullable String refuses;

    Reading(String words, @Nullable Fact fact) {
        this(words, fact, null);
    }

    Reading(String words, @Nullable Fact fact, @Nullable String refuses) {
        this.words = words;
        this.fact = fact;
        this.refuses = refuses;
    }

    /** Whether a rule that only warns, because what breaks it may be taken, is a refusal of this server's. */
    public static boolean refuses(Rule rule) {
        return Arrays.stream(values()).anyMatch(reading -> rule.id().equals(reading.refuses));
    }

    /** Id for lists, such as {@code length-in-code-points}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What this server does, in one sentence. */
    public String words() {
        return words;
    }

    /** The fact that leaves it open; null where no fact speaks of it at all. */
    public @Nullable Fact fact() {
        return fact;
    }
}
