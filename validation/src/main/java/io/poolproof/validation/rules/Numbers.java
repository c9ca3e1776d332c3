package io.poolproof.validation.rules;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers written as text. */
final class Numbers {
    /** Longer texts are not read, so that judging them takes no more than a look. */
    private static final int MAX_DIGITS = 2048;

    private Numbers() {}

    static boolean isTooLong(String text) {
        return text.length() > MAX_DIGITS;
    }

    /** Whether the text is digits alone, perhaps after a minus. */
    static boolean isWhole(String text) {
        int first = firstDigit(text);
        return first < text.length() && isDigits(text, first);
    }

    /** Whether nothing but digits stands from a place on. */
    static boolean isDigits(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Compares two whole numbers of any size, without allocating. */
    static int compareWhole(String left, String right) {
        int leftSign = signOf(left);
        int rightSign = signOf(right);
        if (leftSign != rightSign) {
            return Integer.compare(leftSign, rightSign);
        }
        return leftSign * compareDigits(left, firstSignificant(left), right, firstSignificant(right));
    }

    private static int compareDigits(String left, int leftFrom, String right, int rightFrom) {
        int longer = Integer.compare(left.length() - leftFrom, right.length() - rightFrom);
        if (longer != 0) {
            return longer;
        }
        for (int at = 0; leftFrom + at < left.length(); at++) {
            int greater = Character.compare(left.charAt(leftFrom + at), right.charAt(rightFrom + at));
            if (greater != 0) {
                return Integer.signum(greater);
            }
        }
        return 0;
    }

    private static int signOf(String text) {
        return firstSignificant(text) == text.length() ? 0 : text.charAt(0) == '-' ? -1 : 1;
    }

    private static int firstDigit(String text) {
        return text.startsWith("-") ? 1 : 0;
    }

    private static int firstSignificant(String text) {
        int at = firstDigit(text);
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    /** Whether one reader or another would take the text for a number: also with a base, with thousands set off, or for none. */
    static boolean mayBeRead(String text) {
        String bare = Text.strip(text);
        String unsigned = bare.startsWith("-") || bare.startsWith("+") ? bare.substring(1) : bare;
        return isRead(bare)
                || isHexadecimal(unsigned)
                || isRead(bare.replace(",", "").replace("_", ""))
                || isRead(withoutOtherDigits(bare));
    }

    /** With a zero for each character beyond ASCII, any of which may be a digit to one reader or another. */
    private static String withoutOtherDigits(String text) {
        return text.codePoints()
                .map(c -> c < 0x80 ? c : '0')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isRead(String text) {
        return parse(text) != null || FloatingPoint.isRead(text);
    }

    private static boolean isHexadecimal(String text) {
        return text.length() > 2
                && (text.startsWith("0x") || text.startsWith("0X"))
                && text.chars().skip(2).allMatch(c -> c < 0x80 && Character.digit(c, 16) >= 0);
    }

    /** The number in digits of ASCII; null where the text is none, or too long to be read. */
    static @Nullable BigDecimal parse(String text) {
        if (isTooLong(text) || text.chars().anyMatch(c -> c >= 0x80)) {
            return null;
        }
        try {
            return new BigDecimal(Text.strip(text));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
