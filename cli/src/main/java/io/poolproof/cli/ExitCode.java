package io.poolproof.cli;

/** What the process answers to its caller; where several apply: usage, own fault, target unusable, findings, stale pins. */
final class ExitCode {
    static final int AS_EXPECTED = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int TARGET_UNUSABLE = 3;
    static final int STALE_PINS = 4;
    static final int OWN_FAULT = 5;

    private ExitCode() {}
}
