package io.poolproof.definitions.hcl;

/** What a template's text means. */
final class Escapes {
    private static final String LETTERS = "nrt\"\\";
    private static final String MEANINGS = "\n\r\t\"\\";

    private Escapes() {}

    /** <code>$${</code> and <code>%%{</code> stand for what would begin a sequence. */
    static String sequences(String text) {
        return text.replace("$${", "${").replace("%%{", "%{");
    }

    /** The text between quotes. */
    static String decoded(Token token) {
        String text = token.text();
        if (text.indexOf('\\') < 0) {
            return sequences(text);
        }
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("$${", at) || text.startsWith("%%{", at)) {
                decoded.append(text, at + 1, at + 3);
                at += 3;
            } else if (text.charAt(at) != '\\') {
                decoded.append(text.charAt(at++));
            } else {
                at = escape(token, at, decoded);
            }
        }
        return decoded.toString();
    }

    private static int escape(Token token, int at, StringBuilder decoded) {
        String text = token.text();
        char letter = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        int known = LETTERS.indexOf(letter);
        if (digits > 0 && at + 2 + digits <= text.length()) {
            String code = text.substring(at + 2, at + 2 + digits);
            int point = code.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)
                    ? (int) Math.min(Long.parseLong(code, 16), Integer.MAX_VALUE)
                    : -1;
            if (Character.isValidCodePoint(point)) {
                decoded.appendCodePoint(point);
                return at + 2 + digits;
            }
        } else if (known >= 0) {
            decoded.append(MEANINGS.charAt(known));
            return at + 2;
        }
        throw new SyntaxException(token.start() + at, "this is no escape; write \\\\ for a backslash");
    }
}
