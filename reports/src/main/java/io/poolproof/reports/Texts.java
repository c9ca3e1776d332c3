package io.poolproof.reports;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;

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

    /** What a target does instead of what is expected; of a refusal, with what it says. */
    static String got(CaseLine line, AspectResult aspect) {
        Observed observed = line.observed();
        boolean isRefusal = aspect.aspect() == Aspect.OUTCOME && aspect.actual().equals(Observed.REFUSED);
        if (!isRefusal || observed == null || observed.error() == null) {
            return aspect.actual();
        }
        return aspect.actual() + " with " + observed.error()
                + (observed.message() == null ? "" : ": " + observed.message());
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

    /** Cut where it is longer; lines stay. */
    static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? text
                : text.substring(0, text.offsetByCodePoints(0, longest)) + "…";
    }

    private static int cut(String line, int longest) {
        return line.codePointCount(0, longest - 1);
    }
}
