package io.poolproof.reports;

import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;

/** What a target says, made fit to be shown: no control characters, no change of direction, no more than a reader reads. */
final class Texts {
    private Texts() {}

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
        return PlainText.of(text);
    }

    /** On one line, without control characters, cut where it is longer. */
    static String line(String text, int longest) {
        String line = PlainText.line(text);
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
