package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one run to another: of one target in two versions, of two targets, or of two versions of the cases.
 *
 * @param before the earlier run
 * @param after the later one
 * @param changes what is not the same in both, by kind and then by case
 */
public record Comparison(Results before, Results after, List<Change> changes) {

    /** How a case changed, in the order in which a reader wants to know. */
    public enum Kind {
        WORSE("worse"),
        BETTER("better"),
        CHANGED("different, neither better nor worse"),
        NEW("new"),
        GONE("gone");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * One case that is not the same in both runs.
     *
     * @param before null where the case is new
     * @param after null where it is gone
     */
    public record Change(
            Kind kind, @Nullable CaseLine before, @Nullable CaseLine after) {

        /** The case's id. */
        public String id() {
            return before != null ? before.id() : Objects.requireNonNull(after).id();
        }
    }

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Compares two runs. */
    public static Comparison of(Results before, Results after) {
        Map<String, CaseLine> earlier = byId(before);
        Map<String, CaseLine> later = byId(after);
        List<Change> changes = new ArrayList<>();
        earlier.forEach((id, line) -> {
            CaseLine now = later.get(id);
            Kind kind = now == null ? Kind.GONE : kind(line, now);
            if (kind != null) {
                changes.add(new Change(kind, line, now));
            }
        });
        later.forEach((id, line) -> {
            if (!earlier.containsKey(id)) {
                changes.add(new Change(Kind.NEW, null, line));
            }
        });
        changes.sort(Comparator.comparing(Change::kind).thenComparing(Change::id));
        return new Comparison(before, after, changes);
    }

    private static Map<String, CaseLine> byId(Results results) {
        Map<String, CaseLine> lines = new LinkedHashMap<>();
        results.cases().forEach(line -> lines.put(line.id(), line));
        return lines;
    }

    /** A pin that comes or goes makes no target better; what the evidence does not let be judged is neither. */
    private static @Nullable Kind kind(CaseLine before, CaseLine after) {
        if (before.verdict() == after.verdict()) {
            return isSame(before, after) ? null : Kind.CHANGED;
        }
        if (before.verdict() == Verdict.OBSERVED || after.verdict() == Verdict.OBSERVED) {
            return Kind.CHANGED;
        }
        return before.verdict() == Verdict.PASS
                ? Kind.WORSE
                : after.verdict() == Verdict.PASS ? Kind.BETTER : Kind.CHANGED;
    }

    /** Results of a version that did not write down what was observed can be compared by their causes alone. */
    private static boolean isSame(CaseLine before, CaseLine after) {
        Observed was = before.observed();
        Observed is = after.observed();
        return causes(before).equals(causes(after))
                && (was == null || is == null || outcome(was).equals(outcome(is)));
    }

    private static List<String> causes(CaseLine line) {
        return Differences.of(line).stream().map(one -> one.cause().id()).toList();
    }

    /** As far as pins speak of it; the words of a message show in the causes. */
    private static Observed outcome(Observed observed) {
        return new Observed(observed.outcome(), observed.error(), observed.status(), observed.effectAsExpected());
    }

    /** The changes of one kind, by case. */
    public List<Change> changes(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
