package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many cases of each family ended in which verdict.
 *
 * @param verdicts those that occur, in their own order
 * @param families by name
 */
record Tally(List<Verdict> verdicts, Map<String, Map<Verdict, Integer>> families) {

    static Tally of(List<CaseLine> lines) {
        Map<String, Map<Verdict, Integer>> families = new TreeMap<>();
        for (CaseLine line : lines) {
            families.computeIfAbsent(line.family(), family -> new EnumMap<>(Verdict.class))
                    .merge(line.verdict(), 1, Integer::sum);
        }
        List<Verdict> verdicts = Arrays.stream(Verdict.values())
                .filter(verdict -> lines.stream().anyMatch(line -> line.verdict() == verdict))
                .toList();
        return new Tally(verdicts, families);
    }

    int count(String family, Verdict verdict) {
        return families.getOrDefault(family, Map.of()).getOrDefault(verdict, 0);
    }

    int count(Verdict verdict) {
        return families.keySet().stream()
                .mapToInt(family -> count(family, verdict))
                .sum();
    }
}
