package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Locale;

/** What a person reads in ten seconds after a run. */
public final class TerminalSummary {
    private static final int WORST = 3;
    private static final int REASONS = 3;
    private static final int GAP = 3;

    private TerminalSummary() {}

    /** The summary, without a trailing line feed. */
    public static String of(Results results) {
        StringBuilder text = new StringBuilder(headline(results)).append("\n\n");
        table(text, Tally.of(results.cases()));
        findings(text, results);
        open(text, results, Verdict.STALE, "Stale pins");
        open(text, results, Verdict.INCONCLUSIVE, "Inconclusive");
        open(text, results, Verdict.UNSUPPORTED, "Unsupported");
        open(text, results, Verdict.ERROR, "Faults of Poolproof itself");
        return text.append('\n')
                .append(Authority.of(results.cases()).sentence())
                .toString();
    }

    /** The target, its version, and how much was played in what time. */
    static String headline(Results results) {
        RunLine run = results.run();
        String version = run.targetVersion() == null ? "" : " " + run.targetVersion();
        String time = results.end() == null
                ? " (a part: the run was cut short)"
                : String.format(Locale.ROOT, " in %.1f s", results.end().milliseconds() / 1000.0);
        return run.targetTitle() + version + ": " + Words.count(results.cases().size(), "case") + time;
    }

    private static void table(StringBuilder text, Tally tally) {
        int first = tally.families().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        text.append(" ".repeat(first));
        tally.verdicts().forEach(verdict -> text.append(right(verdict, verdict.name())));
        text.append('\n');
        tally.families().keySet().forEach(family -> {
            text.append(family).append(" ".repeat(first - family.length()));
            tally.verdicts().forEach(verdict -> text.append(right(verdict, dash(tally.count(family, verdict)))));
            text.append('\n');
        });
        text.append("all").append(" ".repeat(first - "all".length()));
        tally.verdicts().forEach(verdict -> text.append(right(verdict, dash(tally.count(verdict)))));
        text.append('\n');
    }

    private static String dash(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }

    /** In a column as wide as the verdict's name. */
    private static String right(Verdict column, String word) {
        return " ".repeat(GAP + column.name().length() - word.length()) + word;
    }

    private static void findings(StringBuilder text, Results results) {
        List<Finding> findings = Findings.of(results.cases());
        if (findings.isEmpty()) {
            return;
        }
        text.append('\n').append(Words.count(findings.size(), "finding"));
        text.append(findings.size() > WORST ? ", the worst " + WORST + ":\n" : ":\n");
        findings.stream().limit(WORST).forEach(finding -> finding(text, finding));
    }

    private static void finding(StringBuilder text, Finding finding) {
        AspectResult aspect = finding.aspect();
        text.append("\n  ")
                .append(finding.level())
                .append("  ")
                .append(finding.title())
                .append('\n');
        text.append("    rule      ").append(finding.example().words()).append('\n');
        text.append("    case      ").append(finding.example().title()).append('\n');
        text.append("    expected  ").append(aspect.expected()).append('\n');
        text.append("    is        ").append(aspect.actual()).append('\n');
        finding.strongestSource()
                .ifPresent(source -> text.append("    source    ")
                        .append(source.kind())
                        .append(' ')
                        .append(source.address())
                        .append(source.date() == null ? "" : " (" + source.date() + ")")
                        .append('\n'));
        if (finding.example().reproduction() != null) {
            text.append("    again     ")
                    .append(finding.example().reproduction().curl())
                    .append('\n');
        }
    }

    private static void open(StringBuilder text, Results results, Verdict verdict, String title) {
        List<CaseLine> lines = results.cases().stream()
                .filter(line -> line.verdict() == verdict)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        text.append('\n').append(title).append(" (").append(lines.size()).append("):\n");
        lines.stream()
                .limit(REASONS)
                .forEach(line -> text.append("  ")
                        .append(line.id())
                        .append(": ")
                        .append(line.reason())
                        .append('\n'));
        if (lines.size() > REASONS) {
            text.append("  and ").append(lines.size() - REASONS).append(" more\n");
        }
    }
}
