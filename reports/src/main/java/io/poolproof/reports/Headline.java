package io.poolproof.reports;

import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import java.util.Locale;

/** The first line of a report. */
final class Headline {
    private static final double MILLISECONDS = 1000.0;

    private Headline() {}

    /** The target and its version. */
    static String target(RunLine run) {
        String version = run.targetVersion() == null ? "" : " " + run.targetVersion();
        return run.targetTitle() + version;
    }

    /** The target, its version, and how much was played in what time. */
    static String of(Results results) {
        EndLine end = results.end();
        String selection = results.run().selection().isEmpty() ? "" : ", a selection";
        String time = end == null
                ? " (PARTIAL: the run was cut short)"
                : String.format(Locale.ROOT, " in %.1f s", end.milliseconds() / MILLISECONDS);
        return target(results.run()) + ": " + Words.count(results.cases().size(), "case") + selection + time;
    }
}
