package io.poolproof.validation.rules;

import io.poolproof.validation.model.SchemaAttribute;
import org.jspecify.annotations.Nullable;

/** Texts that no rule about their place can be broken by; each answer is on the safe side of the rules' own limits. */
public final class PlainText {
    /** A character has at most three bytes for each of its UTF-16 units, so that a third of a limit fits in every unit. */
    private static final int MOST_BYTES = 3;

    private static final int LONGEST_VALUE = AttributeValueRules.MAX_LENGTH / MOST_BYTES;
    private static final int LONGEST_METADATA = TextMapRules.MAX_LENGTH / MOST_BYTES;
    private static final int LONGEST_LIMIT = AttributeValueRules.MAX_LENGTH;

    private PlainText() {}

    /** A text of token characters. */
    public static boolean isToken(String text) {
        return !text.isEmpty() && Text.firstOutsideToken(text) == text.length();
    }

    /** A name of visible ASCII characters. */
    public static boolean isName(String name) {
        int length = name.length();
        if (length == 0 || length > AttributeNameRules.MAX_LENGTH) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            char c = name.charAt(at);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return !name.equals(MutabilityRules.SUB_NAME) && !VerifiedFlagRules.isFlag(name);
    }

    /** A value that is not blank and fits in every unit. */
    public static boolean isValue(String value) {
        return !value.isEmpty() && value.length() <= LONGEST_VALUE;
    }

    /** Whether a value has the form of its standard attribute, if that has one. */
    public static boolean isStandardFormat(String name, String value) {
        return switch (name) {
            case StandardValueRules.EMAIL_NAME -> StandardValueRules.isPlainAddress(value);
            case StandardValueRules.PHONE_NUMBER_NAME -> StandardValueRules.isPlainPhoneNumber(value);
            case StandardValueRules.BIRTHDATE_NAME -> StandardValueRules.isPlainDate(value);
            default -> true;
        };
    }

    /** Whether a value's length is within limits in every unit. */
    public static boolean isWithin(String value, @Nullable Integer least, @Nullable Integer greatest) {
        int length = value.length();
        // Two units of UTF-16 may be one character.
        return (least == null || least <= 1 || length >= 2L * least || isAsciiOf(value, least))
                && (greatest == null
                        || greatest >= LONGEST_LIMIT
                        || length <= greatest / MOST_BYTES
                        || (length <= greatest && isAscii(value)));
    }

    private static boolean isAsciiOf(String value, int least) {
        return value.length() >= least && isAscii(value);
    }

    private static boolean isAscii(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is a whole number within limits, or a boolean as it is mostly spelt. */
    public static boolean isOfType(String value, SchemaAttribute definition) {
        return switch (definition.dataType()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case NUMBER ->
                Numbers.isWhole(value)
                        && isInOrder(definition.minValue(), value)
                        && isInOrder(value, definition.maxValue());
            default -> false;
        };
    }

    private static boolean isInOrder(@Nullable String lower, @Nullable String upper) {
        return lower == null
                || upper == null
                || (Numbers.isWhole(lower) && Numbers.isWhole(upper) && Numbers.compareWhole(lower, upper) <= 0);
    }

    /** Whether an entry of {@code ClientMetadata} fits in every unit and looks neither secret nor personal. */
    public static boolean isMetadata(String key, String value) {
        return key.length() <= LONGEST_METADATA
                && value.length() <= LONGEST_METADATA
                && !SensitiveText.namesSecret(key)
                && !SensitiveText.isSecret(value)
                && !SensitiveText.isPersonal(value);
    }

    /** Whether an attribute is one that the service sends codes to. */
    public static boolean isAddress(@Nullable String name) {
        return AddressRules.isAddress(name);
    }
}
