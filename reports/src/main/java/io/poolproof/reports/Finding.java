package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person acts on: the differences that share one cause.
 *
 * @param cases at least one, of one kind: all fail, or all are pinned; the plainest of the best-known first, a written one if there is one
 */
public record Finding(Cause cause, List<CaseLine> cases) {

    /** Stable name: that of its cause. */
    public String id() {
        return cause.id();
    }

    /** Whether the target's own file expects these differences. */
    public boolean isPinned() {
        return example().verdict() == Verdict.DEVIATES;
    }

    /** The case to look at first. */
    public CaseLine example() {
        return cases.get(0);
    }

    /** What is owed, at the best-known aspect that differs. */
    public Level level() {
        return cases.stream()
                .map(Finding::levelOf)
                .min(Comparator.naturalOrder())
                .orElse(Level.OBSERVE);
    }

    static Level levelOf(CaseLine line) {
        return Way.judged(line).stream()
                .map(AspectResult::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.OBSERVE);
    }

    /** The aspect of the example that shows the cause. */
    public AspectResult aspect() {
        return Way.worst(example()).orElseThrow();
    }

    /** The best source of the expectation; one that can be looked up, if there is one. */
    public Optional<SourceSummary> strongestSource() {
        return Sources.strongest(aspect().sources());
    }

    /** One line: what is wrong, in how many cases. */
    public String title() {
        return cause.words() + ": " + Words.count(cases.size(), "case");
    }

    /** The rules whose cases show it. */
    public List<String> rules() {
        return cases.stream().map(CaseLine::rule).distinct().sorted().toList();
    }
}
