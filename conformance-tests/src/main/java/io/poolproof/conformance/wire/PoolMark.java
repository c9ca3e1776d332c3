package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a pool is ours: its name, and on the real service its tags. A pool without both is never deleted.
 *
 * @param runId null where pools are told by name alone
 * @param tier feature plan of provisioned pools that do not ask for one; null for the target's default
 */
public record PoolMark(@Nullable String runId, @Nullable String tier) {
    public static final String NAME_PREFIX = "poolproof-";
    static final String RUN_TAG = "poolproof:run";
    static final String CREATED_TAG = "poolproof:created";
    private static final String TAGS = "UserPoolTags";

    /** A random UUID, as {@link UUID} writes it. */
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** For targets on which all pools vanish with their process. */
    public static final PoolMark NAME_ALONE = new PoolMark(null, null);

    /** What the name of each of the run's pools starts with. */
    public String prefix() {
        return runId == null ? NAME_PREFIX : NAME_PREFIX + runId + "-";
    }

    public String newName() {
        return prefix() + UUID.randomUUID();
    }

    /** The input of CreateUserPool or UpdateUserPool with the run's tags, unless it is a body that is sent as it is. */
    public JsonNode tagged(JsonNode input) {
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

    /** The tags of a described pool, if it is a run's own: by its name, which is just as runs make them, and by both tags. */
    public static Optional<RunTags> tagsOf(JsonNode pool) {
        return RunTags.of(
                        pool.path(TAGS).path(RUN_TAG).asText(),
                        pool.path(TAGS).path(CREATED_TAG).asText())
                .filter(tags -> isName(pool.path("Name").asText(), tags.run()));
    }

    private static boolean isName(String name, String run) {
        String start = NAME_PREFIX + run + "-";
        return name.startsWith(start)
                && RANDOM.matcher(name.substring(start.length())).matches();
    }
}
