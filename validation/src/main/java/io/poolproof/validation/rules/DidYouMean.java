package io.poolproof.validation.rules;

import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the attribute that a misspelt name most likely means. */
final class DidYouMean {
    private static final int FARTHEST = 2;

    /** More than any pool has: standard attributes and 50 others. */
    private static final int MOST_SEARCHED = 100;

    private DidYouMean() {}

    static String inSchemaOf(Context context, @Nullable String name) {
        String general = "a name in the pool's schema";
        if (name == null || context.pool() == null) {
            return general;
        }
        return nearest(context.pool(), name)
                .map(candidate -> general + "; did you mean \"" + candidate + "\"?")
                .orElse(general);
    }

    private static Optional<String> nearest(UserPool pool, String name) {
        if (!Text.isAtMost(name, AttributeNameRules.MAX_LENGTH) || pool.schema().size() > MOST_SEARCHED) {
            return Optional.empty();
        }
        String wanted = plain(name);
        int farthest = Math.min(FARTHEST, wanted.length() / 3);
        return pool.schema().stream()
                .map(SchemaAttribute::name)
                .filter(candidate -> mayBeWithin(farthest, plain(candidate), wanted))
                .filter(candidate -> distance(plain(candidate), wanted) <= farthest)
                .min(Comparator.comparingInt(candidate -> distance(plain(candidate), wanted)));
    }

    /** Texts whose lengths differ by more are farther apart, and so are those of other characters: a change is one less and one more. */
    private static boolean mayBeWithin(int farthest, String left, String right) {
        return Math.abs(left.length() - right.length()) <= farthest
                && Long.bitCount(characters(left) ^ characters(right)) <= 2 * farthest;
    }

    /** Which characters there are, of those with the same last six bits any. */
    private static long characters(String text) {
        long found = 0;
        for (int at = 0; at < text.length(); at++) {
            found |= 1L << text.charAt(at);
        }
        return found;
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith(SchemaAttribute.DEVELOPER_PREFIX)
                ? lower.substring(SchemaAttribute.DEVELOPER_PREFIX.length())
                : lower;
        return bare.startsWith(SchemaAttribute.CUSTOM_PREFIX)
                ? bare.substring(SchemaAttribute.CUSTOM_PREFIX.length())
                : bare;
    }

    /** Characters to change, add or take away; two neighbours in the wrong order count as one. */
    private static int distance(String left, String right) {
        int[][] rows = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                int least = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(least, rows[i - 2][j - 2] + 1) : least;
            }
        }
        return rows[left.length()][right.length()];
    }
}
