package io.poolproof.server.protocol;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A request whose body has been read as JSON, before anybody knows what it means.
 *
 * @param region that the request's signature is made for; empty for an unsigned request
 * @param id that what is made is to have; empty where the server chooses, as it does for every client
 */
public record Received(String operation, JsonNode body, String region, String id) {
    public Received withBody(JsonNode other) {
        return new Received(operation, other, region, id);
    }
}
