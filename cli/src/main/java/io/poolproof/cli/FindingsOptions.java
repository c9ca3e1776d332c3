package io.poolproof.cli;

import io.poolproof.definitions.model.Definitions;
import io.poolproof.reports.findings.FindingsFormat;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.findings.Baseline;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Severity;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

    /** Writes the findings. */
    int conclude(List<Finding> found, Definitions looked, PrintWriter out) {
        Findings findings = baseline == null
                ? new Findings(found, List.of())
                : Format.named("baseline")
                        .read(baseline, Baseline.class)
                        .applyTo(found, LocalDate.now(ZoneId.systemDefault()));
        String document = format.write(findings, words(looked), Version.number(), failOn, Ansi.AUTO.enabled());
        if (!document.isEmpty()) {
            out.println(document);
        }
        if (findings.anyAtLeast(failOn)) {
            return ExitCode.FINDINGS;
        }
        return findings.outdated().isEmpty() ? ExitCode.AS_EXPECTED : ExitCode.PINS_STALE;
    }

    private static String words(Definitions looked) {
        List<String> parts = new ArrayList<>();
        count(parts, looked.pools().size(), "pool");
        count(parts, looked.clients().size(), "app client");
        count(parts, looked.providers().size(), "identity provider");
        count(parts, looked.requests().size(), "request");
        return parts.isEmpty() ? "no user pool" : String.join(", ", parts);
    }

    private static void count(List<String> parts, int number, String noun) {
        if (number > 0) {
            parts.add(number + " " + noun + (number == 1 ? "" : "s"));
        }
    }
}
