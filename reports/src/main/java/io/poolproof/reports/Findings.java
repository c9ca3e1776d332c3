package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Groups differences by what they have in common. */
public final class Findings {
    private static final Set<Verdict> JUDGED = Set.of(Verdict.PASS, Verdict.FAIL, Verdict.DEVIATES);
    /** What gives secrets away comes before everything else. */
    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(
                    (Finding finding) -> finding.cause().kind() != DifferenceKind.SECRET)
            .thenComparing(Finding::level)
            .thenComparing(finding -> finding.cause().kind())
            .thenComparing(finding -> -finding.cases().size())
            .thenComparing(Finding::id);

    private static final Comparator<Difference> PLAINEST_FIRST = Comparator.comparing(
                    (Difference one) -> one.aspect().level())
            .thenComparing(one -> one.line().kind())
            .thenComparing(one -> one.aspect().aspect())
            .thenComparingInt(one -> lengthOfReproduction(one.line()))
            .thenComparing(one -> one.line().id());

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
        Map<String, List<Difference>> causes = lines.stream()
                .filter(line -> line.verdict() == verdict)
                .flatMap(line -> Differences.of(line).stream())
                .collect(groupingBy(one -> one.cause().id(), TreeMap::new, Collectors.toList()));
        Map<String, Integer> judged = judgedByCheck(lines);
        return causes.values().stream()
                .map(differences -> finding(differences, judged))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static Finding finding(List<Difference> differences, Map<String, Integer> judged) {
        List<Difference> sorted = differences.stream().sorted(PLAINEST_FIRST).toList();
        Cause first = sorted.get(0).cause();
        if (first.kind() != DifferenceKind.ACCEPTS) {
            return new Finding(first, sorted, 0);
        }
        Check check = Check.of(sorted.get(0).line());
        Cause cause = Causes.missing(
                check,
                sorted.stream().anyMatch(one -> one.aspect().aspect() == Aspect.OUTCOME),
                sorted.stream().anyMatch(one -> one.aspect().aspect() == Aspect.ERROR));
        return new Finding(cause, sorted, judged.getOrDefault(check.id(), 0));
    }

    /** How many cases were judged in which the service refuses, by the check from which its refusal comes. */
    private static Map<String, Integer> judgedByCheck(List<CaseLine> lines) {
        return lines.stream()
                .filter(line -> JUDGED.contains(line.verdict())
                        && line.aspects().stream().anyMatch(Findings::isRefusalOwed))
                .collect(groupingBy(line -> Check.of(line).id(), Collectors.summingInt(line -> 1)));
    }

    private static boolean isRefusalOwed(AspectResult aspect) {
        return aspect.aspect() == Aspect.OUTCOME
                && aspect.expected().equals(Observed.REFUSED)
                && aspect.level() != Level.OBSERVE;
    }

    /** The findings among what fails, then those among what differs as the target's file expects. */
    public static Stream<Finding> all(List<CaseLine> lines) {
        return Stream.concat(of(lines).stream(), pinned(lines).stream());
    }

    /** A written case, and of these the one with the shortest reproduction, is the one to look at first. */
    private static int lengthOfReproduction(CaseLine line) {
        Reproduction again = line.reproduction();
        return again == null ? Integer.MAX_VALUE : again.curl().length();
    }
}
