package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import java.util.Collection;

/**
 * How much a target does as the service does. Cases in which nothing is judged do not count.
 *
 * @param right cases that pass
 * @param differing cases that differ, pinned or not
 * @param open cases that could not be judged: the target lacks something, or nothing follows from what it does
 */
record Score(int right, int differing, int open) {
    static final Score NONE = new Score(0, 0, 0);
    private static final int WHOLE = 100;

    static Score of(Collection<CaseLine> lines) {
        return lines.stream().map(Score::of).reduce(NONE, Score::plus);
    }

    private static Score of(CaseLine line) {
        return switch (line.verdict()) {
            // A pin that no longer shows is a fault of the pin.
            case PASS, STALE -> new Score(1, 0, 0);
            case FAIL, DEVIATES -> new Score(0, 1, 0);
            case UNSUPPORTED, INCONCLUSIVE, ERROR -> new Score(0, 0, 1);
            case OBSERVED -> NONE;
        };
    }

    Score plus(Score other) {
        return new Score(right + other.right, differing + other.differing, open + other.open);
    }

    int cases() {
        return right + differing + open;
    }

    /** Whole percent of the cases that are right, rounded down: 100 only where all are; 0 where there are no cases. */
    int percent() {
        return cases() == 0 ? 0 : WHOLE * right / cases();
    }
}
