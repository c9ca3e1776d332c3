package io.poolproof.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.conformance.run.LengthUnit;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.reports.DeviationDrafts;
import io.poolproof.reports.Reports;
import io.poolproof.reports.TerminalSummary;
import io.poolproof.schemas.results.Results;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What a run leaves behind for its reader. */
final class RunReport {
    private RunReport() {}

    /**
     * Writes the reports into the run's folder and prints the summary.
     *
     * @param all whether every finding is printed
     */
    static void write(PrintWriter printer, Fixtures fixtures, Results results, Path folder, boolean all) {
        Path report = Reports.write(folder, allure());
        printer.println(TerminalSummary.of(results, all));
        LengthUnit.sentences(fixtures, results.cases()).forEach(printer::println);
        printer.println("Report: " + report);
    }

    /** Drafts the deviations that would expect this run. */
    static void writeDeviations(PrintWriter printer, Results results, Path file) {
        DeviationDrafts drafts = DeviationDrafts.of(results, LocalDate.now(Clock.systemUTC()));
        try {
            if (file.toAbsolutePath().getParent() != null) {
                Files.createDirectories(file.toAbsolutePath().getParent());
            }
            Files.writeString(
                    file,
                    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(drafts.document()) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
        printer.println("Deviations: " + file
                + (drafts.drafts() == 0
                        ? ", each with its reason"
                        : "; write the reason into " + drafts.drafts() + (drafts.drafts() == 1 ? " entry" : " entries")
                                + " before a run takes it"));
    }

    /** Allure's program, which stands beside the jar in the distribution. */
    private static Optional<Path> allure() {
        try {
            Path jar = Path.of(RunReport.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path program = jar.resolveSibling("allure");
            return Files.isDirectory(program) ? Optional.of(program) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
