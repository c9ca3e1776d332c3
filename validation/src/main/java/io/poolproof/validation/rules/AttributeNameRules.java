package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.PoolGeneration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the names of attributes. */
public final class AttributeNameRules {
    static final int MAX_LENGTH = Modelled.greatest("AttributeNameType");

    /** What older models had of attribute names, and messages still show (fact {@code attribute-name-with-blank-by-pool-age}). */
    static final String OLDER_PATTERN = Modelled.pattern("CustomAttributeNameType");

    static final RequestRule<String> REQUIRED = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.required")
            .words("An attribute has a name.")
            .facts(Fact.ATTRIBUTE_NAME_MISSING, Fact.CODE_REQUEST_ATTRIBUTE_NAME_MISSING, Fact.VALIDATION_DATA_SHAPE)
            .holds((name, context) -> name != null)
            .problem("there is no attribute name")
            .allowed("a name")
            .refusedWith(Refusal.constraint("Member must not be null"));

    static final RequestRule<String> MIN_LENGTH = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.min-length")
            .words("An attribute name has at least one character.")
            .facts(Fact.ATTRIBUTE_NAME_EMPTY, Fact.CODE_REQUEST_ATTRIBUTE_NAME_LENGTH, Fact.DELETE_NAME_SHAPE)
            .holds((name, context) -> name == null || !name.isEmpty())
            .problem("the name is empty")
            .allowed("at least 1 character")
            .refusedWith(Refusal.constraint(Modelled.atLeast(1)));

    static final RequestRule<String> CHARACTERS = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.characters")
            .words("An attribute name consists of letters, marks, symbols, numbers and punctuation;"
                    + " newer pools also take white space.")
            .facts(Fact.ATTRIBUTE_NAME_OUTSIDE_PATTERN, Fact.ATTRIBUTE_NAME_WITH_BLANK_BY_POOL_AGE)
            .holds((name, context) ->
                    name == null || (!name.isEmpty() && Text.firstOutsideName(name, admitsWhiteSpace(context)) < 0))
            .problem((name, context) -> name == null || name.isEmpty()
                    ? "the name has no character"
                    : "the name holds " + Text.codePoint(Text.firstOutsideName(name, admitsWhiteSpace(context))))
            .allowed("letters, marks, symbols, numbers and punctuation")
            .refusedWith(Refusal.constraint(Modelled.matches(OLDER_PATTERN)));

    static final RequestRule<String> UNSETTLED =
            SettledText.rule(Subject.ATTRIBUTE_NAME, "attribute-name", "An attribute name");

    static final RequestRule<String> MAX = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.max-length")
            .words("An attribute name has at most " + MAX_LENGTH + " characters.")
            .facts(
                    Fact.ATTRIBUTE_NAME_OVER_32,
                    Fact.ATTRIBUTE_NAME_32_PASSES,
                    Fact.CODE_REQUEST_ATTRIBUTE_NAME_LENGTH,
                    Fact.DELETE_NAME_SHAPE)
            .holds((name, context) -> name == null || Text.isAtMost(name, MAX_LENGTH))
            .problem((name, context) -> "the name has " + Text.length(name) + " characters")
            .allowed("at most " + MAX_LENGTH + " characters")
            .refusedWith(Refusal.constraint(Modelled.atMost(MAX_LENGTH)));

    static final RequestRule<String> WHITE_SPACE = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.white-space")
            .words("Whether an attribute name may hold white space depends on the pool's age.")
            .facts(Fact.ATTRIBUTE_NAME_WITH_BLANK_BY_POOL_AGE)
            .holds((name, context) -> name == null
                    || generation(context) != PoolGeneration.UNKNOWN
                    || Text.consistsOf(name, c -> !Text.isNameWhiteSpace(c)))
            .problem("the name holds white space, which older pools refuse")
            .allowed("no white space, to be safe in pools of every age")
            .warning();

    static final RequestRule<String> LENGTH_UNIT = RequestRule.of(Subject.ATTRIBUTE_NAME, "attribute-name.length-unit")
            .words("Whether the service counts a name's characters or its bytes is not settled.")
            .facts(Fact.ATTRIBUTE_NAME_32_PASSES, Fact.ATTRIBUTE_VALUE_LENGTH_UNIT)
            .holds((name, context) -> name == null
                    || name.length() <= MAX_LENGTH / 3
                    || !Text.isAtMost(name, MAX_LENGTH)
                    || Text.bytes(name) <= MAX_LENGTH)
            .problem("the name fits in characters but not in bytes")
            .allowed("at most " + MAX_LENGTH + " bytes in UTF-8, to be safe")
            .warning();

    static final RequestRule<String> REPEATED = RequestRule.of(
                    Subject.REPEATED_ATTRIBUTE_NAME, "attribute-name.repeated")
            .words("Which of two values the service keeps for a name that a list has twice is not known.")
            .facts(Fact.ATTRIBUTE_LIST_UNBOUNDED)
            .holds((name, context) -> name == null)
            .problem("an earlier attribute has the same name")
            .allowed("each name once")
            .warning();

    static final RequestRule<AttributeType> EXISTS = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-name.exists-in-schema")
            .words("An attribute's name stands in the pool's schema, a custom one with its prefix.")
            .facts(Fact.UPDATE_UNKNOWN_ATTRIBUTE, Fact.SIGNUP_UNKNOWN_ATTRIBUTE, Fact.CUSTOM_ATTRIBUTE_WITHOUT_PREFIX)
            .holds((attribute, context) -> attribute == null
                    || attribute.name() == null
                    || context.pool() == null
                    || context.mayHave(attribute.name())
                    || isOfService(attribute.name())
                    || context.differsInLetterCase(attribute.name()))
            .problem((attribute, context) -> "the pool's schema has no attribute of this name")
            .allowed(AttributeNameRules::nearest)
            .refusedWith(notInSchema());

    static final RequestRule<AttributeType> LETTER_CASE = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-name.letter-case")
            .words("Whether a name in another letter case is another name was not seen.")
            .facts(Fact.UPDATE_UNKNOWN_ATTRIBUTE, Fact.SIGNUP_UNKNOWN_ATTRIBUTE)
            .holds((attribute, context) ->
                    attribute == null || attribute.name() == null || !context.differsInLetterCase(attribute.name()))
            .problem("the pool's schema has this name in another letter case only")
            .allowed(AttributeNameRules::nearest)
            .mayBeRefusedWith(notInSchema());

    static final RequestRule<AttributeType> SERVICE_PREFIX = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-name.service-prefix")
            .words("What a write to a name of the service's own, such as cognito:user_status, comes to was not seen.")
            .facts(Fact.UPDATE_UNKNOWN_ATTRIBUTE, Fact.SIGNUP_UNKNOWN_ATTRIBUTE)
            .holds((attribute, context) -> attribute == null
                    || context.pool() == null
                    || context.definitionOf(attribute.name()) != null
                    || !isOfService(attribute.name()))
            .problem("the name is one of the service's own, and the pool's schema does not have it")
            .allowed("a name in the pool's schema")
            .mayBeRefusedWith(notInSchema());

    static final RequestRule<AttributeType> DEVELOPER_PREFIX = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-name.developer-prefix")
            .words("Whether a developer-only attribute is written as dev:custom:NAME or dev:NAME is contested.")
            .facts(Fact.DEVELOPER_ONLY_ATTRIBUTE_PREFIX, Fact.DEVELOPER_ONLY_ATTRIBUTE_BY_ADMIN)
            .holds((attribute, context) -> attribute == null
                    || context.operation().boundByClientPermissions()
                    || context.definitionOf(attribute.name()) != null
                    || context.developerOnlyByOtherName(attribute.name()) == null)
            .problem("the pool's schema has this developer-only attribute under its other name")
            .allowed("the name in the pool's schema, to be safe")
            .mayBeRefusedWith(notInSchema());

    private AttributeNameRules() {}

    private static boolean isOfService(@Nullable String name) {
        return name != null && name.startsWith("cognito:");
    }

    private static String nearest(@Nullable AttributeType attribute, Context context) {
        return DidYouMean.inSchemaOf(context, attribute == null ? null : attribute.name());
    }

    private static Refusal<AttributeType> notInSchema() {
        return Refusal.answer(
                Phase.SCHEMA,
                Refusal.INVALID_PARAMETER,
                (attribute, context) -> context.operation().createsUser()
                        ? List.of(
                                SchemaMessages.atCreation(attribute, "Attribute does not exist in the schema.\n"),
                                "Type for attribute {" + attribute.name() + "} could not be determined")
                        : List.of(SchemaMessages.atUpdate(attribute, "Attribute does not exist in the schema.\n")));
    }

    private static PoolGeneration generation(Context context) {
        return context.pool() == null ? PoolGeneration.UNKNOWN : context.pool().generation();
    }

    private static boolean admitsWhiteSpace(Context context) {
        return generation(context) != PoolGeneration.OLDER;
    }
}
