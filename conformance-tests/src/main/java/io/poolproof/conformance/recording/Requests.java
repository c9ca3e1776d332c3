package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Makes the requests of two runs comparable: what runs add to the pools they create says nothing about a case. */
final class Requests {
    private static final Set<String> OF_THE_RUN = Set.of("UserPoolTags", "UserPoolTier");

    private Requests() {}

    static JsonNode comparable(JsonNode request) {
        return request instanceof ObjectNode object ? object.deepCopy().without(OF_THE_RUN) : request;
    }
}
