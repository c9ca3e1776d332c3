package io.poolproof.conformance.suite;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;

/** A failure for people: the rule, what is expected and how that is known, what is so, and how to see it again. */
final class FailureText {
    private FailureText() {}

    static String of(CaseLine line) {
        StringBuilder text = new StringBuilder();
        text.append(line.verdict()).append(' ').append(line.id()).append('\n');
        text.append("  rule: ").append(line.words()).append('\n');
        if (line.reason() != null) {
            text.append("  ").append(line.reason()).append('\n');
        }
        line.aspects().stream()
                .filter(aspect -> !aspect.matches() && aspect.level() != Level.OBSERVE)
                .forEach(aspect -> append(text, aspect));
        if (line.reproduction() != null) {
            text.append("  again: ").append(line.reproduction().curl()).append('\n');
        }
        return text.toString();
    }

    private static void append(StringBuilder text, AspectResult aspect) {
        text.append("  ")
                .append(aspect.aspect().words())
                .append(": expected ")
                .append(aspect.expected())
                .append(" (")
                .append(aspect.confidence())
                .append("), is ")
                .append(aspect.actual())
                .append('\n');
        for (SourceSummary source : aspect.sources()) {
            text.append("    known from ")
                    .append(source.address() == null ? source.id() : source.address())
                    .append(source.date() == null ? "" : ", " + source.date())
                    .append('\n');
        }
    }
}
