package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a pool is ours: its name, and on the real service its tags. A pool without both is never deleted.
 *
 * @param runId null where pools are told by name alone
 * @param tier feature plan of provisioned pools that do not ask for one; null for the target's default
 */
record PoolMark(@Nullable String runId, @Nullable String tier) {
    static final String NAME_PREFIX = "poolproof-";
    static final String RUN_TAG = "poolproof:run";
    static final String CREATED_TAG = "poolproof:created";
    private static final String TAGS = "UserPoolTags";

    /** For targets on which all pools vanish with their process. */
    static final PoolMark NAME_ALONE = new PoolMark(null, null);

    /** What the name of each of the run's pools starts with. */
    String prefix() {
        return runId == null ? NAME_PREFIX : NAME_PREFIX + runId + "-";
    }

    String newName() {
        return prefix() + UUID.randomUUID();
    }

    /** The input of CreateUserPool or UpdateUserPool with the run's tags, unless it is a body that is sent as it is. */
    JsonNode tagged(JsonNode input) {
        if (runId == null || !(input instanceof ObjectNode object) || object.has(TAGS)) {
            return input;
        }
        ObjectNode tagged = object.deepCopy();
        tagged.set(TAGS, tags(runId, Instant.now().truncatedTo(ChronoUnit.SECONDS)));
        return tagged;
    }

    private static ObjectNode tags(String runId, Instant created) {
        return JsonNodeFactory.instance.objectNode().put(RUN_TAG, runId).put(CREATED_TAG, created.toString());
    }

    /** The run that a described pool belongs to, by both its name and its tags. */
    static Optional<String> runOf(JsonNode pool) {
        JsonNode run = pool.path(TAGS).path(RUN_TAG);
        return run.isTextual()
                        && pool.path("Name").asText().startsWith(NAME_PREFIX)
                        && pool.path(TAGS).has(CREATED_TAG)
                ? Optional.of(run.asText())
                : Optional.empty();
    }
}
