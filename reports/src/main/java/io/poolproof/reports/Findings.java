package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Groups differences by what they have in common. */
public final class Findings {
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::level)
            .thenComparing(finding -> finding.cause().way())
            .thenComparing(finding -> -finding.cases().size())
            .thenComparing(Finding::id);
    private static final Comparator<CaseLine> PLAINEST_FIRST = Comparator.comparing(Finding::levelOf)
            .thenComparing(CaseLine::kind)
            .thenComparingInt(Findings::lengthOfReproduction)
            .thenComparing(CaseLine::id);

    private Findings() {}

    /** The findings among what fails, worst first. */
    public static List<Finding> of(List<CaseLine> lines) {
        return of(lines, Verdict.FAIL);
    }

    /** The same among what differs as the target's file expects. */
    public static List<Finding> pinned(List<CaseLine> lines) {
        return of(lines, Verdict.DEVIATES);
    }

    private static List<Finding> of(List<CaseLine> lines, Verdict verdict) {
        Map<String, List<CaseLine>> causes = lines.stream()
                .filter(line -> line.verdict() == verdict && Cause.of(line).isPresent())
                .collect(groupingBy(line -> cause(line).id(), TreeMap::new, Collectors.toList()));
        return causes.values().stream()
                .map(cases -> cases.stream().sorted(PLAINEST_FIRST).toList())
                .map(cases -> new Finding(cause(cases.get(0)), cases))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Cause cause(CaseLine line) {
        return Cause.of(line).orElseThrow();
    }

    /** A written case, and of these the one with the shortest reproduction, is the one to look at first. */
    private static int lengthOfReproduction(CaseLine line) {
        Reproduction again = line.reproduction();
        return again == null ? Integer.MAX_VALUE : again.curl().length();
    }
}
