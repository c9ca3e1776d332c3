package io.poolproof.conformance;

import io.poolproof.schemas.results.Aspect;

/**
 * What should be so beside what is so, in words, before anyone asks how much of it is owed.
 *
 * @param actual equal to {@code expected} where it is as it should be
 */
record Comparison(Aspect aspect, String expected, String actual) {

    static Comparison of(Aspect aspect, String expected, boolean holds, String otherwise) {
        return new Comparison(aspect, expected, holds ? expected : otherwise);
    }

    boolean holds() {
        return expected.equals(actual);
    }
}
