package io.poolproof.cli;

import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.reports.findings.FindingsFormat;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.findings.Baseline;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Looked;
import io.poolproof.schemas.findings.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** What check and diff have in common: how findings are accepted, written, and turned into an exit code. */
final class FindingsOptions {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, sarif, junit, or github (annotations of a workflow). Default: text.")
    private FindingsFormat format = FindingsFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this severity on: error, warning or note. Default: error.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that you accept, each with a reason and, if you like, a last day.")
    private @Nullable Path baseline;

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description =
                    "Accepts every error and warning of this run: writes them as a baseline into a file that is not"
                            + " there yet.")
    private @Nullable Path written;

    /** By file and place; what has no place stands behind what has one. */
    static List<Finding> byPlace(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::file)
                        .thenComparingInt(finding -> finding.place() == null
                                ? Integer.MAX_VALUE
                                : finding.place().line())
                        .thenComparingInt(finding ->
                                finding.place() == null ? 0 : finding.place().column()))
                .toList();
    }

    private static int write(Path file, Findings findings, PrintWriter out) {
        List<Baseline.Entry> entries = findings.open().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .map(finding -> new Baseline.Entry(
                        finding.rule(),
                        finding.address(),
                        finding.attribute(),
                        "accepted when the baseline was written; say why",
                        null))
                .distinct()
                .toList();
        try {
            Files.writeString(
                    file,
                    StrictJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(new Baseline(entries)) + "\n",
                    StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UnreadableFileException(file.toString(), "is there already; name a new file for the baseline");
        } catch (IOException e) {
            throw new UnreadableFileException(file.toString(), "cannot be written");
        }
        out.println(entries.size() + (entries.size() == 1 ? " finding is" : " findings are") + " accepted in " + file
                + "; say for each why");
        return ExitCode.AS_EXPECTED;
    }

    boolean isText() {
        return format == FindingsFormat.TEXT;
    }

    /** Writes the findings. */
    int conclude(List<Finding> found, Definitions looked, PrintWriter out) {
        Findings byBaseline = baseline == null
                ? new Findings(found, List.of())
                : Format.named("baseline")
                        .read(baseline, Baseline.class)
                        .applyTo(found, LocalDate.now(ZoneId.systemDefault()));
        Findings findings = InlineIgnores.in(looked).applyTo(byBaseline);
        if (written != null) {
            return write(written, findings, out);
        }
        Looked what = looked(looked);
        String document =
                format.write(findings.lookedAt(what), what.words(), Version.number(), failOn, Ansi.AUTO.enabled());
        if (!document.isEmpty()) {
            // Each form takes care of what others wrote.
            LogWriter.raw(out).println(document);
        }
        if (findings.anyAtLeast(failOn)) {
            return ExitCode.FINDINGS;
        }
        return findings.outdated().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.PINS_STALE;
    }

    private static Looked looked(Definitions looked) {
        int others = looked.resources().size()
                - looked.pools().size()
                - looked.clients().size();
        return new Looked(
                looked.files(),
                looked.pools().size(),
                looked.clients().size(),
                looked.requests().size(),
                others,
                looked.leftOut().stream()
                        .map(one -> new Looked.LeftOut(
                                one.file(),
                                one.span().isSomewhere() ? one.span().line() : null,
                                one.why()))
                        .toList());
    }
}
