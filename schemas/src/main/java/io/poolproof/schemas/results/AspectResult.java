package io.poolproof.schemas.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One aspect, compared.
 *
 * @param expected what the evidence claims, in words
 * @param actual what the target answered, normalised and redacted
 * @param matches whether the two agree
 * @param level what the target owes here; a mismatch at OBSERVE is no failure
 * @param confidence how well the expectation is known
 * @param sources where it is known from
 * @param place where the two differ: the JSON Pointer of a member of the response body, the name of a header, for an effect the kind of
 *     difference; null where the aspect has one place only, or nothing differs
 */
public record AspectResult(
        Aspect aspect,
        String expected,
        String actual,
        boolean matches,
        Level level,
        Confidence confidence,
        List<SourceSummary> sources,
        @Nullable String place) {

    /** An aspect that has one place only. */
    public AspectResult(
            Aspect aspect,
            String expected,
            String actual,
            boolean matches,
            Level level,
            Confidence confidence,
            List<SourceSummary> sources) {
        this(aspect, expected, actual, matches, level, confidence, sources, null);
    }
}
