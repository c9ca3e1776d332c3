package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** The summary of a run as Markdown, for a step summary or a pull request. */
final class MarkdownSummary {
    private static final int SOURCES = 8;

    private MarkdownSummary() {}

    static String of(Results results) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(Markdown.escaped(Headline.of(results))).append("\n\n");
        text.append(Authority.of(results.cases()).sentence()).append("\n\n");
        Lacks.sentence(results.cases())
                .ifPresent(sentence -> text.append(Markdown.escaped(sentence)).append("\n\n"));
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
        findings.forEach(finding -> text.append("- ")
                .append(finding.level())
                .append(" **")
                .append(Markdown.escaped(finding.title()))
                .append("** `")
                .append(finding.id())
                .append("`\n"));
        findings.forEach(finding -> details(text, finding));
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
        text.append("- expected: ").append(aspect.aspect().words()).append(": ");
        text.append(Markdown.escaped(aspect.expected()))
                .append(" (")
                .append(aspect.level())
                .append(", ");
        text.append(aspect.confidence()).append(")\n");
        text.append("- got: ")
                .append(Markdown.escaped(Texts.got(finding.example(), aspect)))
                .append('\n');
        text.append("- to do: ")
                .append(Markdown.escaped(finding.cause().hint()))
                .append('\n');
        Reproduction again = finding.example().reproduction();
        if (again != null) {
            text.append('\n').append(Markdown.code("sh", again.curl()));
        }
        sources(text, finding.sources());
        text.append("\nCases:\n\n");
        finding.cases()
                .forEach(line -> text.append("- `")
                        .append(line.id())
                        .append("`: ")
                        .append(Markdown.escaped(line.title()))
                        .append('\n'));
        text.append("\n</details>\n");
    }

    private static void sources(StringBuilder text, List<SourceSummary> sources) {
        if (sources.isEmpty()) {
            return;
        }
        text.append("\nKnown from:\n\n");
        sources.stream()
                .limit(SOURCES)
                .forEach(source ->
                        text.append("- ").append(Markdown.source(source)).append('\n'));
        if (sources.size() > SOURCES) {
            text.append("- and ")
                    .append(Words.count(sources.size() - SOURCES, "more source"))
                    .append('\n');
        }
    }
}
