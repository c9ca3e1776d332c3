package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.StandardAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the names, types and flags of the attributes that a pool declares. */
public final class SchemaDefinitionRules {
    static final int MAX_NAME_LENGTH = Modelled.greatest("CustomAttributeNameType");
    static final int MAX_SCHEMA = Modelled.greatest("SchemaAttributesListType");
    static final int MAX_CUSTOM_ATTRIBUTES = Modelled.greatest("CustomAttributesListType");
    private static final String EMAIL_VERIFIED = "email_verified";

    static final RequestRule<List<SchemaAttributeType>> LIST_REQUIRED = RequestRule.of(
                    Subject.SCHEMA, "schema-definition.list.required")
            .words("AddCustomAttributes has a list of attributes.")
            .facts(Fact.ADD_CUSTOM_REQUIRED_MEMBERS)
            .holds((list, context) -> list != null || !context.operation().requires(Member.CUSTOM_ATTRIBUTES))
            .problem("the request has no CustomAttributes")
            .allowed("1 to " + MAX_CUSTOM_ATTRIBUTES + " attributes")
            .refusedWith(Refusal.constraint("Member must not be null"));

    static final RequestRule<List<SchemaAttributeType>> LIST_MIN = RequestRule.of(
                    Subject.SCHEMA, "schema-definition.list.min-size")
            .words("A list of declared attributes has at least one entry; a schema may be left out instead.")
            .facts(Fact.SCHEMA_EMPTY_LIST, Fact.ADD_CUSTOM_EMPTY_LIST)
            .holds((list, context) -> list == null || !list.isEmpty())
            .problem("the list is empty")
            .allowed("at least 1 attribute")
            .refusedWith(Refusal.constraint(Modelled.atLeast(1)));

    static final RequestRule<List<SchemaAttributeType>> LIST_MAX = RequestRule.of(
                    Subject.SCHEMA, "schema-definition.list.max-size")
            .words("A schema has at most " + MAX_SCHEMA + " entries, and AddCustomAttributes takes at most "
                    + MAX_CUSTOM_ATTRIBUTES + ".")
            .facts(Fact.SCHEMA_OVER_50, Fact.ADD_CUSTOM_OVER_25)
            .holds((list, context) -> list == null || list.size() <= most(context))
            .problem((list, context) -> "the list has " + (list == null ? 0 : list.size()) + " attributes")
            .allowed((list, context) -> "at most " + most(context) + " attributes")
            .refusedWith(Refusal.constraint((list, context) -> Modelled.atMost(most(context))));

    static final RequestRule<List<SchemaAttributeType>> TOTAL = RequestRule.of(
                    Subject.SCHEMA, "schema-definition.list.total")
            .words("A pool has at most " + MAX_SCHEMA + " custom attributes.")
            .facts(Fact.POOL_OVER_50_CUSTOM_ATTRIBUTES)
            .holds((list, context) -> list == null
                    || context.pool() == null
                    || !context.operation().takes(Member.CUSTOM_ATTRIBUTES)
                    || total(list, context) <= MAX_SCHEMA)
            .problem((list, context) ->
                    "the pool would have " + (list == null ? 0 : total(list, context)) + " custom attributes")
            .allowed("at most " + MAX_SCHEMA + " custom attributes")
            .refusedWith(Refusal.answer(Phase.OPERATION, Refusal.INVALID_PARAMETER, (list, context) -> List.of()));

    static final RequestRule<String> NAME_MIN = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name.min-length")
            .words("A declared attribute's name has at least one character.")
            .facts(Fact.SCHEMA_NAME_EMPTY)
            .holds((name, context) -> name == null || !name.isEmpty())
            .problem("the name is empty")
            .allowed("at least 1 character")
            .refusedWith(Refusal.constraint(Modelled.atLeast(1)));

    static final RequestRule<String> NAME_CHARACTERS = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name.characters")
            .words("A declared attribute's name consists of letters, marks, symbols, numbers and punctuation,"
                    + " without white space in pools of every age.")
            .facts(Fact.SCHEMA_NAME_WITH_BLANK)
            .holds((name, context) -> name == null || (!name.isEmpty() && Text.firstOutsideName(name, false) < 0))
            .problem((name, context) -> name == null || name.isEmpty()
                    ? "the name has no character"
                    : "the name holds " + Text.codePoint(Text.firstOutsideName(name, false)))
            .allowed("letters, marks, symbols, numbers and punctuation")
            .refusedWith(Refusal.constraint(Modelled.matches(AttributeNameRules.OLDER_PATTERN)));

    static final RequestRule<String> NAME_UNSETTLED =
            SettledText.rule(Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name", "A declared name");

    static final RequestRule<String> NAME_MAX = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name.max-length")
            .words("A declared attribute's name has at most " + MAX_NAME_LENGTH
                    + " characters; the prefix that the service adds does not count.")
            .facts(Fact.SCHEMA_NAME_OVER_20, Fact.SCHEMA_PHONE_NUMBER_VERIFIED)
            .holds((name, context) -> name == null || Text.isAtMost(name, MAX_NAME_LENGTH))
            .problem((name, context) -> "the name has " + Text.length(name) + " characters")
            .allowed("at most " + MAX_NAME_LENGTH + " characters, without custom:")
            .refusedWith(Refusal.constraint(Modelled.atMost(MAX_NAME_LENGTH)));

    static final RequestRule<String> NAME_PREFIX = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_NAME, "schema-definition.name.prefix")
            .words("A declared attribute's name comes without custom: or dev:, which the service puts before it.")
            .facts(Fact.SCHEMA_NAME_IS_PREFIXED_BLINDLY)
            .holds((name, context) -> name == null
                    || !(name.startsWith(SchemaAttribute.CUSTOM_PREFIX)
                            || name.startsWith(SchemaAttribute.DEVELOPER_PREFIX)))
            .problem((name, context) -> "the service will name the attribute " + SchemaAttribute.CUSTOM_PREFIX + name)
            .allowed("the name without a prefix")
            .warning();

    static final RequestRule<SchemaAttributeType> NAME_STANDARD = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.name.standard")
            .words("A name of a standard attribute in AddCustomAttributes creates a custom attribute beside it.")
            .facts(Fact.SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE, Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER)
            .holds((declared, context) -> declared == null || !declared.isStandard() || redeclares(declared, context))
            .problem("the entry creates a custom attribute beside the standard one")
            .allowed("another name for a custom attribute")
            .warning();

    static final RequestRule<SchemaAttributeType> NAME_EMAIL_VERIFIED = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.name.email-verified")
            .words("Whether email_verified in a schema means the standard attribute or a custom one is contested.")
            .facts(Fact.SCHEMA_EMAIL_VERIFIED)
            .holds((declared, context) -> declared == null || !EMAIL_VERIFIED.equals(declared.name()))
            .problem("the service may take the entry for the standard flag or for a custom attribute")
            .allowed("to leave email_verified out of the schema")
            .warning();

    static final RequestRule<SchemaAttributeType> NAME_REPEATED = RequestRule.of(
                    Subject.REPEATED_SCHEMA_ATTRIBUTE, "schema-definition.name.duplicate")
            .words("A pool's first schema declares each custom name once.")
            .facts(Fact.SCHEMA_DUPLICATE_NAME)
            .holds((declared, context) -> declared == null || !isCustomAtCreation(declared, context))
            .problem("an earlier entry has the same name")
            .allowed("each custom name once")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("Duplicate custom attribute names " + declared.customName()
                            + " are not allowed in a user pool schema.")));

    static final RequestRule<SchemaAttributeType> NAME_EXISTS = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.name.exists")
            .words("AddCustomAttributes adds names that the pool does not have yet.")
            .facts(Fact.ADD_CUSTOM_EXISTING_NAME)
            .holds((declared, context) -> declared == null
                    || redeclares(declared, context)
                    || context.definitionOf(declared.customName()) == null)
            .problem("the pool has an attribute of this name")
            .allowed("a name that the pool does not have")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of(declared.customName() + ": Existing attribute already has name "
                            + declared.customName() + ".")));

    static final RequestRule<SchemaAttributeType> DATA_TYPE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_TYPE, "schema-definition.data-type")
            .words("A declared data type is String, Number, DateTime or Boolean.")
            .facts(Fact.SCHEMA_DATA_TYPE_ENUM)
            .holds((declared, context) -> declared == null
                    || declared.attributeDataType() == null
                    || AttributeDataType.named(declared.attributeDataType()).isPresent())
            .problem("the data type is none of the service's")
            .allowed("String, Number, DateTime or Boolean")
            .refusedWith(Refusal.constraintOn(
                    SchemaAttributeType::attributeDataType,
                    "Member must satisfy enum value set: [Boolean, Number, String, DateTime]"));

    static final RequestRule<SchemaAttributeType> CUSTOM_DATA_TYPE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_TYPE, "schema-definition.custom.data-type")
            .words("A custom attribute is declared with its data type.")
            .facts(Fact.SCHEMA_CUSTOM_WITHOUT_DATA_TYPE, Fact.SCHEMA_STANDARD_WITHOUT_DATA_TYPE)
            .holds((declared, context) ->
                    declared == null || declared.attributeDataType() != null || !isCustom(declared, context))
            .problem("the custom attribute has no AttributeDataType")
            .allowed("String, Number, DateTime or Boolean")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("Invalid AttributeDataType input, consider using the provided"
                            + " AttributeDataType enum.")));

    static final RequestRule<SchemaAttributeType> CUSTOM_REQUIRED = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_REQUIRED, "schema-definition.custom.required")
            .words("A custom attribute is not required.")
            .facts(Fact.SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE)
            .holds((declared, context) ->
                    declared == null || !Boolean.TRUE.equals(declared.required()) || !isCustom(declared, context))
            .problem("the custom attribute is required")
            .allowed("Required only on standard attributes")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("Required custom attributes are not supported currently.")));

    static final RequestRule<SchemaAttributeType> STANDARD_DATA_TYPE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_TYPE, "schema-definition.standard.data-type")
            .words("A standard attribute keeps its data type.")
            .facts(Fact.SCHEMA_STANDARD_OTHER_TYPE)
            .holds((declared, context) -> declared == null
                    || declared.attributeDataType() == null
                    || !redeclares(declared, context)
                    || declared.attributeDataType().equals(standardType(declared)))
            .problem("the standard attribute has another data type than its own")
            .allowed((declared, context) -> standardType(declared) + ", or no AttributeDataType")
            .refusedWith(cannotChangeStandard());

    static final RequestRule<SchemaAttributeType> STANDARD_DEVELOPER_ONLY = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_DEVELOPER_ONLY, "schema-definition.standard.developer-only")
            .words("A standard attribute is not developer-only; that half of the service's message is known from an"
                    + " emulator.")
            .facts(Fact.SCHEMA_STANDARD_DEVELOPER_ONLY)
            .holds((declared, context) -> declared == null
                    || !Boolean.TRUE.equals(declared.developerOnlyAttribute())
                    || !redeclares(declared, context))
            .problem("the standard attribute is declared developer-only")
            .allowed("DeveloperOnlyAttribute only on custom attributes")
            .mayBeRefusedWith(cannotChangeStandard());

    static final RequestRule<SchemaAttributeType> MUTABLE_DEFAULT = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE_MUTABLE, "schema-definition.mutable.default")
            .words("An attribute that is declared without Mutable becomes immutable for good.")
            .facts(Fact.SCHEMA_MUTABLE_DEFAULT)
            .holds((declared, context) -> declared == null || declared.mutable() != null)
            .problem("without Mutable the attribute becomes immutable, which nothing can change later")
            .allowed("Mutable given as true or false")
            .warning();

    private SchemaDefinitionRules() {}

    private static long total(List<SchemaAttributeType> list, Context context) {
        return (context.pool() == null ? 0 : context.pool().customAttributes())
                + list.stream().filter(declared -> isCustom(declared, context)).count();
    }

    private static int most(Context context) {
        return context.operation().takes(Member.SCHEMA) ? MAX_SCHEMA : MAX_CUSTOM_ATTRIBUTES;
    }

    /** Whether the entry is about the standard attribute; AddCustomAttributes knows custom ones only. */
    static boolean redeclares(@Nullable SchemaAttributeType declared, Context context) {
        return declared != null && declared.isStandard() && context.operation().takes(Member.SCHEMA);
    }

    static boolean isCustom(SchemaAttributeType declared, Context context) {
        return !redeclares(declared, context);
    }

    private static boolean isCustomAtCreation(SchemaAttributeType declared, Context context) {
        return !declared.isStandard() && context.operation().takes(Member.SCHEMA);
    }

    private static @Nullable String standardType(@Nullable SchemaAttributeType declared) {
        SchemaAttribute standard = declared == null ? null : StandardAttributes.named(declared.name());
        return standard == null ? null : standard.dataType().wireName();
    }

    private static Refusal<SchemaAttributeType> cannotChangeStandard() {
        return Refusal.answer(
                Phase.OPERATION,
                Refusal.INVALID_PARAMETER,
                (declared, context) -> List.of("You can not change AttributeDataType or set developerOnlyAttribute for"
                        + " standard schema attribute " + declared.name()));
    }
}
