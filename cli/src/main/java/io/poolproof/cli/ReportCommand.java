package io.poolproof.cli;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.Results;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the reports of a run once more, or for the first time where the run was cut short. */
@Command(
        name = "report",
        description =
                "Writes the reports of a run into its folder again; after a run that was cut short, those of what it had.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  poolproof report target/poolproof/reference")
final class ReportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "The run's folder.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path folder;

    @Option(names = "--all", description = "Shows every finding with its example, and the pinned differences.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableDocumentException(folder.toString(), "no such folder");
        }
        Results results = EarlierRun.read(folder).results();
        return FolderLock.holding(folder, () -> {
            RunReport.write(spec.commandLine().getOut(), Fixtures.load(), results, folder, all);
            return ExitCode.AS_EXPECTED;
        });
    }
}
