package io.poolproof.cli;

import io.poolproof.conformance.recording.Recording;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.reports.Comparison;
import io.poolproof.reports.Comparison.Kind;
import io.poolproof.reports.ComparisonText;
import io.poolproof.reports.Reports;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what changed from one run to another. */
@Command(
        name = "compare",
        description = "Says what is better, worse, different, new and gone from one run to another.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  poolproof compare before/results.ndjson target/poolproof/NAME/results.ndjson",
            "  poolproof compare recording:eu-west-1-2026-12 recording:eu-west-1-2027-06",
            "",
            "Exit codes: 0 nothing is worse; 1 something is; 2 usage or unreadable input."
        })
final class CompareCommand implements Callable<Integer> {
    private static final String RESULTS = "Results of the earlier run, its folder, or recording:NAME.";

    @Parameters(index = "0", paramLabel = "BEFORE", description = RESULTS)
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private String before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The same of the later run.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private String after;

    @Option(names = "--exact", description = "Fails where anything differs, better or not.")
    private boolean exact;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(results(before), results(after));
        spec.commandLine().getOut().println(ComparisonText.of(comparison));
        boolean fails = exact
                ? !comparison.changes().isEmpty()
                : !comparison.changes(Kind.WORSE).isEmpty();
        return !fails ? ExitCode.AS_EXPECTED : ExitCode.FINDINGS;
    }

    /** A recording is judged again by the cases of today, so that what differs is the service. */
    private static Results results(String of) {
        if (!of.startsWith(Recordings.PREFIX)) {
            return EarlierRun.read(Path.of(of)).results();
        }
        Recording recording = Recordings.read(of.substring(Recordings.PREFIX.length()));
        try {
            Path folder = Files.createTempDirectory("poolproof-replay");
            try {
                return Recordings.replayed(Fixtures.load(), recording, folder);
            } finally {
                Reports.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the replay cannot be kept for the moment: " + e.getMessage(), e);
        }
    }
}
