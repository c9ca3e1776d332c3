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
 * @param differences at least one, of one kind: their lines all fail, or are all pinned; the plainest of the best-known first, of a
 *     written case if there is one
 * @param of how many cases were judged that could have shown it; 0 where that is not known
 */
public record Finding(Cause cause, List<Difference> differences, int of) {

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
        return differences.get(0).line();
    }

    /** The cases that show it, each once. */
    public List<CaseLine> cases() {
        return differences.stream().map(Difference::line).distinct().toList();
    }

    /** What is owed, at the best-known aspect that differs. */
    public Level level() {
        return differences.stream()
                .map(one -> one.aspect().level())
                .min(Comparator.naturalOrder())
                .orElse(Level.OBSERVE);
    }

    /** The aspect of the example that shows the cause. */
    public AspectResult aspect() {
        return differences.get(0).aspect();
    }

    /** The best source of the expectation; one that can be looked up, if there is one. */
    public Optional<SourceSummary> strongestSource() {
        return Sources.strongest(aspect().sources());
    }

    /** All sources of what its cases expect, each once, the strongest first. */
    public List<SourceSummary> sources() {
        return Sources.eachOnce(differences.stream()
                .flatMap(one -> one.aspect().sources().stream())
                .toList());
    }

    /** One line: what is wrong, in how many cases. */
    public String title() {
        int shown = cases().size();
        return cause.words() + ": "
                + (of > shown ? shown + " of " + Words.count(of, "case") : Words.count(shown, "case"));
    }

    /** The rules whose cases show it. */
    public List<String> rules() {
        return cases().stream().map(CaseLine::rule).distinct().sorted().toList();
    }
}
