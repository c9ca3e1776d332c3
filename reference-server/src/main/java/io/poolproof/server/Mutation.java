package io.poolproof.server;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One way in which a server is wrong on purpose, so that a suite can show that it notices. What a single rule's absence makes wrong
 * has no mutation: start the server without that rule.
 */
public enum Mutation {
    COUNTS_BYTES("Lengths of names, values and ClientMetadata are counted in bytes of UTF-8."),
    COUNTS_UTF16_UNITS("Lengths of names, values and ClientMetadata are counted in UTF-16 units."),
    COUNTS_GRAPHEME_CLUSTERS("Lengths of names, values and ClientMetadata are counted in grapheme clusters."),

    WRITES_PARTIALLY("A refused update writes those of its attributes that are good."),
    APPLIES_WHAT_IT_REFUSES("A refused update writes all its attributes."),
    LOSES_PARALLEL_UPDATES("An update writes back all attributes as they were when its request came."),
    ANSWERS_STALE_STATE("Reads show a user as before the last write."),
    REPLACES_ALL_ATTRIBUTES("An update removes every attribute that it does not name."),
    FORGETS_ALL_BUT_FIRST("An update writes the first attribute of its list only."),
    FIRST_DUPLICATE_WINS("Of two entries for one name the first is written."),
    TRIMS_NAMES("White space around attribute names is dropped."),
    TRIMS_VALUES("White space around attribute values is dropped."),
    NORMALISES_VALUES("Attribute values are stored in Unicode's composed form."),
    NORMALISES_NUMBERS("Values of Number attributes are stored without leading zeros."),
    LOWERCASES_EMAIL("An email is stored in lower case."),
    IGNORES_CASE_OF_NAMES("Attribute names match in any letter case."),
    MAKES_CUSTOM_PREFIX_OPTIONAL("A custom attribute may be named without custom:."),
    KEEPS_ATTRIBUTE_ON_BLANK("A blank value changes nothing."),
    STORES_BLANK("A blank value is stored as one."),
    FORGETS_DELETION("Deleting attributes changes nothing."),
    KEEPS_MODIFIED_DATE("A write leaves the user's last-modified date as it is."),
    IGNORES_CLIENT_PERMISSIONS_ON_UPDATE("UpdateUserAttributes writes what the app client may not."),
    IGNORES_CLIENT_PERMISSIONS_AT_SIGN_UP("SignUp writes what the app client may not."),
    BINDS_ADMINISTRATOR_BY_CLIENT("An administrator may write only what every app client of the pool may."),

    DROPS_CLIENT_METADATA("ClientMetadata reaches no trigger."),
    COERCES_CLIENT_METADATA("Values of ClientMetadata that are no text are made text."),
    STORES_CLIENT_METADATA("ClientMetadata is stored among the user's attributes."),
    ECHOES_CLIENT_METADATA("An answer shows the request's ClientMetadata."),
    HANDS_CLIENT_METADATA_TO_EVERY_TRIGGER("ClientMetadata reaches every trigger that runs."),
    CONFUSES_VALIDATION_DATA("Triggers get ClientMetadata under the other of its two names."),
    EMPTY_CLIENT_METADATA_FOR_NONE("Triggers get an empty ClientMetadata where the request has none."),
    KEEPS_CLIENT_METADATA("A trigger gets a user's earlier ClientMetadata where the request has none."),
    SORTS_OUT_EMPTY_METADATA("Entries of ClientMetadata with an empty value reach no trigger."),

    ECHOES_TOKEN_IN_ERRORS("An error's message shows the access token."),
    ECHOES_VALUES_IN_ERRORS("An error's message shows the attribute values sent."),
    WRONG_ERROR_TYPE("InvalidParameterException is named ValidationException."),
    SWAPS_ERROR_TYPES("NotAuthorizedException is named InvalidParameterException."),
    RIGHT_TYPE_FOR_WRONG_REASON("An error has the right type and another error's message."),
    OMITS_ERROR_TYPE_HEADER("An error has no x-amzn-ErrorType header and its __type is a namespace alone."),
    OMITS_ERROR_TYPE("An error names its type neither in a header nor in its body."),
    WRONG_ERROR_STATUS("An error comes with status 403."),
    ERROR_WITH_SUCCESS_STATUS("An error comes with status 200."),

    SENDS_NO_CODE("Delivery details are answered, but there is no code."),
    SENDS_CODE_FOR_SAME_VALUE("Setting the value that a user has sends a code."),
    VERIFIES_WITH_ANY_CODE("Any code verifies while one is active."),
    VERIFIES_WITHOUT_CODE("Any code verifies, even where none was asked for."),
    ACCEPTS_USED_CODE("A code verifies more than once."),
    ACCEPTS_CODE_OF_OTHER_ATTRIBUTE("A code for one attribute verifies the other."),
    LEAVES_FLAG_AFTER_VERIFICATION("Verification leaves the verified flag as it is."),
    KEEPS_VERIFIED_FLAG("A changed address stays verified."),
    APPLIES_PENDING_VALUE_AT_ONCE("A value that waits for verification shows at once."),
    LOSES_PENDING_VALUE("Verification drops the value that waited for it."),
    FORGETS_PENDING_VALUE_ON_UPDATE("An update of another attribute drops the value that waits for verification."),
    DELIVERY_DETAILS_ALWAYS("Every update answers delivery details."),
    DELIVERY_DETAILS_NEVER("No update answers delivery details."),
    DELIVERY_DETAILS_FOR_ADMINISTRATOR("An administrator's update answers delivery details."),
    SHOWS_WHOLE_DESTINATION("Delivery details show the whole address."),
    MASKS_DESTINATION_WRONGLY("Delivery details show the address's domain, or a number's first digits."),
    WRONG_DELIVERY_MEDIUM("Delivery details name the other medium."),

    KEEPS_TOKEN_AFTER_GLOBAL_SIGN_OUT("An access token serves after a global sign-out."),
    KEEPS_TOKEN_AFTER_REVOCATION("An access token serves after its refresh token was revoked."),
    KEEPS_TOKEN_OF_DISABLED_USER("An access token serves while its user is disabled."),
    SERVES_NAMESAKE("An access token of a deleted user serves the next user of the same name."),
    ACCEPTS_ALG_NONE("An access token without a signature serves."),
    ACCEPTS_FOREIGN_KEY("An access token signed with an unknown key serves."),

    TRIGGER_NOT_CALLED("No trigger runs."),
    TRIGGER_CALLED_TWICE("Every trigger runs twice."),
    TRIGGER_WITHOUT_MESSAGE("The custom message trigger runs at every update."),
    WRONG_TRIGGER_SOURCE("An event names the source of another operation."),
    WRONG_EVENT_MEMBER("An event has username for userName."),
    EVENT_WITHOUT_ATTRIBUTES("An event lacks the user's attributes."),
    IGNORES_TRIGGER_ERROR("A trigger's error does not matter."),
    HIDES_TRIGGER_ERROR("A trigger's error is answered without its text."),
    IGNORES_TRIGGER_ANSWER("What a trigger answers does not matter."),

    ACCEPTS_UNSIGNED_CALLS_ONLY_TO_READ("AdminGetUser answers an unsigned call."),
    LISTS_NO_NEW_USERS("ListUsers leaves out the user created last."),
    IGNORES_FILTER("ListUsers leaves its filter aside.");

    private final String words;

    Mutation(String words) {
        this.words = words;
    }

    /** Id for command lines and reports, such as {@code counts-bytes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, in one sentence. */
    public String words() {
        return words;
    }

    /** The mutation with this id. */
    public static Optional<Mutation> named(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
