package io.poolproof.conformance;

import io.poolproof.server.mutants.Mutation;
import java.util.List;

/** The rules, or single cases of rules, that each mutation is about. */
final class MutationCases {
    private static final String DELIVERY = "client-metadata.delivery";
    private static final String ERRORS = "answer-form.error";
    private static final String DETAILS = "verification.delivery-details";
    private static final String DESTINATION = "verification.destination";
    private static final String UNREVOKED = "access-token.unrevoked";
    private static final String SIGNATURE = "access-token.signature";
    private static final String EVENT = "trigger.event";
    private static final String VALUE_UNIT = "attribute-value.length-unit";
    private static final String STORED = "attribute-value.stored-as-sent";

    private MutationCases() {}

    static List<String> of(Mutation mutation) {
        return switch (mutation) {
            case COUNTS_BYTES, COUNTS_UTF16_UNITS -> List.of(VALUE_UNIT);
            case COUNTS_GRAPHEME_CLUSTERS ->
                List.of("attribute-value.string.length-unit", "attribute-name.length-unit");
            case WRITES_PARTIALLY, APPLIES_WHAT_IT_REFUSES -> List.of("attribute-list.all-or-nothing");
            case LOSES_PARALLEL_UPDATES -> List.of("update.parallel");
            case ANSWERS_STALE_STATE -> List.of("attribute-list.required", "attribute-list.visible");
            case REPLACES_ALL_ATTRIBUTES -> List.of("attribute-list.required", "verification.flag-reset");
            case FORGETS_ALL_BUT_FIRST -> List.of("answer-form.constraints", "attribute-list.visible");
            case FIRST_DUPLICATE_WINS -> List.of("attribute-name.repeated");
            case TRIMS_NAMES ->
                List.of("attribute-name.white-space", "attribute-name.exists-in-schema", "attribute-name.length-unit");
            case TRIMS_VALUES, NORMALISES_VALUES ->
                List.of(STORED, "attribute-value.blank", "attribute-value.string.length-unit");
            case NORMALISES_NUMBERS -> List.of("attribute-value.number.form");
            case LOWERCASES_EMAIL -> List.of(DESTINATION);
            case IGNORES_CASE_OF_NAMES -> List.of("attribute-name.letter-case");
            case MAKES_CUSTOM_PREFIX_OPTIONAL -> List.of("attribute-name.exists-in-schema");
            case KEEPS_ATTRIBUTE_ON_BLANK, STORES_BLANK -> List.of("attribute-value.blank");
            case FORGETS_DELETION -> List.of("access-token.required", "attribute-deletion.deletes");
            case KEEPS_MODIFIED_DATE -> List.of("user.last-modified");
            case IGNORES_CLIENT_PERMISSIONS_ON_UPDATE, BINDS_ADMINISTRATOR_BY_CLIENT ->
                List.of("client-permission.write");
            case IGNORES_CLIENT_PERMISSIONS_AT_SIGN_UP ->
                List.of("client-permission.write", "client-permission.write-default");
            case DROPS_CLIENT_METADATA,
                    HANDS_CLIENT_METADATA_TO_EVERY_TRIGGER,
                    CONFUSES_VALIDATION_DATA,
                    SORTS_OUT_EMPTY_METADATA -> List.of(DELIVERY);
            case COERCES_CLIENT_METADATA -> List.of("client-metadata.value.type");
            case STORES_CLIENT_METADATA, ECHOES_CLIENT_METADATA -> List.of("client-metadata.not-stored");
            case EMPTY_CLIENT_METADATA_FOR_NONE, KEEPS_CLIENT_METADATA -> List.of("client-metadata.absent");
            case ECHOES_TOKEN_IN_ERRORS,
                    ECHOES_VALUES_IN_ERRORS,
                    WRONG_ERROR_TYPE,
                    SWAPS_ERROR_TYPES,
                    RIGHT_TYPE_FOR_WRONG_REASON,
                    OMITS_ERROR_TYPE_HEADER,
                    OMITS_ERROR_TYPE,
                    WRONG_ERROR_STATUS,
                    ERROR_WITH_SUCCESS_STATUS -> List.of(ERRORS);
            case SENDS_NO_CODE -> List.of(DELIVERY, EVENT);
            case SENDS_CODE_FOR_SAME_VALUE -> List.of("verification.same-value");
            case VERIFIES_WITH_ANY_CODE, VERIFIES_WITHOUT_CODE -> List.of("verification.code-matches");
            case ACCEPTS_USED_CODE, ACCEPTS_CODE_OF_OTHER_ATTRIBUTE -> List.of("verification.code-active");
            case LEAVES_FLAG_AFTER_VERIFICATION -> List.of("verification.flag-set");
            case KEEPS_VERIFIED_FLAG -> List.of("verification.flag-reset");
            case APPLIES_PENDING_VALUE_AT_ONCE, LOSES_PENDING_VALUE, FORGETS_PENDING_VALUE_ON_UPDATE ->
                List.of("verification.pending");
            case DELIVERY_DETAILS_ALWAYS, DELIVERY_DETAILS_NEVER, DELIVERY_DETAILS_FOR_ADMINISTRATOR ->
                List.of(DETAILS);
            case SHOWS_WHOLE_DESTINATION, MASKS_DESTINATION_WRONGLY -> List.of(DESTINATION);
            case WRONG_DELIVERY_MEDIUM -> List.of(DETAILS);
            case KEEPS_TOKEN_AFTER_GLOBAL_SIGN_OUT, KEEPS_TOKEN_AFTER_REVOCATION -> List.of(UNREVOKED);
            case KEEPS_TOKEN_OF_DISABLED_USER -> List.of("access-token.user-enabled");
            case SERVES_NAMESAKE -> List.of("access-token.user-exists");
            case ACCEPTS_ALG_NONE, ACCEPTS_FOREIGN_KEY -> List.of(SIGNATURE);
            case TRIGGER_NOT_CALLED,
                    TRIGGER_CALLED_TWICE,
                    WRONG_TRIGGER_SOURCE,
                    WRONG_EVENT_MEMBER,
                    EVENT_WITHOUT_ATTRIBUTES -> List.of(EVENT);
            case TRIGGER_WITHOUT_MESSAGE -> List.of("client-metadata.only-with-message");
            case IGNORES_TRIGGER_ERROR, HIDES_TRIGGER_ERROR -> List.of("trigger.error");
            case IGNORES_TRIGGER_ANSWER -> List.of(DELIVERY, "trigger.custom-message-code");
            case ACCEPTS_UNSIGNED_CALLS_ONLY_TO_READ -> List.of("request-signature.present");
            case LISTS_NO_NEW_USERS, IGNORES_FILTER -> List.of("attribute-list.visible");
        };
    }
}
