package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a person reads in ten seconds after a run. */
public final class TerminalSummary {
    private static final int FINDINGS = 10;
    private static final int REASONS = 3;
    private static final int GAP = 3;
    private static final int LONGEST_VALUE = 200;

    private final StringBuilder text = new StringBuilder();
    private final boolean all;

    private TerminalSummary(boolean all) {
        this.all = all;
    }

    /** The summary, without a trailing line feed; of many findings the worst. */
    public static String of(Results results) {
        return of(results, false);
    }

    /**
     * The summary, without a trailing line feed.
     *
     * @param all whether every finding is shown, and every one with its example
     */
    public static String of(Results results, boolean all) {
        TerminalSummary summary = new TerminalSummary(all);
        summary.line(Texts.printable(Headline.of(results)));
        summary.line(Authority.of(results.cases()).sentence());
        summary.line("");
        summary.table(Tally.of(results.cases()));
        Lacks.sentence(results.cases()).ifPresent(sentence -> {
            summary.line("");
            summary.line(sentence);
        });
        summary.findings("finding", Findings.of(results.cases()));
        summary.pinned(Findings.pinned(results.cases()));
        summary.open(results, Verdict.STALE, "Stale pins");
        summary.open(results, Verdict.INCONCLUSIVE, "Inconclusive");
        summary.open(results, Verdict.UNSUPPORTED, "Unsupported");
        summary.open(results, Verdict.ERROR, "Faults of Poolproof itself");
        return summary.text.toString().stripTrailing();
    }

    private void line(String line) {
        text.append(PlainText.part(line)).append('\n');
    }

    private void table(Tally tally) {
        int first = tally.families().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        row(first, "", tally, Verdict::name);
        tally.families()
                .keySet()
                .forEach(family -> row(first, family, tally, verdict -> dash(tally.count(family, verdict))));
        row(first, "all", tally, verdict -> dash(tally.count(verdict)));
    }

    private void row(int first, String name, Tally tally, Function<Verdict, String> cell) {
        String cells = tally.verdicts().stream()
                .map(verdict -> right(verdict, cell.apply(verdict)))
                .collect(Collectors.joining());
        line(name + " ".repeat(Math.max(0, first - name.length())) + cells);
    }

    private static String dash(int count) {
        return count == 0 ? "-" : String.valueOf(count);
    }

    /** In a column as wide as the verdict's name. */
    private static String right(Verdict column, String word) {
        return " ".repeat(GAP + Math.max(0, column.name().length() - word.length())) + word;
    }

    private void findings(String what, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        List<Finding> shown =
                findings.stream().limit(all ? findings.size() : FINDINGS).toList();
        line("");
        line(Words.count(findings.size(), what)
                + (findings.size() > shown.size()
                        ? ", the worst " + shown.size() + " (all of them: summary.md, or --all)"
                        : "")
                + ":");
        int longest = shown.stream().mapToInt(one -> one.id().length()).max().orElse(0);
        shown.forEach(one -> line("  " + one.level()
                + " ".repeat(Math.max(0, 8 - one.level().name().length())) + one.id()
                + " ".repeat(Math.max(2, longest - one.id().length() + 2))
                + Texts.line(one.title(), LONGEST_VALUE)));
        if (all) {
            shown.forEach(one -> example(one.id(), one));
        } else {
            example("The first, " + shown.get(0).id(), shown.get(0));
        }
    }

    /** What is expected to differ differs all the same: it is listed where everything is. */
    private void pinned(List<Finding> pinned) {
        if (pinned.isEmpty()) {
            return;
        }
        if (all) {
            findings("pinned difference", pinned);
            return;
        }
        line("");
        line(Words.count(pinned.size(), "more difference") + (pinned.size() == 1 ? " is" : " are")
                + " pinned as expected, each with its reason.");
    }

    private void example(String title, Finding finding) {
        AspectResult aspect = finding.aspect();
        line("");
        line(title + ":");
        line("  rule      " + finding.example().rule() + ": "
                + finding.example().words());
        line("  case      " + finding.example().id() + ": "
                + Texts.line(finding.example().title(), LONGEST_VALUE));
        line("  expected  " + aspect.aspect().words() + ": " + Texts.line(aspect.expected(), LONGEST_VALUE));
        line("  got       " + Texts.line(Texts.got(finding.example(), aspect), LONGEST_VALUE));
        finding.strongestSource().ifPresent(source -> line("  source    " + Sources.words(source)));
        line("  to do     " + Texts.printable(finding.cause().hint()));
        Reproduction again = finding.example().reproduction();
        if (again != null) {
            line("  again     " + Texts.printable(again.curl()));
        }
    }

    /** What is open, by reason: one reason may hold for many cases. */
    private void open(Results results, Verdict verdict, String title) {
        Map<String, List<CaseLine>> reasons = results.cases().stream()
                .filter(line -> line.verdict() == verdict && Lacks.of(line).isEmpty())
                .collect(groupingBy(line -> String.valueOf(line.reason()), LinkedHashMap::new, Collectors.toList()));
        if (reasons.isEmpty()) {
            return;
        }
        int cases = reasons.values().stream().mapToInt(List::size).sum();
        line("");
        line(title + " (" + cases + "):");
        reasons.entrySet().stream().limit(REASONS).forEach(reason -> {
            List<CaseLine> lines = reason.getValue();
            String more = lines.size() == 1 ? "" : " and " + (lines.size() - 1) + " more";
            line("  " + lines.get(0).id() + more + ": " + Texts.line(reason.getKey(), LONGEST_VALUE));
        });
        if (reasons.size() > REASONS) {
            line("  and " + Words.count(reasons.size() - REASONS, "more reason"));
        }
    }
}
