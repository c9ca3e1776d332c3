package io.poolproof.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.PoolFixture;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** What the standard pool's file says of its attributes; generators take their limits from here, so that none stands twice. */
final class PoolLimits {
    private static final String POOL = "standard";
    private static final String CUSTOM_PREFIX = "custom:";

    private final JsonNode schema;

    PoolLimits(Fixtures fixtures) {
        PoolFixture pool = Objects.requireNonNull(fixtures.pools().get(POOL));
        this.schema = pool.create().path("Schema");
    }

    /** A limit of an attribute, such as {@code MaxLength}. */
    int of(String attribute, String constraints, String limit) {
        return StreamSupport.stream(schema.spliterator(), false)
                .filter(declared -> declared.path("Name").asText().equals(attribute))
                .map(declared -> declared.at("/" + constraints + "/" + limit).asInt())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("pool " + POOL + " has no attribute " + attribute));
    }

    /** The names that are written to the pool's custom attributes, with their prefix. */
    List<String> customNames() {
        return StreamSupport.stream(schema.spliterator(), false)
                .map(declared -> CUSTOM_PREFIX + declared.path("Name").asText())
                .toList();
    }
}
