package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/** What may be shown of a value that may not be shown: whether it is there, and how long it is. */
final class Redacted {
    private Redacted() {}

    static String text(@Nullable String value) {
        return value == null ? "absent" : "(" + value.codePointCount(0, value.length()) + " characters)";
    }
}
