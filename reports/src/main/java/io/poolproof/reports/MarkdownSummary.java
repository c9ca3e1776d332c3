package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
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
        text.append("# ").append(escaped(TerminalSummary.headline(results))).append("\n\n");
        text.append(Authority.of(results.cases()).sentence()).append("\n\n");
        table(text, Tally.of(results.cases()));
        List<Finding> findings = Findings.of(results.cases());
        if (!findings.isEmpty()) {
            text.append("\n## Findings\n");
            findings.stream().limit(FINDINGS).forEach(finding -> finding(text, finding));
            if (findings.size() > FINDINGS) {
                text.append("\nand ").append(findings.size() - FINDINGS).append(" more.\n");
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, Tally tally) {
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

    private static void finding(StringBuilder text, Finding finding) {
        AspectResult aspect = finding.aspect();
        text.append("\n### ").append(finding.level()).append(' ').append(escaped(finding.title()));
        text.append("\n\n").append(escaped(finding.example().words())).append("\n\n");
        text.append("- expected: ").append(escaped(aspect.expected())).append('\n');
        text.append("- is: ").append(escaped(aspect.actual())).append('\n');
        finding.strongestSource()
                .ifPresent(source -> text.append("- known from: [")
                        .append(source.id())
                        .append("](")
                        .append(source.address())
                        .append("), ")
                        .append(source.kind())
                        .append(source.date() == null ? "" : " of " + source.date())
                        .append('\n'));
        text.append("- ").append(finding.cause().hint()).append('\n');
        if (finding.example().reproduction() != null) {
            text.append("\n```sh\n")
                    .append(finding.example().reproduction().curl())
                    .append("\n```\n");
        }
    }

    /** Text from a target must not become markup. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
