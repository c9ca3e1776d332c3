package io.poolproof.schemas.results;

import java.util.List;

/**
 * One aspect, compared.
 *
 * @param expected what the evidence claims, in words
 * @param actual what the target answered, normalised and redacted
 * @param matches whether the two agree
 * @param level what the target owes here; a mismatch at OBSERVE is no failure
 * @param confidence how well the expectation is known
 * @param sources where it is known from
 */
public record AspectResult(
        Aspect aspect,
        String expected,
        String actual,
        boolean matches,
        Level level,
        Confidence confidence,
        List<SourceSummary> sources) {}
