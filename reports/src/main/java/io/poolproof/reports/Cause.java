package io.poolproof.reports;

import io.poolproof.schemas.results.CaseLine;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What several failures have in common, and one change mends.
 *
 * @param id stable name: the same cause has it in every run
 * @param words what the target does
 * @param hint what its author could do
 */
public record Cause(String id, DifferenceKind kind, String words, String hint) {
    /** What names an error's type or stands in a message may be anything that a target says. */
    static final int LONGEST_NAME = 64;

    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /** The worst cause that a line shows; none where nothing owed differs. */
    public static Optional<Cause> of(CaseLine line) {
        return Differences.of(line).stream().findFirst().map(Difference::cause);
    }

    /** Words as they may stand in an id. */
    static String slug(String words) {
        return WORD_START
                .matcher(Texts.line(words, LONGEST_NAME))
                .replaceAll("-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static String shown(String words) {
        return Texts.line(words, LONGEST_NAME);
    }
}
