package io.poolproof.cli;

import io.poolproof.reports.Published;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes results, the matrix and a page of each target into a folder that is fit to be committed. */
@Command(
        name = "publish",
        description = "Writes results without times and ports, the matrix and a page of each target into a folder.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  poolproof publish target/poolproof/reference target/poolproof/NAME --out published")
final class PublishCommand implements Callable<Integer> {
    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "Results of whole runs, or the runs' folders.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Results> runs = new ArrayList<>();
        for (Path file : files) {
            try {
                runs.add(Published.normalised(EarlierRun.read(file).results()));
            } catch (IllegalArgumentException e) {
                throw new UnreadableDocumentException(file.toString(), String.valueOf(e.getMessage()));
            }
        }
        runs.forEach(run -> write("results/" + run.run().target() + ".ndjson", Published.ndjson(run)));
        Map<String, String> pages = Published.pages(runs);
        pages.forEach(this::write);
        spec.commandLine().getOut().println("Published: " + out + ", " + runs.size() + " targets");
        return ExitCode.AS_EXPECTED;
    }

    private void write(String path, String content) {
        try {
            Path file = out.resolve(path);
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UnreadableDocumentException("--out " + out, path + " cannot be written");
        }
    }
}
