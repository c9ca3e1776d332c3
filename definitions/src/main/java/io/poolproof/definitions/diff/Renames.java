package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.AttributeDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Recognises an attribute that is declared anew under another name. */
final class Renames {
    /** Twice what a pool can have of custom attributes: among more, nobody has renamed one. */
    private static final int MOST_ADDED = 100;

    /** Far more than a name may have. Some letters grow when they are lower-cased, one by one: of a long text that is costly. */
    private static final int LONGEST = 100;

    private Renames() {}

    /** The added attribute with the same settings, if there is just one or one name begins like the other, or one whose name differs in notation alone. */
    static Optional<String> successor(
            String name, AttributeDefinition old, List<String> added, Map<String, AttributeDefinition> after) {
        if (added.size() > MOST_ADDED) {
            return Optional.empty();
        }
        List<String> alike = added.stream()
                .filter(candidate -> SchemaDiff.differences(
                                candidate, old, Objects.requireNonNull(after.get(candidate)))
                        .isEmpty())
                .toList();
        Optional<String> notation = added.stream()
                .filter(candidate -> plain(candidate).equals(plain(name)))
                .findFirst();
        if (notation.isPresent()) {
            return notation;
        }
        Optional<String> longer =
                alike.stream().filter(candidate -> isPart(candidate, name)).findFirst();
        return longer.isPresent() || alike.size() != 1 ? longer : Optional.of(alike.get(0));
    }

    private static boolean isPart(String one, String other) {
        String left = plain(one);
        String right = plain(other);
        return left.length() > 2 && right.length() > 2 && (left.startsWith(right) || right.startsWith(left));
    }

    /** The name without prefix, case and separators. */
    private static String plain(String name) {
        String written = name.substring(name.lastIndexOf(':') + 1);
        return written.length() > LONGEST
                ? written
                : written.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }
}
