package io.poolproof.validation.servicemodel;

/**
 * The classes of characters that the service model's patterns name, by a table of our own: runtimes know different versions of
 * Unicode. The table has the oldest version in use, Unicode 13. What was assigned later may or may not be a letter to the
 * service; patterns take it, and {@link #isUnsettled} tells it.
 */
public final class Characters {
    /** Controls, formats, surrogates, private use, and code points that never will be characters. */
    private static final CodePoints CONTROLS = CodePoints.parse(UnicodeTable.CONTROLS);

    private static final CodePoints SEPARATORS = CodePoints.parse(UnicodeTable.SEPARATORS);
    private static final CodePoints UNASSIGNED = CodePoints.parse(UnicodeTable.UNASSIGNED);

    /** {@code [\p{L}\p{M}\p{S}\p{N}\p{P}]}, and what is not assigned. */
    static final CodePoints VISIBLE = CONTROLS.or(SEPARATORS).complement();

    private Characters() {}

    /** Letters, marks, symbols, numbers and punctuation: {@code [\p{L}\p{M}\p{S}\p{N}\p{P}]}; also what is unsettled. */
    public static boolean isVisible(int codePoint) {
        return codePoint < 0x7f ? codePoint > ' ' : VISIBLE.contains(codePoint);
    }

    /** Whether Unicode 13 does not assign the code point, so that its class depends on the service's version of Unicode. */
    public static boolean isUnsettled(int codePoint) {
        return codePoint > 0x7f && UNASSIGNED.contains(codePoint);
    }

    /** Whether a text has a character whose class is unsettled. */
    public static boolean holdsUnsettled(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (isUnsettled(codePoint)) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    /** Whether it is of {@code \p{Z}}. */
    public static boolean isSeparator(int codePoint) {
        return SEPARATORS.contains(codePoint);
    }

    /** {@code \p{Z}}: spaces, line separators, paragraph separators. */
    static CodePoints separators() {
        return SEPARATORS;
    }

    /** At least four hexadecimal digits, in small letters, as escapes have them. */
    public static String hexadecimal(int codePoint) {
        String digits = Integer.toHexString(codePoint);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
