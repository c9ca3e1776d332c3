package io.poolproof.reports;

import static java.util.stream.Collectors.groupingBy;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** All that is known of one target, as a page to be published. */
final class TargetPage {
    private final StringBuilder text = new StringBuilder();
    private final Results results;

    private TargetPage(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        TargetPage page = new TargetPage(results);
        page.head();
        MarkdownSummary.table(page.text, Tally.of(results.cases()));
        page.findings("Findings", Findings.of(results.cases()));
        page.findings("Pinned differences", Findings.pinned(results.cases()));
        page.open(Verdict.STALE, "Stale pins");
        page.open(Verdict.UNSUPPORTED, "Unsupported");
        page.open(Verdict.INCONCLUSIVE, "Inconclusive");
        page.observed();
        return page.text.toString();
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void head() {
        line("<!-- Generated from the results beside it by reports/published/regenerate. -->");
        line("# " + Markdown.escaped(Headline.target(results.run())));
        line("");
        line(
                results.run().targetKind().equals("reference")
                        ? "Ours: it calibrates the suite and is compared with nobody."
                        : "How it compares with Amazon Cognito, by "
                                + Words.count(results.cases().size(), "case") + "; all targets are in the"
                                + " [matrix](../matrix.html).");
        line(Authority.of(results.cases()).sentence());
        line("");
    }

    private void findings(String title, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        for (Finding finding : findings) {
            line("- " + finding.level() + " **" + Markdown.escaped(finding.title()) + "** `" + finding.id() + "`");
        }
        for (Finding finding : findings) {
            MarkdownSummary.details(text, finding);
            reasons(finding);
        }
    }

    private void reasons(Finding finding) {
        List<String> reasons = finding.cases().stream()
                .map(CaseLine::deviation)
                .filter(Objects::nonNull)
                .map(DeviationSummary::reason)
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            line("");
            line("Pinned because it:");
            line("");
            reasons.forEach(reason -> line("- " + Markdown.escaped(reason)));
        }
    }

    private void open(Verdict verdict, String title) {
        Map<String, List<CaseLine>> reasons = lines(verdict).stream()
                .collect(groupingBy(one -> String.valueOf(one.reason()), LinkedHashMap::new, Collectors.toList()));
        if (reasons.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        reasons.forEach((reason, cases) -> line("- " + Words.count(cases.size(), "case") + ", first `"
                + cases.get(0).id() + "`: " + Markdown.escaped(reason)));
    }

    /** What the evidence does not let be judged is still worth knowing. */
    private void observed() {
        List<CaseLine> lines = lines(Verdict.OBSERVED);
        if (lines.isEmpty()) {
            return;
        }
        line("");
        line("## Observed, not judged");
        line("");
        line("What the service does here is not known well enough; this is what the target does.");
        line("");
        lines.forEach(one -> line("- `" + one.id() + "`: " + Markdown.escaped(one.title()) + ": " + words(one)));
    }

    private static String words(CaseLine line) {
        Observed observed = line.observed();
        if (observed == null) {
            return "not told";
        }
        return Markdown.escaped(observed.outcome() + (observed.error() == null ? "" : " with " + observed.error()));
    }

    private List<CaseLine> lines(Verdict verdict) {
        return results.cases().stream().filter(one -> one.verdict() == verdict).toList();
    }
}
