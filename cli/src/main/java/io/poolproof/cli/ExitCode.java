package io.poolproof.cli;

/** What the process answers to its caller. */
final class ExitCode {
    static final int AS_EXPECTED = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int TARGET_UNUSABLE = 3;

    private ExitCode() {}
}
