package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.AttributeDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Recognises an attribute that is declared anew under another name. */
final class Renames {
    private Renames() {}

    /** The added attribute with the same settings, if there is just one or one name begins like the other, or one whose name differs in notation alone. */
    static Optional<String> successor(
            String name, AttributeDefinition old, List<String> added, Map<String, AttributeDefinition> after) {
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
        return name.substring(name.lastIndexOf(':') + 1)
                .replaceAll("[-_. ]", "")
                .toLowerCase(Locale.ROOT);
    }
}
