package io.poolproof.cli;

import io.poolproof.reports.Comparison;
import io.poolproof.reports.Comparison.Kind;
import io.poolproof.reports.ComparisonText;
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
            "",
            "Exit codes: 0 nothing is worse; 1 something is; 2 usage or unreadable input."
        })
final class CompareCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "BEFORE", description = "Results of the earlier run, or its folder.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "Results of the later run, or its folder.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path after;

    @Option(names = "--exact", description = "Fails where anything differs, better or not.")
    private boolean exact;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Comparison comparison = Comparison.of(
                EarlierRun.read(before).results(), EarlierRun.read(after).results());
        spec.commandLine().getOut().println(ComparisonText.of(comparison));
        boolean fails = exact
                ? !comparison.changes().isEmpty()
                : !comparison.changes(Kind.WORSE).isEmpty();
        return !fails ? ExitCode.AS_EXPECTED : ExitCode.FINDINGS;
    }
}
