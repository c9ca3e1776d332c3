package io.poolproof.reports.findings;

import io.poolproof.schemas.PlainText;
import io.poolproof.schemas.findings.EvidenceSummary;
import io.poolproof.schemas.findings.Finding;
import io.poolproof.schemas.findings.Findings;
import io.poolproof.schemas.findings.Looked;
import io.poolproof.schemas.findings.Place;
import io.poolproof.schemas.findings.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Findings as a compiler shows them: what is wrong, the line with the place marked, what to do, and how that is known. */
final class FindingsText {
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String RESET = "\u001B[0m";
    private static final Map<Severity, String> COLOURS = Map.of(
            Severity.ERROR, "\u001B[1;31m",
            Severity.WARNING, "\u001B[1;33m",
            Severity.NOTE, "\u001B[1;36m");

    /** Verdicts that need no further words than their own. */
    private static final Map<String, String> LOUD = Map.of(
            "replaces-pool", "this replaces the pool: its users are lost",
            "removes-pool", "this deletes the pool: its users are lost");

    /** More can be had from explain. */
    private static final int MOST_FACTS = 2;

    private static final int MOST_LEFT_OUT = 20;

    private final boolean colour;
    private final StringBuilder text = new StringBuilder();

    private FindingsText(boolean colour) {
        this.colour = colour;
    }

    static String of(Findings findings, String looked, boolean colour) {
        FindingsText writer = new FindingsText(colour);
        findings.open().forEach(writer::finding);
        writer.outdated(findings.outdated());
        writer.summary(findings, looked);
        return writer.text.toString().stripTrailing();
    }

    private void finding(Finding finding) {
        Place place = finding.place();
        String paint = COLOURS.getOrDefault(finding.severity(), "");
        text.append(painted(paint, label(finding) + "[" + visible(finding.rule()) + "]"))
                .append(painted(BOLD, ": " + visible(finding.headline())))
                .append('\n');
        String gutter =
                " ".repeat(place == null ? 2 : String.valueOf(place.line()).length());
        text.append(gutter)
                .append(painted(DIM, "--> "))
                .append(visible(place == null ? finding.file() : place.file()))
                .append(place == null ? "" : ":" + place.line() + ":" + place.column())
                .append(finding.address().isBlank() ? "" : "  " + painted(DIM, "in ") + visible(finding.address()))
                .append('\n');
        if (place != null) {
            excerpt(place, gutter, paint);
        }
        note(gutter, "will", loud(finding), "");
        note(gutter, "answer", finding.answer(), "");
        note(gutter, "help", finding.help(), "");
        note(gutter, "run", finding.call(), BOLD);
        note(gutter, "known", known(finding.evidence()), DIM);
        text.append('\n');
    }

    private static String label(Finding finding) {
        String verdict = finding.verdict();
        return verdict == null ? finding.severity().id() : verdict.replace('-', ' ');
    }

    private static @Nullable String loud(Finding finding) {
        String verdict = finding.verdict();
        String words = verdict == null ? null : LOUD.get(verdict);
        return words == null ? null : words.toUpperCase(Locale.ROOT);
    }

    private void excerpt(Place place, String gutter, String paint) {
        String bar = painted(DIM, " |");
        String marks = "^".repeat(Math.max(1, place.markTo() - place.markFrom()));
        text.append(gutter).append(bar).append('\n');
        text.append(painted(DIM, place.line() + " |"))
                .append(' ')
                .append(visible(place.excerpt()))
                .append('\n');
        text.append(gutter)
                .append(bar)
                .append(' ')
                .append(" ".repeat(place.markFrom()))
                .append(painted(paint, marks))
                .append('\n');
    }

    /** Tabs would move the mark, and control characters the terminal. */
    private static String visible(String line) {
        return PlainText.part(line);
    }

    private void note(String gutter, String name, @Nullable String words, String paint) {
        if (words == null || words.isEmpty()) {
            return;
        }
        String head = " = " + name + ": ";
        List<String> lines = words.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            text.append(gutter)
                    .append(at == 0 ? painted(DIM, head) : " ".repeat(head.length()))
                    .append(painted(paint, visible(lines.get(at))))
                    .append('\n');
        }
    }

    private static String known(List<EvidenceSummary> evidence) {
        return evidence.isEmpty()
                ? ""
                : evidence.stream()
                        .limit(MOST_FACTS)
                        .map(one -> one.confidence().name().toLowerCase(Locale.ROOT) + ", " + one.fact())
                        .collect(Collectors.joining("; "));
    }

    private void outdated(List<String> lines) {
        lines.forEach(line -> text.append(painted(COLOURS.getOrDefault(Severity.WARNING, ""), "baseline"))
                .append(": ")
                .append(visible(line))
                .append('\n'));
        if (!lines.isEmpty()) {
            text.append('\n');
        }
    }

    private void summary(Findings findings, String looked) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.open().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(count + " " + severity.id() + (count == 1 ? "" : "s"));
            }
        }
        int accepted = findings.findings().size() - findings.open().size();
        if (accepted > 0) {
            parts.add(accepted + " accepted by the baseline");
        }
        text.append(looked).append(": ");
        text.append(parts.isEmpty() ? "nothing found" : String.join(", ", parts));
        boolean explains = findings.open().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        text.append(explains ? "; poolproof explain RULE or FACT says more" : "")
                .append('\n');
        leftOut(findings.looked());
    }

    /** Files that have nothing to do with the service are counted; everything else is named. */
    private void leftOut(@Nullable Looked looked) {
        List<Looked.LeftOut> all = looked == null ? List.of() : looked.leftOut();
        List<Looked.LeftOut> named = all.stream()
                .filter(one -> !one.why().equals(Looked.NOTHING_FOUND))
                .toList();
        named.stream()
                .limit(MOST_LEFT_OUT)
                .forEach(one ->
                        text.append("left out: ").append(visible(one.words())).append('\n'));
        if (named.size() > MOST_LEFT_OUT) {
            text.append("left out: ").append(named.size() - MOST_LEFT_OUT).append(" more; --format json names them\n");
        }
        int nothing = all.size() - named.size();
        if (nothing > 0) {
            text.append("left out: ")
                    .append(nothing)
                    .append(nothing == 1 ? " file that " : " files that ")
                    .append(nothing == 1 ? Looked.NOTHING_FOUND : "hold nothing of Cognito's")
                    .append('\n');
        }
    }

    private String painted(String paint, String words) {
        return colour && !paint.isEmpty() ? paint + words + RESET : words;
    }
}
