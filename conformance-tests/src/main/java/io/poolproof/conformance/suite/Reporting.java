package io.poolproof.conformance.suite;

import io.poolproof.schemas.results.CaseLine;
import org.opentest4j.TestAbortedException;

/** A line of the results as the outcome of a test. */
final class Reporting {
    private Reporting() {}

    /** What passes in the results passes here; what cannot be judged is aborted, which is neither. */
    static void report(CaseLine line) {
        switch (line.verdict()) {
            case PASS, OBSERVED, DEVIATES -> {}
            case FAIL, STALE, ERROR -> throw new AssertionError(FailureText.of(line));
            case UNSUPPORTED, INCONCLUSIVE -> throw new TestAbortedException(String.valueOf(line.reason()));
        }
    }
}
