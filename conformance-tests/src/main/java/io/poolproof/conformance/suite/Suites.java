package io.poolproof.conformance.suite;

import io.poolproof.conformance.GeneratedCase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a run plays: the written cases, and the properties. */
public final class Suites {
    /** The suites, in the order in which they start. */
    public static final List<Class<?>> ALL = List.of(
            CaseSuite.class,
            GeneratedFaults.class,
            GeneratedRequests.class,
            GeneratedSequences.class,
            GeneratedVerifications.class);

    private Suites() {}

    /** The ids under which properties stand in results and pins. */
    public static List<String> generatedIds() {
        return ALL.stream()
                .flatMap(suite -> Arrays.stream(suite.getDeclaredMethods()))
                .map(method -> method.getAnnotation(Generated.class))
                .filter(Objects::nonNull)
                .map(generated -> GeneratedCase.idLike(generated.like(), generated.name()))
                .sorted()
                .toList();
    }
}
