package io.poolproof.conformance.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.TargetUnusableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the pools that runs of Poolproof have created on the real service, and deletes them; no other pool is touched. */
public final class PoolCleaner {
    private static final int PAGE = 60;
    private static final String GONE = "ResourceNotFoundException";
    private static final String USER_POOL_ID = "UserPoolId";

    private final Channel channel;

    public PoolCleaner(Channel channel) {
        this.channel = channel;
    }

    /**
     * The pools with a name of ours and our tags.
     *
     * @param namePrefix what their names start with
     * @throws TargetUnusableException if the service does not let them be listed
     */
    public List<OwnPool> find(String namePrefix) {
        List<OwnPool> found = new ArrayList<>();
        JsonNode next = null;
        do {
            ObjectNode input = JsonNodeFactory.instance.objectNode().put("MaxResults", PAGE);
            if (next != null) {
                input.set("NextToken", next);
            }
            Answer page = send("list pools", "ListUserPools", input);
            JsonNode body = page.body();
            if (!page.isAccepted() || body == null) {
                throw new TargetUnusableException("pools cannot be listed: " + page.summary());
            }
            for (JsonNode pool : body.path("UserPools")) {
                if (pool.path("Name").asText().startsWith(namePrefix)) {
                    described(pool.path("Id").asText()).ifPresent(found::add);
                }
            }
            next = body.get("NextToken");
        } while (next != null && next.isTextual());
        return found;
    }

    /** The pool, if it is one of ours; a name that looks like ours without our tags is somebody else's. */
    private Optional<OwnPool> described(String id) {
        JsonNode body = send("describe the pool", "DescribeUserPool", input(id)).body();
        JsonNode pool = body == null ? JsonNodeFactory.instance.objectNode() : body.path("UserPool");
        return PoolMark.tagsOf(pool)
                .map(tags -> new OwnPool(
                        id,
                        pool.path("Name").asText(),
                        tags,
                        Instant.ofEpochSecond(pool.path("CreationDate").asLong()),
                        pool.path("DeletionProtection").asText().equals("ACTIVE")));
    }

    /**
     * Deletes a pool, but for one that is protected: somebody has protected it since.
     *
     * @return why it is still there; empty if it is gone
     */
    public Optional<String> deleteUnlessProtected(OwnPool pool) {
        return pool.deletionProtected()
                ? Optional.of("it is protected against deletion; end its protection first, if you are sure")
                : delete(pool.id());
    }

    /** Deletes a pool of the run that goes on, which has protected it itself. */
    private Optional<String> delete(OwnPool pool) {
        if (pool.deletionProtected()) {
            // An update sets back what it does not name, and without its tags nobody would know the pool as ours.
            ObjectNode free = input(pool.id()).put("DeletionProtection", "INACTIVE");
            JsonNode body = send("describe the pool", "DescribeUserPool", input(pool.id()))
                    .body();
            if (body != null && body.at("/UserPool/UserPoolTags").isObject()) {
                free.set("UserPoolTags", body.at("/UserPool/UserPoolTags"));
            }
            Answer freed = send("end the pool's protection", "UpdateUserPool", free);
            if (!isDone(freed)) {
                return Optional.of(freed.summary());
            }
        }
        return delete(pool.id());
    }

    private Optional<String> delete(String id) {
        Answer deleted = send("delete the pool", "DeleteUserPool", input(id));
        return isDone(deleted) ? Optional.empty() : Optional.of(deleted.summary());
    }

    /**
     * Deletes all pools of one run.
     *
     * @param known ids of those that the run knows of; others came into being by calls whose answers were lost
     * @return the pools that are still there, each with the reason
     */
    public List<String> deleteAllOf(PoolMark mark, Iterable<String> known) {
        known.forEach(this::delete);
        List<String> left = new ArrayList<>();
        try {
            for (OwnPool pool : find(mark.prefix())) {
                if (pool.tags().run().equals(mark.runId())) {
                    delete(pool).ifPresent(why -> left.add("pool " + pool.id() + " is still there: " + why));
                }
            }
        } catch (TargetUnusableException e) {
            left.add("whether pools are left is not known: " + e.getMessage());
        }
        return left;
    }

    private static boolean isDone(Answer answer) {
        return answer.error() == null
                ? answer.status() == Answer.SUCCESS
                : answer.error().equals(GONE);
    }

    private static ObjectNode input(@Nullable String id) {
        return JsonNodeFactory.instance.objectNode().put(USER_POOL_ID, id);
    }

    private Answer send(String step, String operation, ObjectNode input) {
        return channel.sendAnyway(Call.ofHarness(step, operation, input));
    }
}
