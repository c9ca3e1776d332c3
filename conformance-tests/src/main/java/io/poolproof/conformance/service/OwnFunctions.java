package io.poolproof.conformance.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.wire.RunTags;
import io.poolproof.conformance.wire.TargetUnusableException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the functions that runs have left, by their name and their tags, and deletes them; no other function is touched. */
public final class OwnFunctions {
    private static final String NAME_PREFIX = "poolproof-";

    private final LambdaApi api;

    /** The functions behind an API. */
    public OwnFunctions(LambdaApi api) {
        this.api = api;
    }

    /** A function that a run has made. */
    public record OwnFunction(String name, RunTags tags) {}

    /**
     * All of them.
     *
     * @throws TargetUnusableException if the service does not let functions be listed
     */
    public List<OwnFunction> find() {
        List<OwnFunction> found = new ArrayList<>();
        String marker = "";
        do {
            String query = marker.isEmpty() ? "" : "?Marker=" + URLEncoder.encode(marker, StandardCharsets.UTF_8);
            LambdaApi.Reply page = api.call("GET", LambdaApi.FUNCTIONS + "/" + query, null);
            if (page.error() != null || !page.body().path("Functions").isArray()) {
                throw new TargetUnusableException("functions cannot be listed: " + page.summary());
            }
            for (JsonNode function : page.body().path("Functions")) {
                String name = function.path("FunctionName").asText();
                if (name.startsWith(NAME_PREFIX)) {
                    described(name).ifPresent(found::add);
                }
            }
            marker = page.body().path("NextMarker").asText("");
        } while (!marker.isEmpty());
        return found;
    }

    private Optional<OwnFunction> described(String name) {
        JsonNode tags =
                api.call("GET", LambdaApi.FUNCTIONS + "/" + name, null).body().path("Tags");
        return RunTags.of(
                        tags.path(ThrowingFunction.RUN_TAG).asText(),
                        tags.path(ThrowingFunction.CREATED_TAG).asText())
                .filter(own -> name.equals(NAME_PREFIX + own.run()))
                .map(own -> new OwnFunction(name, own));
    }

    /**
     * Deletes one.
     *
     * @return why it is still there; empty if it is gone
     */
    public Optional<String> delete(OwnFunction function) {
        return ThrowingFunction.delete(api, function.name());
    }
}
