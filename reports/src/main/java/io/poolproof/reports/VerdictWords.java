package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;

/** Verdicts for people who meet them for the first time. */
final class VerdictWords {
    private VerdictWords() {}

    /** What a verdict means. */
    static String of(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "answers as the service does";
            case FAIL -> "differs from the service";
            case DEVIATES -> "differs as pinned";
            case STALE -> "a difference that was pinned no longer shows";
            case OBSERVED -> "written down, not judged: what the service does is not known well enough";
            case UNSUPPORTED -> "the target does not have it, or declares it out of scope";
            case INCONCLUSIVE -> "could not be judged";
            case ERROR -> "a fault of Poolproof itself";
        };
    }

    /** The verdict of a line, and why. */
    static String sentence(CaseLine line) {
        String reason = line.reason();
        String cause = Cause.of(line)
                .filter(found -> line.verdict() == Verdict.FAIL)
                .map(Cause::words)
                .orElse(null);
        return line.verdict() + ": the target "
                + (line.verdict() == Verdict.FAIL && cause != null ? cause : of(line.verdict()))
                + (reason == null ? "." : "; " + reason + ".");
    }
}
