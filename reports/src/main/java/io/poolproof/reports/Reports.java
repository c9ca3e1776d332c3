package io.poolproof.reports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes every report of a run into its folder, from its results and exchanges alone. */
public final class Reports {
    private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

    private static final List<String> NAMES =
            List.of("summary.md", "junit.xml", "results.sarif", "badge.json", "allure-results", "allure");

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
            // What is there may be a link to somewhere else.
            forget(runFolder);
            Path summary = write(runFolder, "summary.md", MarkdownSummary.of(results));
            write(runFolder, "junit.xml", JUnitXml.of(results));
            write(runFolder, "results.sarif", JSON.writeValueAsString(Sarif.of(results)));
            write(runFolder, "badge.json", JSON.writeValueAsString(Badge.of(results)));
            Path allureResults = runFolder.resolve("allure-results");
            Path history = runFolder.resolve("allure-history");
            if (Files.isSymbolicLink(history)) {
                Files.delete(history);
            }
            String run = results.run().startedAt() + " " + results.run().target();
            AllureHistory.hand(history, allureResults, run);
            AllureResults.write(results, runFolder, allureResults);
            if (allure.isEmpty()) {
                return summary;
            }
            Path allureReport = runFolder.resolve("allure");
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
        } catch (RuntimeException | Error e) {
            forget(runFolder);
            throw e;
        }
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        return Files.writeString(
                folder.resolve(name), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** Deletes the reports of an earlier run: after a run that is cut short they would be taken for its own. */
    public static void forget(Path runFolder) {
        try {
            for (String report : NAMES) {
                delete(runFolder.resolve(report));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an earlier report cannot be deleted: " + e.getMessage(), e);
        }
    }

    /** The first report in a folder of which there are no results: somebody else's file, which is not to be deleted. */
    public static Optional<Path> foreignIn(Path runFolder) {
        return Files.exists(runFolder.resolve("results.ndjson"))
                ? Optional.empty()
                : NAMES.stream().map(runFolder::resolve).filter(Files::exists).findFirst();
    }

    /** Deletes a folder or file with all that is in it; one that is not there is no problem. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
