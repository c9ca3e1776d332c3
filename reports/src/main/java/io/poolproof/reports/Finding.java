package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.SourceSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person acts on: the failures of one rule that go the same way.
 *
 * @param cases at least one, the plainest first
 */
public record Finding(String rule, Cause cause, List<CaseLine> cases) {

    /** Stable name: the rule and the way it is broken. */
    public String id() {
        return rule + ":" + cause.slug();
    }

    /** The case to look at first. */
    public CaseLine example() {
        return cases.get(0);
    }

    /** What is owed, at the best-known aspect that differs. */
    public Level level() {
        return cases.stream()
                .flatMap(line -> Cause.judged(line).stream())
                .map(AspectResult::level)
                .min(Comparator.naturalOrder())
                .orElse(Level.OBSERVE);
    }

    /** The aspect of the example that shows the cause. */
    public AspectResult aspect() {
        return Cause.judged(example()).stream()
                .min(Comparator.comparing(AspectResult::aspect))
                .orElseThrow();
    }

    /** The best source of the expectation that can be looked up. */
    public Optional<SourceSummary> strongestSource() {
        return aspect().sources().stream()
                .filter(source -> source.address() != null)
                .min(Comparator.comparing((SourceSummary source) -> Sources.rank(source.kind()))
                        .thenComparing(SourceSummary::id));
    }

    /** One line: what is wrong, with what, in how many cases. */
    public String title() {
        return rule + ": " + cause.words() + " (" + Words.count(cases.size(), "case") + ")";
    }
}
