package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the values of attributes. Lengths are in code points; the service's unit is unsettled. */
public final class AttributeValueRules {
    static final int MAX_LENGTH = Modelled.greatest("AttributeValueType");

    static final RequestRule<AttributeType> REQUIRED = RequestRule.of(Subject.ATTRIBUTE, "attribute-value.required")
            .words("An attribute in a request has a value; an empty one asks for its deletion.")
            .facts(Fact.ATTRIBUTE_VALUE_MISSING)
            .holds((attribute, context) -> attribute == null || attribute.name() == null || attribute.value() != null)
            .problem("the attribute has no Value")
            .allowed("a text value")
            .refusedWith(Refusal.answer(
                    Phase.MISSING_VALUE,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) -> List.of("Attribute value for " + attribute.name() + " must not be null")));

    static final RequestRule<String> MAX = RequestRule.of(Subject.ATTRIBUTE_VALUE, "attribute-value.max-length")
            .words("An attribute value has at most " + MAX_LENGTH + " characters.")
            .facts(Fact.ATTRIBUTE_VALUE_OVER_2048, Fact.ATTRIBUTE_VALUE_2048_PASSES)
            .holds((value, context) -> value == null || Text.isAtMost(value, MAX_LENGTH))
            .problem((value, context) -> "the value has " + Text.length(value) + " characters")
            .allowed("at most " + MAX_LENGTH + " characters")
            .refusedWith(Refusal.maskedConstraint(Modelled.atMost(MAX_LENGTH)));

    static final RequestRule<String> LENGTH_UNIT = RequestRule.of(
                    Subject.ATTRIBUTE_VALUE, "attribute-value.length-unit")
            .words("Whether the service counts a value's characters or its bytes is not settled.")
            .facts(Fact.ATTRIBUTE_VALUE_LENGTH_UNIT)
            .holds((value, context) -> value == null
                    || countsCodePoints(context)
                    || value.length() <= MAX_LENGTH / 3
                    || !Text.isAtMost(value, MAX_LENGTH)
                    || Text.bytes(value) <= MAX_LENGTH)
            .problem("the value fits in characters but not in bytes")
            .allowed("at most " + MAX_LENGTH + " bytes in UTF-8, to be safe")
            .warning();

    static final RequestRule<AttributeType> STRING_MIN = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.string.min-length")
            .words("A String value has at least the characters that its attribute's MinLength asks for;"
                    + " an empty value deletes instead.")
            .facts(Fact.CUSTOM_STRING_TOO_SHORT, Fact.SIGNUP_STRING_OUTSIDE_LIMITS)
            .holds((attribute, context) -> isLongEnough(attribute, context)
                    || (!countsCodePoints(context) && isLongEnoughInBytes(attribute, context)))
            .problem((attribute, context) -> "the value has " + Text.length(value(attribute)) + " characters")
            .allowed((attribute, context) -> "at least " + least(attribute, context) + " characters")
            .refusedWith(tooShort());

    static final RequestRule<AttributeType> STRING_MAX = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.string.max-length")
            .words("A String value has at most the characters that its attribute's MaxLength allows.")
            .facts(Fact.CUSTOM_STRING_TOO_LONG, Fact.SIGNUP_STRING_OUTSIDE_LIMITS, Fact.CUSTOM_STRING_AT_BOUNDS)
            .holds((attribute, context) -> Text.isAtMost(orEmpty(attribute), greatest(attribute, context)))
            .problem((attribute, context) -> "the value has " + Text.length(value(attribute)) + " characters")
            .allowed((attribute, context) -> "at most " + greatest(attribute, context) + " characters")
            .refusedWith(Refusal.answer(
                    Phase.SCHEMA,
                    Refusal.INVALID_PARAMETER,
                    (attribute, context) -> List.of(SchemaMessages.at(
                            context,
                            attribute,
                            "String must be no longer than " + greatest(attribute, context) + " characters\n"))));

    static final RequestRule<AttributeType> STRING_LENGTH_UNIT = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.string.length-unit")
            .words("Whether MaxLength counts a value's characters or its bytes is not settled.")
            .facts(Fact.ATTRIBUTE_VALUE_LENGTH_UNIT)
            .holds((attribute, context) -> countsCodePoints(context)
                    || orEmpty(attribute).length() <= greatest(attribute, context) / 3
                    || !Text.isAtMost(orEmpty(attribute), greatest(attribute, context))
                    || Text.bytes(orEmpty(attribute)) <= greatest(attribute, context)
                    || greatest(attribute, context) >= MAX_LENGTH)
            .problem("the value fits its attribute's MaxLength in characters but not in bytes")
            .allowed((attribute, context) -> "at most " + greatest(attribute, context) + " bytes in UTF-8, to be safe")
            .warning();

    static final RequestRule<AttributeType> STRING_MIN_LENGTH_UNIT = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.string.min-length-unit")
            .words("Whether MinLength counts a value's characters or its bytes is not settled.")
            .facts(Fact.ATTRIBUTE_VALUE_LENGTH_UNIT, Fact.CUSTOM_STRING_TOO_SHORT)
            .holds((attribute, context) -> countsCodePoints(context)
                    || isLongEnough(attribute, context)
                    || !isLongEnoughInBytes(attribute, context))
            .problem("the value reaches its attribute's MinLength in bytes but not in characters")
            .allowed((attribute, context) -> "at least " + least(attribute, context) + " characters, to be safe")
            .mayBeRefusedWith(tooShort());

    static final RequestRule<AttributeType> BLANK_DELETES = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.blank-deletes")
            .words("A blank value deletes the attribute, whatever its MinLength.")
            .facts(Fact.ATTRIBUTE_VALUE_BLANK_DELETES, Fact.ATTRIBUTE_VALUE_BLANK_IGNORES_MINLENGTH)
            .holds((attribute, context) -> attribute == null
                    || attribute.value() == null
                    || !attribute.value().isEmpty()
                    || !context.operation().updatesAttributes())
            .problem("the blank value deletes the attribute")
            .allowed("a value, unless the attribute is to be deleted")
            .warning();

    private AttributeValueRules() {}

    private static Refusal<AttributeType> tooShort() {
        return Refusal.answer(
                Phase.SCHEMA,
                Refusal.INVALID_PARAMETER,
                (attribute, context) -> List.of(SchemaMessages.at(
                        context,
                        attribute,
                        "String must be no shorter than " + least(attribute, context) + " characters\n")));
    }

    private static boolean countsCodePoints(Context context) {
        return context.pool() != null && context.pool().countsCodePoints();
    }

    private static boolean isLongEnough(@Nullable AttributeType attribute, Context context) {
        return Text.length(value(attribute)) >= least(attribute, context);
    }

    private static boolean isLongEnoughInBytes(@Nullable AttributeType attribute, Context context) {
        return Text.bytes(orEmpty(attribute)) >= least(attribute, context);
    }

    private static @Nullable String value(@Nullable AttributeType attribute) {
        return attribute == null ? null : attribute.value();
    }

    private static String orEmpty(@Nullable AttributeType attribute) {
        String value = value(attribute);
        return value == null ? "" : value;
    }

    private static int least(@Nullable AttributeType attribute, Context context) {
        SchemaAttribute definition = definition(attribute, context);
        boolean deletes = orEmpty(attribute).isEmpty();
        return definition == null || definition.minLength() == null || deletes ? 0 : definition.minLength();
    }

    private static int greatest(@Nullable AttributeType attribute, Context context) {
        SchemaAttribute definition = definition(attribute, context);
        return definition == null || definition.maxLength() == null ? Integer.MAX_VALUE : definition.maxLength();
    }

    private static @Nullable SchemaAttribute definition(@Nullable AttributeType attribute, Context context) {
        SchemaAttribute definition = attribute == null ? null : context.definitionOf(attribute.name());
        return definition != null && definition.dataType() == AttributeDataType.STRING ? definition : null;
    }
}
