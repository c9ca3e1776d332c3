package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Results;
import java.util.PriorityQueue;

/**
 * When cases started, as far as it follows from how long each took and how long the run took: as many run side by side as it takes. Added
 * up, their times would say that a run took several times as long as it did.
 */
final class Timeline {
    private final PriorityQueue<Long> free = new PriorityQueue<>();

    private Timeline(long lanes) {
        for (long lane = 0; lane < lanes; lane++) {
            free.add(0L);
        }
    }

    /** That of a run; one that was cut short does not say how long it took, and all its cases start at once. */
    static Timeline of(Results results) {
        EndLine end = results.end();
        long added = results.cases().stream().mapToLong(CaseLine::milliseconds).sum();
        long took = end == null ? 0 : end.milliseconds();
        long lanes = took <= 0 ? results.cases().size() : (added + took - 1) / took;
        return new Timeline(Math.max(1, lanes));
    }

    /** When the next case started, in milliseconds after the run's start, if it took this long. */
    long startOf(long milliseconds) {
        Long start = free.remove();
        free.add(start + milliseconds);
        return start;
    }
}
