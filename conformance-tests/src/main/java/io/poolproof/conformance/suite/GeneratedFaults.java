package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.CurrentRun;
import io.poolproof.conformance.GeneratedFault;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.results.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** Named faults in generated values: each is refused with its fault's error and changes nothing. Limits come from the pool fixture. */
public class GeneratedFaults {
    private static final int TRIES = 12;
    private static final String POOL = "standard";
    private static final String ATTRIBUTE = "code";
    private static final int TIMES_TOO_LONG = 5;

    @AddLifecycleHook(FaultLine.class)
    @Property(tries = TRIES)
    @Fault(
            like = "attribute-value.string.max-length/too-long@UpdateUserAttributes",
            title = "any value longer than its attribute allows")
    boolean aValueLongerThanItsAttributeAllowsIsRefused(@ForAll("tooLong") String value) {
        return FaultLine.current().attempt(value) != Verdict.FAIL;
    }

    @AddLifecycleHook(FaultLine.class)
    @Property(tries = TRIES)
    @Fault(
            like = "attribute-value.string.min-length/too-short@AdminUpdateUserAttributes",
            title = "any value shorter than its attribute allows")
    boolean aValueShorterThanItsAttributeAllowsIsRefused(@ForAll("tooShort") String value) {
        return FaultLine.current().attempt(value) != Verdict.FAIL;
    }

    /** The ids under which these properties stand in results and pins. */
    public static List<String> ids() {
        return Arrays.stream(GeneratedFaults.class.getDeclaredMethods())
                .map(method -> method.getAnnotation(Fault.class))
                .filter(Objects::nonNull)
                .map(fault -> GeneratedFault.idLike(fault.like()))
                .sorted()
                .toList();
    }

    @Provide
    Arbitrary<String> tooLong() {
        int max = limit("MaxLength");
        return letters().ofMinLength(max + 1).ofMaxLength(max * TIMES_TOO_LONG);
    }

    /** A blank value deletes, and is another rule's. */
    @Provide
    Arbitrary<String> tooShort() {
        return letters().ofMinLength(1).ofMaxLength(limit("MinLength") - 1);
    }

    /** Of one UTF-16 unit each, and one byte for some: in which unit the service counts is not known, and not asked here. */
    private static StringArbitrary letters() {
        return Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9');
    }

    private static int limit(String name) {
        PoolFixture pool =
                Objects.requireNonNull(CurrentRun.get().fixtures().pools().get(POOL));
        for (JsonNode attribute : pool.create().path("Schema")) {
            if (attribute.path("Name").asText().equals(ATTRIBUTE)) {
                return attribute.at("/StringAttributeConstraints/" + name).asInt();
            }
        }
        throw new IllegalStateException("pool " + POOL + " has no attribute " + ATTRIBUTE);
    }
}
