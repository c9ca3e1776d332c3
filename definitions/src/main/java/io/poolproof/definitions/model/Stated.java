package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A setting: stated with a value, left out, or known only after deployment.
 *
 * @param value null unless it is stated
 * @param why why nobody knows it; null where it is stated or left out
 * @param span where it is written; where it is left out, where it would stand
 */
public record Stated<T>(@Nullable T value, @Nullable String why, Span span) {

    public static <T> Stated<T> of(T value, Span span) {
        return new Stated<>(value, null, span);
    }

    public static <T> Stated<T> absent(Span span) {
        return new Stated<>(null, null, span);
    }

    public static <T> Stated<T> unknown(String why, Span span) {
        return new Stated<>(null, why, span);
    }

    public boolean isStated() {
        return value != null;
    }

    public boolean isAbsent() {
        return value == null && why == null;
    }

    public boolean isUnknown() {
        return why != null;
    }

    /** Whether it is stated with just this value. */
    public boolean is(T other) {
        return other.equals(value);
    }

    /** The value, or what holds where it is left out; null where it is unknown. */
    public @Nullable T or(T standard) {
        return isAbsent() ? standard : value;
    }
}
