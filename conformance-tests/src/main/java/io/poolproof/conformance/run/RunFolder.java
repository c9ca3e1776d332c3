package io.poolproof.conformance.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.conformance.wire.Transcript.Step;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.ResultLine;
import io.poolproof.schemas.results.ResultsWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a run: its results line by line, and the redacted steps of each case. */
public final class RunFolder implements AutoCloseable {
    /** The results' file in the folder. */
    public static final String RESULTS = "results.ndjson";

    private static final String EXCHANGES = "exchanges";
    private static final ObjectWriter JSON = StrictJson.MAPPER
            .copy()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .writerWithDefaultPrettyPrinter();

    private final Path folder;
    private final ResultsWriter results;

    /** Opens a folder; what an earlier run left in it under the same names is gone. */
    public RunFolder(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
            unlink(folder.resolve(RESULTS));
            unlink(folder.resolve(EXCHANGES));
            Files.createDirectories(folder.resolve(EXCHANGES));
            try (Stream<Path> earlier = Files.list(folder.resolve(EXCHANGES))) {
                for (Path file : earlier.filter(RunFolder::isOurs).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the run's folder " + folder + " cannot be written", e);
        }
        this.results = new ResultsWriter(folder.resolve(RESULTS));
    }

    /** What a link leads to is nobody's to overwrite. */
    private static void unlink(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            Files.delete(file);
        }
    }

    private static boolean isOurs(Path file) {
        return file.getFileName().toString().matches("[A-Za-z0-9@_.-]+\\.json") && !Files.isDirectory(file);
    }

    private record Exchanges(String id, List<Step> steps) {}

    public void write(ResultLine line) {
        results.write(line);
    }

    /**
     * Writes a case's steps.
     *
     * @return the file, relative to the folder
     */
    public String write(String id, Transcript transcript) {
        String file = EXCHANGES + "/" + id.replaceAll("[^A-Za-z0-9.@-]+", "_") + ".json";
        try {
            Files.write(folder.resolve(file), JSON.writeValueAsBytes(new Exchanges(id, transcript.steps())));
        } catch (IOException e) {
            throw new UncheckedIOException(folder + "/" + EXCHANGES + " cannot be written: " + e.getMessage(), e);
        }
        return file;
    }

    @Override
    public void close() {
        results.close();
    }
}
