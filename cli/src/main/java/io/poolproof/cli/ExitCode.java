package io.poolproof.cli;

import io.poolproof.conformance.run.RunConclusion;

/** What the process answers to its caller. */
final class ExitCode {
    static final int AS_EXPECTED = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int TARGET_UNUSABLE = 3;
    static final int PINS_STALE = 4;
    static final int OWN_FAULT = 5;

    private ExitCode() {}

    static int of(RunConclusion conclusion) {
        return switch (conclusion) {
            case AS_EXPECTED -> AS_EXPECTED;
            case FINDINGS -> FINDINGS;
            case TARGET_UNUSABLE -> TARGET_UNUSABLE;
            case PINS_STALE -> PINS_STALE;
            case OWN_FAULT -> OWN_FAULT;
        };
    }
}
