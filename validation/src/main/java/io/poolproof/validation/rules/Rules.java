package io.poolproof.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every rule, in the order in which violations are listed. */
public final class Rules {
    private static final List<RequestRule<?>> REQUEST_RULES = List.of(
            AccessTokenRules.REQUIRED,
            AccessTokenRules.CHARACTERS,
            AttributeListRules.REQUIRED,
            AttributeNameRules.REQUIRED,
            AttributeNameRules.MIN_LENGTH,
            AttributeNameRules.CHARACTERS,
            AttributeNameRules.MAX,
            AttributeNameRules.WHITE_SPACE,
            AttributeValueRules.MAX,
            AttributeValueRules.LENGTH_UNIT,
            ClientPermissionRules.WRITE,
            MutabilityRules.SUB,
            AttributeValueRules.REQUIRED,
            AttributeNameRules.EXISTS,
            MutabilityRules.IMMUTABLE,
            AttributeValueRules.STRING_MIN,
            AttributeValueRules.STRING_MAX,
            ClientMetadataRules.KEY_MAX,
            ClientMetadataRules.VALUE_MAX,
            SchemaDefinitionRules.LIST_REQUIRED,
            SchemaDefinitionRules.LIST_MIN,
            SchemaDefinitionRules.LIST_MAX,
            SchemaDefinitionRules.NAME_MIN,
            SchemaDefinitionRules.NAME_CHARACTERS,
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
            SchemaDefinitionRules.MUTABLE_DEFAULT,
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
            UserPoolClientRules.READ_RESET);

    private static final List<WireRule> WIRE_RULES =
            List.of(RequestBodyRules.JSON, RequestBodyRules.MEMBER_TYPE, ClientMetadataRules.VALUE_TYPE);

    private static final List<ServiceRule> SERVICE_RULES = Stream.of(
                    ServiceRules.ALL, TokenRules.ALL, SignInRules.ALL, VerificationRules.ALL, TriggerRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<Rule> ALL = Stream.of(WIRE_RULES, REQUEST_RULES, SERVICE_RULES, FlowBehaviourRules.ALL)
            .<Rule>flatMap(List::stream)
            .toList();

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    public static List<RequestRule<?>> requestRules() {
        return REQUEST_RULES;
    }

    /** The rule with this id. */
    public static Optional<Rule> named(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
