package io.poolproof.reports;

import io.poolproof.reports.Comparison.Change;
import io.poolproof.reports.Comparison.Kind;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Results;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison in plain text. */
public final class ComparisonText {
    private static final int LONGEST_LIST = 20;
    private static final int LONGEST_VALUE = 160;

    private ComparisonText() {}

    /** The text, without a trailing line feed. */
    public static String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        text.append("before: ").append(run(comparison.before())).append('\n');
        text.append("after:  ").append(run(comparison.after())).append('\n');
        if (comparison.changes().isEmpty()) {
            return text.append("\nno case differs").toString();
        }
        List<String> counts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            counts.add(comparison.changes(kind).size() + " " + kind.words());
        }
        text.append('\n').append(String.join(", ", counts)).append('\n');
        for (Kind kind : Kind.values()) {
            section(text, comparison, kind);
        }
        return text.toString().stripTrailing();
    }

    private static String run(Results results) {
        return Texts.line(Headline.of(results), LONGEST_VALUE) + ", with Poolproof "
                + Texts.line(results.run().poolproof(), LONGEST_VALUE);
    }

    private static void section(StringBuilder text, Comparison comparison, Kind kind) {
        List<Change> changes = comparison.changes(kind);
        if (changes.isEmpty()) {
            return;
        }
        text.append('\n')
                .append(kind.words())
                .append(" (")
                .append(changes.size())
                .append(")")
                .append(why(comparison, kind));
        text.append('\n');
        changes.stream()
                .limit(LONGEST_LIST)
                .forEach(change -> text.append("  ")
                        .append(change.id())
                        .append(": ")
                        .append(words(change))
                        .append('\n'));
        if (changes.size() > LONGEST_LIST) {
            text.append("  and ").append(changes.size() - LONGEST_LIST).append(" more\n");
        }
    }

    /** A case that a run did not play is not gone from the corpus. */
    private static String why(Comparison comparison, Kind kind) {
        Results lacking = kind == Kind.GONE ? comparison.after() : comparison.before();
        boolean part = lacking.isPartial() || !lacking.run().selection().isEmpty();
        return part && (kind == Kind.GONE || kind == Kind.NEW)
                ? ", or not played in the run " + (kind == Kind.GONE ? "after" : "before") + ", which is a part"
                : "";
    }

    private static String words(Change change) {
        CaseLine before = change.before();
        CaseLine after = change.after();
        if (before == null || after == null) {
            return words(before == null ? after : before);
        }
        return words(before) + " → " + words(after);
    }

    private static String words(@Nullable CaseLine line) {
        if (line == null) {
            return "";
        }
        Observed observed = line.observed();
        String error = observed == null || observed.error() == null ? "" : " with " + observed.error();
        return line.verdict()
                + (observed == null ? "" : " (" + Texts.line(observed.outcome() + error, LONGEST_VALUE) + ")");
    }
}
