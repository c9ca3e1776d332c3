package io.poolproof.cli;

import io.poolproof.reports.Matrix;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the results of several targets side by side on one page. */
@Command(
        name = "matrix",
        description = "Puts the results of several targets side by side on one page, which needs no network.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  poolproof matrix target/poolproof/*/results.ndjson --out matrix.html")
final class MatrixCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "Results of runs, or the runs' folders.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private List<Path> files;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The page to write.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Results> runs =
                files.stream().map(file -> EarlierRun.read(file).results()).toList();
        try {
            if (out.toAbsolutePath().getParent() != null) {
                Files.createDirectories(out.toAbsolutePath().getParent());
            }
            Files.writeString(out, Matrix.of(runs));
        } catch (IOException e) {
            throw new UnreadableDocumentException("--out " + out, "cannot be written");
        }
        spec.commandLine().getOut().println("Matrix: " + out);
        return ExitCode.AS_EXPECTED;
    }
}
