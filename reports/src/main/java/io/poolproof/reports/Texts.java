package io.poolproof.reports;

/** What a target says, made fit to be shown: no control characters, no change of direction, no more than a reader reads. */
final class Texts {
    private static final int REPLACEMENT = 0xFFFD;

    private Texts() {}

    /** The character itself, or a mark in its place where it would control a terminal, break XML or turn the text round. */
    static int printable(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return codePoint;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> REPLACEMENT;
            default -> codePoint;
        };
    }

    /** Without control characters; lines stay. */
    static String printable(String text) {
        return text.codePoints()
                .map(Texts::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** On one line, without control characters, cut where it is longer. */
    static String line(String text, int longest) {
        String line = printable(text).strip().replaceAll("\\s+", " ");
        return line.length() <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, cut(line, longest))) + "…";
    }

    private static int cut(String line, int longest) {
        return line.codePointCount(0, longest - 1);
    }
}
