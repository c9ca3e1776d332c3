package io.poolproof.conformance.suite;

import io.poolproof.conformance.run.GeneratedCase;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;

/**
 * What holds whatever the input is. It is played like a written case and rests on its evidence.
 *
 * @param like id of the written case
 * @param name stands in the property's id in place of the written case's own
 * @param title what is so, for people
 * @param tries how many inputs are tried
 * @param inputs the inputs
 * @param with gives the written case an input
 */
public record Property<T>(
        String like,
        String name,
        String title,
        int tries,
        Arbitrary<T> inputs,
        BiFunction<CaseFixture, T, CaseFixture> with) {

    /** The id under which it stands in results and pins. */
    String id() {
        return GeneratedCase.idLike(like, name);
    }
}
