package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Groups failures by what they have in common. */
public final class Findings {
    private Findings() {}

    private record Key(String rule, Cause cause) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::rule).thenComparing(Key::cause).compare(this, other);
        }
    }

    /** The findings, worst first. */
    public static List<Finding> of(List<CaseLine> lines) {
        Map<Key, List<CaseLine>> groups = new TreeMap<>();
        for (CaseLine line : lines) {
            Cause.of(line)
                    .ifPresent(cause -> groups.computeIfAbsent(new Key(line.rule(), cause), key -> new ArrayList<>())
                            .add(line));
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Finding(group.getKey().rule(), group.getKey().cause(), plainestFirst(group.getValue())))
                .sorted(Comparator.comparing(Finding::level)
                        .thenComparing(Finding::cause)
                        .thenComparing(finding -> -finding.cases().size())
                        .thenComparing(Finding::id))
                .toList();
    }

    /** The shortest reproduction is the one to look at first. */
    private static List<CaseLine> plainestFirst(List<CaseLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparingInt(Findings::lengthOfReproduction).thenComparing(CaseLine::id))
                .toList();
    }

    private static int lengthOfReproduction(CaseLine line) {
        return line.reproduction() == null
                ? Integer.MAX_VALUE
                : line.reproduction().curl().length();
    }
}
