package io.poolproof.reports;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.DeviationSummary;
import io.poolproof.schemas.results.Reproduction;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a case's page in Allure, for a person who has never seen the project. */
final class AllureDescription {
    private static final int LONGEST_CELL = 400;

    private AllureDescription() {}

    static String of(CaseLine line) {
        StringBuilder html = new StringBuilder();
        html.append("<p><b>The rule:</b> ").append(Html.escaped(line.words())).append("<br><b>Here:</b> ");
        html.append(Html.escaped(line.title())).append(", sent to ").append(Html.escaped(line.operation()));
        html.append(".</p>");
        html.append("<p>").append(Html.escaped(VerdictWords.sentence(line))).append("</p>");
        if (!line.aspects().isEmpty()) {
            aspects(html, line);
        }
        pinned(html, line.deviation());
        Cause.of(line)
                .ifPresent(cause -> html.append("<p><b>What to do:</b> ")
                        .append(Html.escaped(cause.hint()))
                        .append(" Finding: <code>")
                        .append(Html.escaped(cause.id()))
                        .append("</code></p>"));
        if (line.verdict() != Verdict.PASS) {
            again(html, line.reproduction());
        }
        return html.toString();
    }

    /** Where everything is the same, in few words: Allure keeps them twice for each case. */
    private static void aspects(StringBuilder html, CaseLine line) {
        if (line.verdict() == Verdict.PASS) {
            line.aspects()
                    .forEach(
                            aspect -> html.append(Html.escaped(inShort(aspect))).append("<br>"));
            return;
        }
        html.append(
                "<table cellpadding=\"6\"><thead><tr><th>aspect</th><th>the service</th><th>this target</th><th>owed</th>"
                        + "<th>known from</th></tr></thead><tbody>");
        line.aspects().forEach(aspect -> row(html, aspect));
        html.append("</tbody></table>");
    }

    /** What is not judged may differ. */
    private static String inShort(AspectResult aspect) {
        return aspect.aspect().words() + ": " + Texts.line(aspect.expected(), LONGEST_CELL) + " (" + owed(aspect) + ")"
                + (aspect.matches() ? "" : "; here: " + Texts.line(aspect.actual(), LONGEST_CELL));
    }

    private static String owed(AspectResult aspect) {
        return aspect.level() + ", " + aspect.confidence();
    }

    private static void row(StringBuilder html, AspectResult aspect) {
        html.append("<tr><td>").append(Html.escaped(aspect.aspect().words())).append("</td><td>");
        html.append(Html.escaped(Texts.line(aspect.expected(), LONGEST_CELL))).append("</td><td>");
        html.append(
                aspect.matches()
                        ? "the same"
                        : "<b>" + Html.escaped(Texts.line(aspect.actual(), LONGEST_CELL)) + "</b>");
        html.append("</td><td>").append(owed(aspect));
        html.append("</td><td>").append(sources(aspect.sources())).append("</td></tr>");
    }

    /** The strongest; the links of the page name every one, once for all aspects. */
    private static String sources(List<SourceSummary> sources) {
        int more = sources.size() - 1;
        return Sources.strongest(sources).map(AllureDescription::source).orElse("")
                + (more > 0 ? ", and " + more + " more" : "");
    }

    private static String source(SourceSummary source) {
        String words = Html.escaped(source.kind() + (source.date() == null ? "" : " of " + source.date()));
        Optional<String> link = Sources.link(source);
        return link.isEmpty()
                ? words + " (" + Html.escaped(source.id()) + ")"
                : "<a href=\"" + Html.escaped(link.get()) + "\">" + words + "</a>";
    }

    private static void pinned(StringBuilder html, @Nullable DeviationSummary deviation) {
        if (deviation != null) {
            html.append("<p><b>Pinned since ")
                    .append(Html.escaped(deviation.since()))
                    .append(":</b> ");
            html.append(Html.escaped(deviation.pinned() + "; " + deviation.reason()))
                    .append("</p>");
        }
    }

    private static void again(StringBuilder html, @Nullable Reproduction again) {
        if (again != null) {
            html.append("<p><b>See it again:</b></p><pre style=\"white-space: pre-wrap; overflow-wrap: anywhere\">")
                    .append(Html.escaped(again.curl()))
                    .append("</pre>");
        }
    }
}
