package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.StandardAttributes;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about the limits of the attributes that a pool declares. */
public final class SchemaConstraintRules {
    static final int MAX_TEXT = TextMapRules.MAX_LENGTH;

    static final RequestRule<String> MIN_LENGTH_TEXT = textLength(Subject.SCHEMA_MIN_LENGTH, "string.min-length");
    static final RequestRule<String> MAX_LENGTH_TEXT = textLength(Subject.SCHEMA_MAX_LENGTH, "string.max-length");
    static final RequestRule<String> MIN_VALUE_TEXT = textLength(Subject.SCHEMA_MIN_VALUE, "number.min-value");
    static final RequestRule<String> MAX_VALUE_TEXT = textLength(Subject.SCHEMA_MAX_VALUE, "number.max-value");

    static final RequestRule<SchemaAttributeType> STRING_NUMBERS = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.string.whole-numbers")
            .words("MinLength and MaxLength are whole numbers of at least 0, as text.")
            .facts(Fact.SCHEMA_CONSTRAINT_NOT_A_NUMBER)
            .holds((declared, context) -> declared == null
                    || !isOf(declared, AttributeDataType.STRING)
                    || (isLength(declared.minLength()) && isLength(declared.maxLength())))
            .problem("a limit of the length is no whole number of at least 0")
            .allowed("digits alone")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) ->
                            List.of("Invalid StringAttributeConstraints for schema attribute " + declared.name())));

    static final RequestRule<SchemaAttributeType> NUMBER_NUMBERS = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.number.numbers")
            .words("MinValue and MaxValue are numbers, as text.")
            .facts(Fact.SCHEMA_CONSTRAINT_NOT_A_NUMBER)
            .holds((declared, context) -> declared == null
                    || !isOf(declared, AttributeDataType.NUMBER)
                    || (isNumber(declared.minValue()) && isNumber(declared.maxValue())))
            .problem("a limit of the value is no number")
            .allowed("a number as text, such as \"-5\"")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) ->
                            List.of("Invalid NumberAttributeConstraints for schema attribute " + declared.name())));

    static final RequestRule<SchemaAttributeType> LENGTH_RANGE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.string.length-range")
            .words("A custom String's MinLength is at most its MaxLength.")
            .facts(Fact.SCHEMA_MIN_LENGTH_OVER_MAX)
            .holds((declared, context) -> declared == null
                    || !SchemaDefinitionRules.isCustom(declared, context)
                    || !isOf(declared, AttributeDataType.STRING)
                    || inOrder(declared.minLength(), declared.maxLength()))
            .problem("MinLength is greater than MaxLength")
            .allowed("MinLength up to MaxLength")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("Attribute " + declared.customName()
                            + " cannot have a max length shorter than it's min length")));

    static final RequestRule<SchemaAttributeType> VALUE_RANGE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.number.value-range")
            .words("A custom Number's MinValue is at most its MaxValue.")
            .facts(Fact.SCHEMA_MIN_VALUE_OVER_MAX)
            .holds((declared, context) -> declared == null
                    || !SchemaDefinitionRules.isCustom(declared, context)
                    || !isOf(declared, AttributeDataType.NUMBER)
                    || inOrder(declared.minValue(), declared.maxValue()))
            .problem("MinValue is greater than MaxValue")
            .allowed("MinValue up to MaxValue")
            .refusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("Attribute " + declared.customName()
                            + " cannot have a max value smaller than it's min value")));

    static final RequestRule<SchemaAttributeType> STANDARD_RANGE = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.standard.range")
            .words("A standard attribute's least limit is at most its greatest; a refusal is known from an emulator"
                    + " only.")
            .facts(Fact.SCHEMA_MIN_LENGTH_OVER_MAX_STANDARD)
            .holds((declared, context) -> declared == null
                    || SchemaDefinitionRules.isCustom(declared, context)
                    || (inOrder(declared.minLength(), declared.maxLength())
                            && inOrder(declared.minValue(), declared.maxValue())))
            .problem("the least limit is greater than the greatest")
            .allowed("the least limit up to the greatest")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("user." + declared.name()
                            + (inOrder(declared.minLength(), declared.maxLength())
                                    ? ": Max value cannot be less than min value."
                                    : ": Max length cannot be less than min length."))));

    static final RequestRule<SchemaAttributeType> LENGTH_LIMIT = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.string.length-limit")
            .words("By the guide a String is limited to " + StandardAttributes.MAX_LENGTH
                    + " characters; the model lets a limit be greater.")
            .facts(Fact.SCHEMA_MAX_LENGTH_OVER_2048)
            .holds((declared, context) ->
                    declared == null || (isWithin(declared.minLength()) && isWithin(declared.maxLength())))
            .problem("a limit of the length is over " + StandardAttributes.MAX_LENGTH)
            .allowed("at most " + StandardAttributes.MAX_LENGTH + ", to be safe")
            .mayBeRefusedWith(Refusal.answer(
                    Phase.OPERATION,
                    Refusal.INVALID_PARAMETER,
                    (declared, context) -> List.of("user." + declared.name()
                            + ": String attributes cannot have a length of more than "
                            + StandardAttributes.MAX_LENGTH)));

    static final RequestRule<SchemaAttributeType> FOREIGN = RequestRule.of(
                    Subject.SCHEMA_ATTRIBUTE, "schema-definition.constraints.other-type")
            .words("Limits of another data type than the attribute's have no effect that is known.")
            .facts(Fact.SCHEMA_CONSTRAINTS_OF_OTHER_TYPE)
            .holds((declared, context) -> declared == null
                    || (fit(declared, AttributeDataType.STRING, declared.minLength(), declared.maxLength())
                            && fit(declared, AttributeDataType.NUMBER, declared.minValue(), declared.maxValue())))
            .problem("the limits are those of another data type; the service may drop them")
            .allowed("StringAttributeConstraints on a String, NumberAttributeConstraints on a Number")
            .warning();

    private SchemaConstraintRules() {}

    private static RequestRule<String> textLength(Subject<String> subject, String limit) {
        return RequestRule.of(subject, "schema-definition." + limit + ".text")
                .words("A limit is given as text of at most " + MAX_TEXT + " characters.")
                .facts(Fact.SCHEMA_CONSTRAINT_STRING_TOO_LONG)
                .holds((text, context) -> text == null || Text.isAtMost(text, MAX_TEXT))
                .problem((text, context) -> "the limit has " + Text.length(text) + " characters")
                .allowed("at most " + MAX_TEXT + " characters")
                .refusedWith(Refusal.constraint(Modelled.atMost(MAX_TEXT)));
    }

    /** Whether limits of a data type are those of the declared attribute; of another type's nothing is known. */
    private static boolean isOf(SchemaAttributeType declared, AttributeDataType type) {
        return declared.attributeDataType() == null || type.wireName().equals(declared.attributeDataType());
    }

    /** Digits alone, however many, perhaps after a plus; nobody shows what an empty limit comes to. */
    private static boolean isLength(@Nullable String text) {
        return text == null || Numbers.isDigits(text, text.startsWith("+") ? 1 : 0);
    }

    private static boolean isNumber(@Nullable String text) {
        return text == null || text.isEmpty() || Numbers.isTooLong(text) || Numbers.parse(text) != null;
    }

    private static boolean isWithin(@Nullable String text) {
        BigDecimal number = text == null ? null : Numbers.parse(text);
        return number == null || number.compareTo(BigDecimal.valueOf(StandardAttributes.MAX_LENGTH)) <= 0;
    }

    private static boolean inOrder(@Nullable String least, @Nullable String greatest) {
        BigDecimal from = least == null ? null : Numbers.parse(least);
        BigDecimal to = greatest == null ? null : Numbers.parse(greatest);
        return from == null || to == null || from.compareTo(to) <= 0;
    }

    private static boolean fit(
            SchemaAttributeType declared, AttributeDataType type, @Nullable String least, @Nullable String greatest) {
        return (least == null && greatest == null) || isOf(declared, type);
    }
}
