package io.poolproof.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule, in the order in which violations are listed. */
public final class Rules {
    private static final List<RequestRule<?>> REQUEST_RULES = Stream.of(
                    List.of(AccessTokenRules.REQUIRED, AccessTokenRules.CHARACTERS),
                    TextMemberRules.all(),
                    ofAttributes(),
                    ofValues(),
                    TextMapRules.all(),
                    ofOtherMembers(),
                    ofDeclarations(),
                    List.of(
                            UserPoolRules.VERIFIED,
                            UserPoolRules.ALIAS,
                            UserPoolRules.USERNAME,
                            UserPoolRules.ALIAS_OR_USERNAME,
                            UserPoolRules.VERIFIED_BEFORE_UPDATE,
                            UserPoolRules.REQUIRED_ALIAS,
                            UserPoolClientRules.ENTRY_MIN,
                            UserPoolClientRules.ENTRY_MAX,
                            UserPoolClientRules.WRITE_UNWRITABLE,
                            UserPoolClientRules.WRITE_UNKNOWN,
                            UserPoolClientRules.WRITE_REQUIRED,
                            UserPoolClientRules.READ_UNKNOWN,
                            UserPoolClientRules.WRITE_RESET,
                            UserPoolClientRules.READ_RESET))
            .<RequestRule<?>>flatMap(List::stream)
            .toList();

    private static final List<WireRule> WIRE_RULES = List.of(
            RequestBodyRules.JSON,
            RequestBodyRules.MEMBER_TYPE,
            RequestBodyRules.STRUCTURE_TYPE,
            RequestBodyRules.STRICT_JSON,
            ClientMetadataRules.VALUE_TYPE,
            ClientMetadataRules.MAP_TYPE);

    /** Those that a request, or what it is written as, can break: all that a validator applies. */
    private static final List<Rule> OF_REQUESTS = Stream.of(WIRE_RULES, REQUEST_RULES, ShapeRules.all())
            .<Rule>flatMap(List::stream)
            .toList();

    private Rules() {}

    /** Apart, so that who only judges requests loads nothing of the others. */
    private static final class Every {
        private static final List<Rule> RULES = Stream.of(
                        WIRE_RULES,
                        REQUEST_RULES,
                        ShapeRules.all(),
                        ServiceRules.ALL,
                        TokenRules.ALL,
                        SignInRules.ALL,
                        VerificationRules.ALL,
                        TriggerRules.ALL,
                        BehaviourRules.ALL,
                        FlowBehaviourRules.ALL,
                        DefinitionRules.ALL,
                        SettingRules.ALL,
                        ChangeRules.ALL)
                .<Rule>flatMap(List::stream)
                .toList();
    }

    private static List<RequestRule<?>> ofAttributes() {
        return List.of(
                AttributeListRules.REQUIRED,
                AttributeNameRules.REQUIRED,
                AttributeNameRules.MIN_LENGTH,
                AttributeNameRules.CHARACTERS,
                AttributeNameRules.MAX,
                AttributeNameRules.UNSETTLED,
                AttributeNameRules.WHITE_SPACE,
                AttributeNameRules.LENGTH_UNIT,
                AttributeValueRules.MAX,
                AttributeValueRules.LENGTH_UNIT,
                ClientPermissionRules.WRITE,
                VerifiedFlagRules.AT_SIGN_UP,
                VerifiedFlagRules.AT_UPDATE,
                ClientPermissionRules.DEVELOPER_ONLY,
                ClientPermissionRules.WRITE_DEFAULT,
                MutabilityRules.SUB,
                AttributeValueRules.REQUIRED,
                AttributeNameRules.EXISTS,
                AttributeNameRules.LETTER_CASE,
                AttributeNameRules.DEVELOPER_PREFIX,
                AttributeNameRules.SERVICE_PREFIX,
                MutabilityRules.IMMUTABLE,
                RequiredAttributeRules.BLANK,
                RequiredAttributeRules.AT_SIGN_UP,
                RequiredAttributeRules.BLANK_AT_SIGN_UP,
                VerifiedFlagRules.WITHOUT_EMAIL,
                VerifiedFlagRules.WITHOUT_PHONE_NUMBER,
                UsernameRules.PREFERRED_AT_SIGN_UP,
                AttributeNameRules.REPEATED);
    }

    private static List<RequestRule<?>> ofValues() {
        return List.of(
                AttributeValueRules.STRING_MIN,
                AttributeValueRules.STRING_MAX,
                AttributeValueRules.STRING_LENGTH_UNIT,
                AttributeValueRules.STRING_MIN_LENGTH_UNIT,
                TypedValueRules.NUMERIC,
                TypedValueRules.NUMBER_FORM,
                TypedValueRules.MIN_VALUE,
                TypedValueRules.MAX_VALUE,
                TypedValueRules.BOOLEAN,
                TypedValueRules.BOOLEAN_SPELLING,
                TypedValueRules.DATE_TIME,
                TypedValueRules.DATE_TIME_FORMAT,
                StandardValueRules.EMAIL,
                StandardValueRules.EMAIL_GRAMMAR,
                StandardValueRules.PHONE_NUMBER,
                StandardValueRules.PHONE_NUMBER_CHARACTERS,
                StandardValueRules.PHONE_NUMBER_LENGTH,
                StandardValueRules.BIRTHDATE,
                AttributeValueRules.BLANK_DELETES,
                AddressRules.BEFORE_UPDATE,
                AddressRules.SMS);
    }

    private static List<RequestRule<?>> ofDeclarations() {
        return List.of(
                SchemaDefinitionRules.LIST_REQUIRED,
                SchemaDefinitionRules.LIST_MIN,
                SchemaDefinitionRules.LIST_MAX,
                SchemaDefinitionRules.TOTAL,
                SchemaDefinitionRules.NAME_MIN,
                SchemaDefinitionRules.NAME_CHARACTERS,
                SchemaDefinitionRules.NAME_UNSETTLED,
                SchemaDefinitionRules.NAME_MAX,
                SchemaDefinitionRules.DATA_TYPE,
                SchemaConstraintRules.MIN_LENGTH_TEXT,
                SchemaConstraintRules.MAX_LENGTH_TEXT,
                SchemaConstraintRules.MIN_VALUE_TEXT,
                SchemaConstraintRules.MAX_VALUE_TEXT,
                SchemaDefinitionRules.CUSTOM_DATA_TYPE,
                SchemaDefinitionRules.CUSTOM_REQUIRED,
                SchemaDefinitionRules.STANDARD_DATA_TYPE,
                SchemaDefinitionRules.STANDARD_DEVELOPER_ONLY,
                SchemaConstraintRules.STRING_NUMBERS,
                SchemaConstraintRules.NUMBER_NUMBERS,
                SchemaConstraintRules.LENGTH_RANGE,
                SchemaConstraintRules.VALUE_RANGE,
                SchemaConstraintRules.STANDARD_RANGE,
                SchemaConstraintRules.LENGTH_LIMIT,
                SchemaConstraintRules.FOREIGN,
                SchemaDefinitionRules.NAME_REPEATED,
                SchemaDefinitionRules.NAME_EXISTS,
                SchemaDefinitionRules.NAME_PREFIX,
                SchemaDefinitionRules.NAME_STANDARD,
                SchemaDefinitionRules.NAME_EMAIL_VERIFIED,
                SchemaDefinitionRules.MUTABLE_DEFAULT);
    }

    private static List<RequestRule<?>> ofOtherMembers() {
        return List.of(
                UsernameRules.LIKE_EMAIL,
                UsernameRules.LIKE_PHONE_NUMBER,
                UsernameRules.EMAIL,
                UsernameRules.PHONE_NUMBER,
                UsernameRules.ADDRESS,
                UsernameRules.OTHER_KIND,
                AddressRules.ADDRESS,
                AddressRules.SMS_CODE,
                NewUserRules.DELIVERY_MEDIUM,
                RequestBodyRules.NULL_ENTRY,
                DeletionRules.LIST_REQUIRED,
                DeletionRules.EXISTS,
                DeletionRules.REQUIRED,
                DeletionRules.IMMUTABLE,
                DeletionRules.WRITE_PERMISSION,
                VerifiedFlagRules.IN_CHALLENGE,
                ClientMetadataRules.LENGTH_UNIT,
                ClientMetadataRules.VALUE_NULL,
                ClientMetadataRules.SECRET_KEY,
                ClientMetadataRules.SECRET_VALUE,
                ClientMetadataRules.PERSONAL_VALUE,
                MetadataDeliveryRules.NOT_RECEIVED,
                MetadataDeliveryRules.CONTESTED_RECEIVER,
                UsernameRules.PREFERRED_DIFFERS,
                MetadataDeliveryRules.WITHOUT_MESSAGE);
    }

    public static List<Rule> all() {
        return Every.RULES;
    }

    /** Those that a request, or what it is written as, can break: all that a validator applies. */
    public static List<Rule> ofRequests() {
        return OF_REQUESTS;
    }

    public static List<RequestRule<?>> requestRules() {
        return REQUEST_RULES;
    }

    /** The rule with this id. */
    public static Optional<Rule> named(String id) {
        return Every.RULES.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
