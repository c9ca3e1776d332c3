package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.servicemodel.Characters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rules about the values of Numbers, Booleans and DateTimes. The service documents that it checks them and not how: an error
 * stands only where no reading could take the value, a warning where readings differ. A blank value deletes.
 */
public final class TypedValueRules {
    /** What one reader or another takes for a boolean. */
    private static final Set<String> BOOLEANS = Set.of("true", "false", "t", "f", "1", "0");

    /** Letters that grow when they are lower-cased make that costly in a long text. */
    private static final int LONGEST_BOOLEAN = 5;

    static final RequestRule<AttributeType> NUMERIC = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.number.numeric")
            .words("The value of a Number is a number, as text.")
            .facts(Fact.NUMBER_VALUE_NOT_NUMERIC, Fact.UPDATED_AT_NOT_A_NUMBER, Fact.NUMBER_VALUE_AS_STRING)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.NUMBER, attribute, context);
                return value == null || Numbers.isWhole(value) || Numbers.isTooLong(value) || Numbers.mayBeRead(value);
            })
            .problem("the value is no number")
            .allowed("a number as text, such as \"12\"")
            .refusedWith(unworded());

    static final RequestRule<AttributeType> NUMBER_FORM = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.number.form")
            .words("Whether a Number takes anything but whole numbers is not known.")
            .facts(Fact.NUMBER_VALUE_NOT_NUMERIC)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.NUMBER, attribute, context);
                return value == null || Numbers.isWhole(value) || Numbers.isTooLong(value) || !Numbers.mayBeRead(value);
            })
            .problem("the value is a number but not digits alone")
            .allowed("digits with or without a minus, to be safe")
            .mayBeRefusedWith(unworded());

    static final RequestRule<AttributeType> MIN_VALUE = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.number.min-value")
            .words("The value of a Number is at least its attribute's MinValue.")
            .facts(Fact.NUMBER_VALUE_OUT_OF_RANGE, Fact.UPDATED_AT_NOT_A_NUMBER)
            .holds((attribute, context) -> compare(attribute, limit(attribute, context, true), context) >= 0)
            .problem("the value is below the attribute's MinValue")
            .allowed((attribute, context) -> "at least " + limit(attribute, context, true))
            .refusedWith(unworded());

    static final RequestRule<AttributeType> MAX_VALUE = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.number.max-value")
            .words("The value of a Number is at most its attribute's MaxValue.")
            .facts(Fact.NUMBER_VALUE_OUT_OF_RANGE)
            .holds((attribute, context) -> compare(attribute, limit(attribute, context, false), context) <= 0)
            .problem("the value is above the attribute's MaxValue")
            .allowed((attribute, context) -> "at most " + limit(attribute, context, false))
            .refusedWith(unworded());

    static final RequestRule<AttributeType> BOOLEAN = RequestRule.of(Subject.ATTRIBUTE, "attribute-value.boolean.form")
            .words("The value of a Boolean is true or false, as text.")
            .facts(Fact.BOOLEAN_VALUE_NOT_BOOLEAN, Fact.BOOLEAN_VALUE_TRUE_FALSE)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.BOOLEAN, attribute, context);
                return value == null || mayBeBoolean(value);
            })
            .problem("the value is no boolean")
            .allowed("\"true\" or \"false\"")
            .refusedWith(unworded());

    static final RequestRule<AttributeType> BOOLEAN_SPELLING = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.boolean.spelling")
            .words("Which spellings of a Boolean besides true, false and True the service takes is not known.")
            .facts(Fact.BOOLEAN_VALUE_NOT_BOOLEAN, Fact.BOOLEAN_VALUE_CAPITAL_TRUE)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.BOOLEAN, attribute, context);
                return value == null
                        || value.equals("true")
                        || value.equals("false")
                        || value.equals("True")
                        || !mayBeBoolean(value);
            })
            .problem("the boolean is spelt in a way that was not seen to be taken")
            .allowed("\"true\" or \"false\", to be safe")
            .mayBeRefusedWith(unworded());

    static final RequestRule<AttributeType> DATE_TIME = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.date-time.form")
            .words("The value of a DateTime is a date and time, as text.")
            .facts(Fact.DATETIME_VALUE_NOT_A_DATE)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.DATE_TIME, attribute, context);
                return value == null || !Text.consistsOf(value, c -> !mayBeDigit(c));
            })
            .problem("the value has no digit, so that it is no date")
            .allowed("a date and time")
            .refusedWith(unworded());

    static final RequestRule<AttributeType> DATE_TIME_FORMAT = RequestRule.of(
                    Subject.ATTRIBUTE, "attribute-value.date-time.format")
            .words("Which formats of date and time the service takes is not known.")
            .facts(Fact.DATETIME_VALUE_NOT_A_DATE)
            .holds((attribute, context) -> {
                String value = valueOf(AttributeDataType.DATE_TIME, attribute, context);
                return value == null || Text.consistsOf(value, c -> !mayBeDigit(c));
            })
            .problem("nobody has told which formats of a DateTime are taken")
            .allowed("a format that was tried on the pool itself")
            .mayBeRefusedWith(unworded());

    private TypedValueRules() {}

    /** What was assigned later than Unicode 13 may be a digit to the service, and is one to some runtimes. */
    private static boolean mayBeDigit(int codePoint) {
        return Character.isDigit(codePoint) || Characters.isUnsettled(codePoint);
    }

    /** The value to be judged by its type; null where there is none, or it deletes. */
    private static @Nullable String valueOf(
            AttributeDataType type, @Nullable AttributeType attribute, Context context) {
        if (attribute == null || attribute.value() == null || attribute.value().isEmpty()) {
            return null;
        }
        SchemaAttribute definition = context.definitionOf(attribute.name());
        return definition != null && definition.dataType() == type ? attribute.value() : null;
    }

    private static @Nullable String limit(@Nullable AttributeType attribute, Context context, boolean least) {
        SchemaAttribute definition = attribute == null ? null : context.definitionOf(attribute.name());
        return definition == null ? null : least ? definition.minValue() : definition.maxValue();
    }

    /** The value's order to the limit; 0 where one of them is missing or no number. */
    private static int compare(@Nullable AttributeType attribute, @Nullable String limit, Context context) {
        String value = limit == null ? null : valueOf(AttributeDataType.NUMBER, attribute, context);
        if (value == null || limit == null) {
            return 0;
        }
        if (Numbers.isWhole(value) && Numbers.isWhole(limit)) {
            return Numbers.compareWhole(value, limit);
        }
        BigDecimal number = Numbers.parse(value);
        BigDecimal bound = Numbers.parse(limit);
        return number == null || bound == null ? 0 : number.compareTo(bound);
    }

    private static boolean mayBeBoolean(String value) {
        String bare = Text.strip(value);
        return bare.length() <= LONGEST_BOOLEAN && BOOLEANS.contains(bare.toLowerCase(Locale.ROOT));
    }

    private static Refusal<AttributeType> unworded() {
        return Refusal.answer(Phase.SCHEMA, Refusal.INVALID_PARAMETER, (attribute, context) -> List.of());
    }
}
