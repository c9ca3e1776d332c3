package io.poolproof.server.mutants;

import io.poolproof.server.Seams;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One way in which a server is wrong on purpose, so that a suite can show that it notices. What a single rule's absence makes wrong
 * has no mutation: start the server without that rule.
 */
public enum Mutation {
    COUNTS_BYTES(
            "Lengths of names, values and ClientMetadata are counted in bytes of UTF-8.", Judgement::countingBytes),
    COUNTS_UTF16_UNITS(
            "Lengths of names, values and ClientMetadata are counted in UTF-16 units.", Judgement::countingUnits),
    COUNTS_GRAPHEME_CLUSTERS(
            "Lengths of names, values and ClientMetadata are counted in grapheme clusters.",
            Judgement::countingClusters),

    WRITES_PARTIALLY("A refused update writes those of its attributes that are good.", State::writesPartially),
    APPLIES_WHAT_IT_REFUSES("A refused update writes all its attributes.", State::appliesWhatItRefuses),
    LOSES_PARALLEL_UPDATES(
            "An update writes back all attributes as they were when its request came.", State::losesParallelUpdates),
    ANSWERS_STALE_STATE("Reads show a user as before the last write.", StaleState::new),
    REPLACES_ALL_ATTRIBUTES("An update removes every attribute that it does not name.", Writes::replacesAll),
    FORGETS_ALL_BUT_FIRST("An update writes the first attribute of its list only.", Writes::forgetsAllButFirst),
    FIRST_DUPLICATE_WINS("Of two entries for one name the first is written.", Requests::firstDuplicateWins),
    TRIMS_NAMES("White space around attribute names is dropped.", Requests::trimsNames),
    TRIMS_VALUES("White space around attribute values is dropped.", Requests::trimsValues),
    NORMALISES_VALUES("Attribute values are stored in Unicode's composed form.", Requests::normalisesValues),
    NORMALISES_NUMBERS("Values of Number attributes are stored without leading zeros.", Requests::normalisesNumbers),
    LOWERCASES_EMAIL("An email is stored in lower case.", Requests::lowercasesEmail),
    IGNORES_CASE_OF_NAMES("Attribute names match in any letter case.", Requests::ignoresCaseOfNames),
    MAKES_CUSTOM_PREFIX_OPTIONAL(
            "A custom attribute may be named without custom:.", Requests::makesCustomPrefixOptional),
    KEEPS_ATTRIBUTE_ON_BLANK("A blank value changes nothing.", Writes::keepsAttributeOnBlank),
    STORES_BLANK("A blank value is stored as one.", StoredBlanks::new),
    FORGETS_DELETION("Deleting attributes changes nothing.", State::forgetsDeletion),
    KEEPS_MODIFIED_DATE("A write leaves the user's last-modified date as it is.", Writes::keepsModifiedDate),
    IGNORES_CLIENT_PERMISSIONS_ON_UPDATE(
            "UpdateUserAttributes writes what the app client may not.", Judgement::ignoringPermissionsOnUpdate),
    IGNORES_CLIENT_PERMISSIONS_AT_SIGN_UP(
            "SignUp writes what the app client may not.", Judgement::ignoringPermissionsAtSignUp),
    BINDS_ADMINISTRATOR_BY_CLIENT(
            "An administrator may write only what every app client of the pool may.", State::bindsAdministrator),

    DROPS_CLIENT_METADATA("ClientMetadata reaches no trigger.", Events::dropsClientMetadata),
    COERCES_CLIENT_METADATA("Values of ClientMetadata that are no text are made text.", Requests::coercesMetadata),
    STORES_CLIENT_METADATA("ClientMetadata is stored among the user's attributes.", State::storesClientMetadata),
    ECHOES_CLIENT_METADATA("An answer shows the request's ClientMetadata.", Answers::echoesClientMetadata),
    HANDS_CLIENT_METADATA_TO_EVERY_TRIGGER("ClientMetadata reaches every trigger that runs.", Events::handsToEvery),
    CONFUSES_VALIDATION_DATA(
            "Triggers get ClientMetadata under the other of its two names.", Events::confusesValidationData),
    EMPTY_CLIENT_METADATA_FOR_NONE(
            "Triggers get an empty ClientMetadata where the request has none.", Events::emptyForNone),
    KEEPS_CLIENT_METADATA(
            "A trigger gets a user's earlier ClientMetadata where the request has none.", Events::keepsClientMetadata),
    SORTS_OUT_EMPTY_METADATA(
            "Entries of ClientMetadata with an empty value reach no trigger.", Events::sortsOutEmptyMetadata),

    ECHOES_TOKEN_IN_ERRORS("An error's message shows the access token.", Errors::echoToken),
    ECHOES_VALUES_IN_ERRORS("An error's message shows the attribute values sent.", Errors::echoValues),
    WRONG_ERROR_TYPE("InvalidParameterException is named ValidationException.", Errors::wrongType),
    SWAPS_ERROR_TYPES("NotAuthorizedException is named InvalidParameterException.", Errors::swapTypes),
    RIGHT_TYPE_FOR_WRONG_REASON("An error has the right type and another error's message.", Errors::wrongReason),
    OMITS_ERROR_TYPE_HEADER(
            "An error has no x-amzn-ErrorType header and its __type is a namespace alone.", Errors::omitTypeHeader),
    OMITS_ERROR_TYPE("An error names its type neither in a header nor in its body.", Errors::omitType),
    WRONG_ERROR_STATUS("An error comes with status 403.", Errors::wrongStatus),
    ERROR_WITH_SUCCESS_STATUS("An error comes with status 200.", Errors::successStatus),

    SENDS_NO_CODE("Delivery details are answered, but there is no code.", CodeMutants::sendsNone),
    SENDS_CODE_FOR_SAME_VALUE("Setting the value that a user has sends a code.", Writes::sendsCodeForSameValue),
    VERIFIES_WITH_ANY_CODE("Any code verifies while one is active.", CodeMutants::anyWhileActive),
    VERIFIES_WITHOUT_CODE("Any code verifies, even where none was asked for.", CodeMutants::any),
    ACCEPTS_USED_CODE("A code verifies more than once.", CodeMutants::used),
    ACCEPTS_CODE_OF_OTHER_ATTRIBUTE("A code for one attribute verifies the other.", CodeMutants::ofOtherAttribute),
    LEAVES_FLAG_AFTER_VERIFICATION("Verification leaves the verified flag as it is.", State::leavesFlag),
    KEEPS_VERIFIED_FLAG("A changed address stays verified.", Writes::keepsVerifiedFlag),
    APPLIES_PENDING_VALUE_AT_ONCE("A value that waits for verification shows at once.", Writes::appliesPendingAtOnce),
    LOSES_PENDING_VALUE("Verification drops the value that waited for it.", State::losesPendingValue),
    FORGETS_PENDING_VALUE_ON_UPDATE(
            "An update of another attribute drops the value that waits for verification.", Writes::forgetsPending),
    DELIVERY_DETAILS_ALWAYS("Every update answers delivery details.", Deliveries::always),
    DELIVERY_DETAILS_NEVER("No update answers delivery details.", Deliveries::never),
    DELIVERY_DETAILS_FOR_ADMINISTRATOR(
            "An administrator's update answers delivery details.", Deliveries::forAdministrator),
    SHOWS_WHOLE_DESTINATION("Delivery details show the whole address.", Deliveries::wholeDestination),
    MASKS_DESTINATION_WRONGLY(
            "Delivery details show the address's domain, or a number's first digits.", Deliveries::wrongMask),
    WRONG_DELIVERY_MEDIUM("Delivery details name the other medium.", Deliveries::wrongMedium),

    KEEPS_TOKEN_AFTER_GLOBAL_SIGN_OUT(
            "An access token serves after a global sign-out.", TokenMutants::keptAfterGlobalSignOut),
    KEEPS_TOKEN_AFTER_REVOCATION(
            "An access token serves after its refresh token was revoked.", TokenMutants::keptAfterRevocation),
    KEEPS_TOKEN_OF_DISABLED_USER("An access token serves while its user is disabled.", TokenMutants::keptOfDisabled),
    SERVES_NAMESAKE("An access token of a deleted user serves the next user of the same name.", TokenMutants::namesake),
    ACCEPTS_ALG_NONE("An access token without a signature serves.", TokenMutants::unsigned),
    ACCEPTS_FOREIGN_KEY("An access token signed with an unknown key serves.", TokenMutants::foreignKey),

    TRIGGER_NOT_CALLED("No trigger runs.", Events::notCalled),
    TRIGGER_CALLED_TWICE("Every trigger runs twice.", Events::calledTwice),
    TRIGGER_WITHOUT_MESSAGE("The custom message trigger runs at every update.", State::triggerWithoutMessage),
    WRONG_TRIGGER_SOURCE("An event names the source of another operation.", Events::wrongSource),
    WRONG_EVENT_MEMBER("An event has username for userName.", Events::wrongMember),
    EVENT_WITHOUT_ATTRIBUTES("An event lacks the user's attributes.", Events::withoutAttributes),
    IGNORES_TRIGGER_ERROR("A trigger's error does not matter.", Events::ignoresError),
    HIDES_TRIGGER_ERROR("A trigger's error is answered without its text.", Events::hidesError),
    IGNORES_TRIGGER_ANSWER("What a trigger answers does not matter.", Events::ignoresAnswer),

    ACCEPTS_UNSIGNED_CALLS_ONLY_TO_READ("AdminGetUser answers an unsigned call.", Errors::acceptsUnsignedReads),
    LISTS_NO_NEW_USERS("ListUsers leaves out the user created last.", Answers::listsNoNewUsers),
    IGNORES_FILTER("ListUsers leaves its filter aside.", Requests::ignoresFilter);

    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // a method without state
    private final Supplier<Seams> planted;

    Mutation(String words, Supplier<Seams> planted) {
        this.words = words;
        this.planted = planted;
    }

    /** Id for reports, such as {@code counts-bytes}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is wrong, in one sentence. */
    public String words() {
        return words;
    }

    /** What makes a server wrong in this way; made anew for each server. */
    public Seams seams() {
        return planted.get();
    }

    /** The mutation with this id. */
    public static Optional<Mutation> named(String id) {
        return Arrays.stream(values()).filter(one -> one.id().equals(id)).findFirst();
    }
}
