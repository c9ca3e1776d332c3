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
        if (Text.length(name) > AttributeNameRules.MAX_LENGTH) {
            return Optional.empty();
        }
        String wanted = plain(name);
        return pool.schema().stream()
                .map(SchemaAttribute::name)
                .filter(candidate -> distance(plain(candidate), wanted) <= Math.min(FARTHEST, wanted.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(plain(candidate), wanted)));
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith(SchemaAttribute.CUSTOM_PREFIX)
                ? lower.substring(SchemaAttribute.CUSTOM_PREFIX.length())
                : lower;
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
