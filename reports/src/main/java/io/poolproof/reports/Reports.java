package io.poolproof.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes every report of a run into its folder, from its results and exchanges alone. */
public final class Reports {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private Reports() {}

    /**
     * Writes the reports.
     *
     * @param runFolder folder with {@code results.ndjson} and {@code exchanges}
     * @param allure folder of Allure's program; where there is none, its result files are written and no page
     * @return the page to open first: Allure's, or the Markdown summary where there is none
     * @throws io.poolproof.schemas.UnreadableDocumentException if the results cannot be read
     */
    public static Path write(Path runFolder, Optional<Path> allure) {
        Results results = ResultsFile.read(runFolder.resolve("results.ndjson"));
        try {
            Path summary = runFolder.resolve("summary.md");
            Files.writeString(summary, MarkdownSummary.of(results));
            Files.writeString(runFolder.resolve("junit.xml"), JUnitXml.of(results));
            Files.write(runFolder.resolve("results.sarif"), JSON.writeValueAsBytes(Sarif.of(results)));
            Files.write(runFolder.resolve("badge.json"), JSON.writeValueAsBytes(Badge.of(results)));
            Path allureResults = runFolder.resolve("allure-results");
            Path allureReport = runFolder.resolve("allure");
            for (Path earlier : List.of(allureResults, allureReport)) {
                delete(earlier);
            }
            Path history = runFolder.resolve("allure-history");
            String run = results.run().startedAt() + " " + results.run().target();
            AllureHistory.hand(history, allureResults, run);
            AllureResults.write(results, runFolder, allureResults);
            if (allure.isEmpty()) {
                return summary;
            }
            AllureReport.write(allure.get(), Headline.target(results.run()), allureResults, allureReport);
            Path page = allureReport.resolve("index.html");
            AllureHistory.keep(page, history, run);
            return page;
        } catch (IOException e) {
            // Half of a report would be taken for the whole.
            forget(runFolder);
            throw new UncheckedIOException(
                    "the reports cannot be written: " + e.getMessage() + "; once they can: poolproof report "
                            + runFolder,
                    e);
        }
    }

    /** Deletes the reports of an earlier run: after a run that is cut short they would be taken for its own. */
    public static void forget(Path runFolder) {
        try {
            for (String report :
                    List.of("summary.md", "junit.xml", "results.sarif", "badge.json", "allure-results", "allure")) {
                delete(runFolder.resolve(report));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an earlier report cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** Deletes a folder or file with all that is in it; one that is not there is no problem. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
