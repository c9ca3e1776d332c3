package io.poolproof.conformance.suite;

import io.poolproof.fixtures.Fixtures;
import java.util.List;

/** What a run plays: the written cases, and the properties. */
public final class Suites {
    private static final List<PropertySuite> OF_PROPERTIES = List.of(
            new GeneratedFaults(), new GeneratedRequests(), new GeneratedSequences(), new GeneratedVerifications());

    private Suites() {}

    /** The suite of the written cases. */
    public static Class<?> ofCases() {
        return CaseSuite.class;
    }

    /** The suites of the properties. */
    public static List<Class<?>> ofProperties() {
        return OF_PROPERTIES.stream().<Class<?>>map(Object::getClass).toList();
    }

    /** The ids under which properties stand in results and pins. */
    public static List<String> propertyIds(Fixtures fixtures) {
        return OF_PROPERTIES.stream()
                .flatMap(suite -> suite.properties(fixtures).stream())
                .map(Property::id)
                .sorted()
                .toList();
    }
}
