package io.poolproof.validation.rules;

import io.poolproof.validation.servicemodel.Characters;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Lengths and character classes of text, without regular expressions. */
public final class Text {
    /** Looking at a whole block before deciding lets the processor look at several characters at once. */
    private static final int BLOCK = 128;

    /** By the lower byte of a character: 0 for a token character, 1 for any other. */
    private static final byte[] OUTSIDE_TOKEN = outsideToken();

    private Text() {}

    private static byte[] outsideToken() {
        byte[] outside = new byte[0x100];
        for (char c = 0; c < outside.length; c++) {
            boolean isInside = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '='
                    || c == '.';
            outside[c] = (byte) (isInside ? 0 : 1);
        }
        return outside;
    }

    /** The length in code points; 0 for null. */
    public static int length(@Nullable String text) {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    /** Whether the text has at most {@code limit} code points; looks at no more of it than is needed. */
    static boolean isAtMost(String text, int limit) {
        if (text.length() <= limit) {
            return true;
        }
        return text.length() <= 2L * limit && length(text) <= limit;
    }

    /** Letters, marks, symbols, numbers and punctuation: {@code [\p{L}\p{M}\p{S}\p{N}\p{P}]}; also what is unsettled. */
    static boolean isNameCharacter(int codePoint) {
        return Characters.isVisible(codePoint);
    }

    /** The white space that the newer pattern of attribute names admits. */
    static boolean isNameWhiteSpace(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }

    /** The characters of access tokens: {@code [A-Za-z0-9-_=.]}. */
    static boolean isTokenCharacter(char c) {
        return (OUTSIDE_TOKEN[c & 0xff] | c >>> 8) == 0;
    }

    /** The place of the first character that is no token character; the length where all are. */
    static int firstOutsideToken(String text) {
        int length = text.length();
        for (int from = 0; from < length; from += BLOCK) {
            int to = Math.min(from + BLOCK, length);
            if (leavesToken(text, from, to)) {
                int at = from;
                while (isTokenCharacter(text.charAt(at))) {
                    at++;
                }
                return at;
            }
        }
        return length;
    }

    private static boolean leavesToken(String text, int from, int to) {
        byte[] outside = OUTSIDE_TOKEN;
        int found = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            found |= outside[c & 0xff] | c >>> 8;
        }
        return found != 0;
    }

    /** {@code \w} of a regular expression. */
    static boolean isWord(int codePoint) {
        return (codePoint >= 'a' && codePoint <= 'z')
                || (codePoint >= 'A' && codePoint <= 'Z')
                || (codePoint >= '0' && codePoint <= '9')
                || codePoint == '_';
    }

    /** {@code \s} of a regular expression. */
    static boolean isSpace(int codePoint) {
        return codePoint == ' ' || (codePoint >= '\t' && codePoint <= '\r');
    }

    static boolean consistsOf(String text, IntPredicate admits) {
        return consistsOf(text, 0, text.length(), admits);
    }

    private static boolean consistsOf(String text, int from, int to, IntPredicate admits) {
        for (int at = from; at < to; ) {
            int codePoint = text.codePointAt(at);
            if (!admits.test(codePoint)) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    /** {@code [\w-]+_[0-9a-zA-Z]+}. */
    static boolean isUserPoolId(String text) {
        return isRegional(text, c -> c != '_' && isWord(c));
    }

    /** {@code [\w-]+_[0-9a-f-]+}. */
    static boolean isDeviceKey(String text) {
        return isRegional(text, c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || c == '-');
    }

    /** A part of word characters and hyphens, then the last underscore, then a part that does not hold one. */
    private static boolean isRegional(String text, IntPredicate tail) {
        int mark = text.lastIndexOf('_');
        return mark > 0
                && mark < text.length() - 1
                && consistsOf(text, 0, mark, c -> isWord(c) || c == '-')
                && consistsOf(text, mark + 1, text.length(), tail);
    }

    /** The first code point that is no name character, nor white space where that is admitted; -1 where all are. */
    static int firstOutsideName(String text, boolean admitWhiteSpace) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!isNameCharacter(codePoint) && !(admitWhiteSpace && isNameWhiteSpace(codePoint))) {
                return codePoint;
            }
            at += Character.charCount(codePoint);
        }
        return -1;
    }

    /** The length in bytes of UTF-8, a lone surrogate counted as the three bytes of a replacement. */
    static int bytes(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            bytes += codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
            at += Character.charCount(codePoint);
        }
        return bytes;
    }

    /** The text without white space around it, as {@link String#strip} takes it off on every runtime. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** White space to Java; no character beyond the first 65,536 is. */
    private static boolean isWhiteSpace(char c) {
        return c < 0x80
                ? c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f)
                : c != 0xa0 && c != 0x2007 && c != 0x202f && Characters.isSeparator(c);
    }

    static String codePoint(int codePoint) {
        return "U+" + Characters.hexadecimal(codePoint).toUpperCase(Locale.ROOT);
    }
}
