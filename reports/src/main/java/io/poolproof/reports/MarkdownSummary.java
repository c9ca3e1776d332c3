package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The summary of a run as Markdown, for a step summary or a pull request. */
final class MarkdownSummary {
    private static final int FINDINGS = 10;

    private MarkdownSummary() {}

    static String of(Results results) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Markdown.escaped(Headline.of(results))).append("\n\n");
        text.append(Authority.of(results.cases()).sentence()).append("\n\n");
        table(text, Tally.of(results.cases()));
        findings(text, "Findings", Findings.of(results.cases()));
        findings(text, "Pinned differences", Findings.pinned(results.cases()));
        return text.toString();
    }

    /** How many cases of each family have which verdict. */
    static void table(StringBuilder text, Tally tally) {
        text.append("| family | ")
                .append(row(tally.verdicts().stream().map(Verdict::name).toList()));
        text.append("|---|").append("---:|".repeat(tally.verdicts().size())).append('\n');
        tally.families()
                .keySet()
                .forEach(family -> text.append("| ")
                        .append(family)
                        .append(" | ")
                        .append(row(tally.verdicts().stream()
                                .map(verdict -> String.valueOf(tally.count(family, verdict)))
                                .toList())));
        text.append("| all | ")
                .append(row(tally.verdicts().stream()
                        .map(verdict -> String.valueOf(tally.count(verdict)))
                        .toList()));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "", " |\n"));
    }

    private static void findings(StringBuilder text, String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        text.append("\n## ").append(title).append("\n\n");
        findings.stream()
                .limit(FINDINGS)
                .forEach(finding -> text.append("- ")
                        .append(finding.level())
                        .append(" **")
                        .append(Markdown.escaped(finding.title()))
                        .append("** `")
                        .append(finding.id())
                        .append("`\n"));
        if (findings.size() > FINDINGS) {
            text.append("- and ").append(findings.size() - FINDINGS).append(" more\n");
        }
        findings.stream().limit(FINDINGS).forEach(finding -> details(text, finding));
    }

    /** Folded away, so that the list above is what is read first. */
    static void details(StringBuilder text, Finding finding) {
        AspectResult aspect = finding.aspect();
        text.append("\n<details><summary>")
                .append(Markdown.summary(finding.title()))
                .append("</summary>\n\n");
        text.append(Markdown.escaped(finding.example().words())).append("\n\n");
        text.append("- case: ")
                .append(Markdown.escaped(finding.example().title()))
                .append(", sent to ");
        text.append(Markdown.escaped(finding.example().operation())).append('\n');
        text.append("- expected: ").append(aspect.aspect().words()).append(' ');
        text.append(Markdown.escaped(aspect.expected()))
                .append(" (")
                .append(aspect.level())
                .append(", ");
        text.append(aspect.confidence()).append(")\n");
        text.append("- is: ").append(Markdown.escaped(aspect.actual())).append('\n');
        finding.strongestSource()
                .ifPresent(source -> text.append("- known from: ")
                        .append(Markdown.source(source))
                        .append('\n'));
        text.append("- to do: ").append(finding.cause().hint()).append('\n');
        Reproduction again = finding.example().reproduction();
        if (again != null) {
            text.append('\n').append(Markdown.code("sh", again.curl()));
        }
        text.append("\nCases:\n\n");
        finding.cases().forEach(line -> text.append("- `").append(line.id()).append("`\n"));
        text.append("\n</details>\n");
    }
}
