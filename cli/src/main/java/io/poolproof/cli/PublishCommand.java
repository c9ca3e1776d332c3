package io.poolproof.cli;

import io.poolproof.reports.Published;
import io.poolproof.schemas.InputFile;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is kept of results, and the pages made from them, into a folder that is fit to be committed. */
@Command(
        name = "publish",
        description = {
            "Writes what is kept of results, and the pages that compare their targets, into a folder.",
            "One of the runs is that of the embedded server: of the others, only what differs from it is kept.",
            "Targets whose results the folder holds already stay in its pages."
        },
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = "  poolproof publish target/poolproof/reference target/poolproof/NAME --out published")
final class PublishCommand implements Callable<Integer> {
    private static final String RESULTS = "results";
    private static final String SUFFIX = ".ndjson";
    private static final int LONGEST = 64 * 1024 * 1024;

    @Parameters(paramLabel = "RESULTS", arity = "1..*", description = "Results of whole runs, or the runs' folders.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private List<Path> given;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder.")
    @SuppressWarnings("NullAway.Init") // required, so picocli sets it
    private Path out;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, Results> runs = new TreeMap<>();
        for (Path file : given) {
            try {
                Results run = Published.normalised(EarlierRun.read(file).results());
                runs.put(run.run().target(), run);
            } catch (IllegalArgumentException e) {
                throw new UnreadableDocumentException(file.toString(), String.valueOf(e.getMessage()));
            }
        }
        Results reference = runs.values().stream()
                .filter(Published::isReference)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "one of the runs has to be that of the embedded server: poolproof run leaves it in target/poolproof/"
                                + Targets.EMBEDDED));
        // All of it is made before anything is written.
        Map<String, String> files = new TreeMap<>();
        for (Results run : runs.values()) {
            if (!Published.isReference(run)) {
                files.put(kept(run), stored(run, reference));
            }
        }
        for (Path file : filesIn(RESULTS)) {
            if (!files.containsKey(RESULTS + "/" + file.getFileName())) {
                Results kept = Published.read(file.toString(), contentOf(file), reference);
                runs.putIfAbsent(kept.run().target(), kept);
            }
        }
        files.putAll(Published.pages(List.copyOf(runs.values())));
        files.forEach(this::write);
        spec.commandLine().getOut().println("Published: " + out + ", " + runs.size() + " targets");
        return ExitCode.AS_EXPECTED;
    }

    /** Where a run is kept; its target's id is the file's name. */
    private static String kept(Results run) {
        String target = run.run().target();
        if (!target.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,99}")) {
            throw new UnreadableDocumentException(
                    "publish",
                    "the target " + target + " has no id that can be a file's name; give it one in --target-file");
        }
        return RESULTS + "/" + target + SUFFIX;
    }

    private static String stored(Results run, Results reference) {
        try {
            return Published.stored(run, reference);
        } catch (IllegalArgumentException e) {
            throw new UnreadableDocumentException("publish", String.valueOf(e.getMessage()));
        }
    }

    private List<Path> filesIn(String name) {
        Path folder = out.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableDocumentException(folder.toString(), "cannot be read");
        }
    }

    private static String contentOf(Path file) {
        return new String(InputFile.read(file, LONGEST), StandardCharsets.UTF_8);
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
