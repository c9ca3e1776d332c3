package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * A setting, and how its definition has it. Which of these a notation means is decided by the reader of its tool: a null that
 * the API takes for absent is an error in a template, and Terraform leaves an empty list out.
 *
 * @param value what it is, as far as it is known; null where it is null, absent or unknown
 * @param state how the definition has it
 * @param why why nobody knows it; null unless it is unknown
 * @param span where it is written; where it is left out, where it would stand
 */
public record Stated<T>(
        @Nullable T value, State state, @Nullable String why, Span span) {

    /** How a definition has a setting. */
    public enum State {
        /** It is written down. An empty text or list is written down, too. */
        WRITTEN,
        /** The tool, or the template, fills it in where the definition leaves it out. */
        DEFAULT,
        /** Null is written down, and means something else than leaving the setting out. */
        NULL,
        /** It is left out. */
        ABSENT,
        /** It is known only during or after deployment, or to another tool. */
        UNKNOWN
    }

    public static <T> Stated<T> of(T value, Span span) {
        return new Stated<>(value, State.WRITTEN, null, span);
    }

    /** What a tool fills in. */
    public static <T> Stated<T> standard(T value, Span span) {
        return new Stated<>(value, State.DEFAULT, null, span);
    }

    public static <T> Stated<T> nothing(Span span) {
        return new Stated<>(null, State.NULL, null, span);
    }

    public static <T> Stated<T> absent(Span span) {
        return new Stated<>(null, State.ABSENT, null, span);
    }

    public static <T> Stated<T> unknown(String why, Span span) {
        return new Stated<>(null, State.UNKNOWN, why, span);
    }

    /** Whether it has a value: one that is written down, or that a tool fills in. */
    public boolean isStated() {
        return value != null;
    }

    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    public boolean isUnknown() {
        return state == State.UNKNOWN;
    }

    /** Whether it has just this value. */
    public boolean is(T other) {
        return other.equals(value);
    }

    /** The value, or what holds where there is none; null where it is unknown. */
    public @Nullable T or(T standard) {
        return value == null && !isUnknown() ? standard : value;
    }
}
