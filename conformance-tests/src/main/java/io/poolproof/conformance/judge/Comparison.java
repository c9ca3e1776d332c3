package io.poolproof.conformance.judge;

import io.poolproof.schemas.results.Aspect;
import org.jspecify.annotations.Nullable;

/**
 * What should be so beside what is so, in words, before anyone asks how much of it is owed.
 *
 * @param actual equal to {@code expected} where it is as it should be
 * @param place where the two differ, as {@link io.poolproof.schemas.results.AspectResult} has it
 */
public record Comparison(
        Aspect aspect,
        String expected,
        String actual,
        @Nullable String place) {

    public Comparison(Aspect aspect, String expected, String actual) {
        this(aspect, expected, actual, null);
    }

    public static Comparison of(Aspect aspect, String expected, boolean holds, String otherwise) {
        return new Comparison(aspect, expected, holds ? expected : otherwise);
    }

    public boolean holds() {
        return expected.equals(actual);
    }
}
