package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The operations that a target does not have. */
final class Lacks {
    private Lacks() {}

    /** One sentence that names them; empty where it has all that were asked of it. */
    static Optional<String> sentence(List<CaseLine> lines) {
        Map<String, Integer> cases = lines.stream()
                .filter(line -> of(line).isPresent())
                .collect(groupingBy(line -> of(line).orElseThrow(), TreeMap::new, Collectors.summingInt(line -> 1)));
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        int all = cases.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of("The target lacks " + String.join(", ", cases.keySet()) + ": " + Words.count(all, "case")
                + (all == 1 ? " is" : " are") + " unsupported for that.");
    }

    /** The operation for whose lack a case is not judged. */
    static Optional<String> of(CaseLine line) {
        return Optional.ofNullable(line.observed()).map(Observed::lacks);
    }
}
