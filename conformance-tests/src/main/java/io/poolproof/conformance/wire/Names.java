package io.poolproof.conformance.wire;

import java.util.function.UnaryOperator;

/**
 * What may be told of the values that were bound at one moment.
 *
 * @param bound puts the binding's name in place of a value, wherever it stands in a text
 * @param hidden takes secrets out of a text in whatever other form they stand there
 */
public record Names(UnaryOperator<String> bound, UnaryOperator<String> hidden) {
    /** Of no values. */
    public static final Names NONE = new Names(UnaryOperator.identity(), UnaryOperator.identity());
}
