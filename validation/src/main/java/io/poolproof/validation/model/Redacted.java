package io.poolproof.validation.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What may be shown of a value that may not be shown: whether it is there, and how long it is. */
final class Redacted {
    static final String ABSENT = "absent";

    private Redacted() {}

    static String text(@Nullable String value) {
        return value == null ? ABSENT : "(" + value.codePointCount(0, value.length()) + " characters)";
    }

    static @Nullable String entries(@Nullable Map<String, ?> entries) {
        return entries == null ? null : "(" + entries.size() + " entries)";
    }
}
