package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.Conversation;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.fixtures.TargetFixture.Triggers;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The pools of one run on the target: one or a few per pool fixture, shared by its cases, and all of them deleted at the end. */
public final class UserPools {
    private static final String POOL_ID = "/UserPool/Id";
    private static final String CLIENT_ID = "/UserPoolClient/ClientId";
    private static final String CLIENT_SECRET = "/UserPoolClient/ClientSecret";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Shared> shared = new ConcurrentHashMap<>();
    private final Queue<String> created = new ConcurrentLinkedQueue<>();
    private final Channel channel;
    private final @Nullable Triggers triggers;
    private final UnaryOperator<String> arns;
    private final int casesPerPool;

    /**
     * The pools of a run.
     *
     * @param triggers how pools come to call functions; null where they cannot
     * @param arns the function of each trigger
     * @param casesPerPool how many cases share a pool
     */
    UserPools(Channel channel, @Nullable Triggers triggers, UnaryOperator<String> arns, int casesPerPool) {
        this.channel = channel;
        this.triggers = triggers;
        this.arns = arns;
        this.casesPerPool = casesPerPool;
    }

    /**
     * A pool on the target.
     *
     * @param clientIds by the client's name in cases
     * @param clientSecrets by the same, of those that have one
     * @param usernameAttribute the address that stands for the user name; empty where none does
     */
    record UserPool(
            String id, Map<String, String> clientIds, Map<String, String> clientSecrets, String usernameAttribute) {}

    /**
     * The pool that cases which leave pools as they are play on; after so many another takes its place, because some targets get slower
     * with each user that a pool has.
     */
    UserPool shared(PoolFixture fixture, Conversation conversation) throws NotProvisioned {
        Shared pools = shared.computeIfAbsent(fixture.id(), id -> new Shared());
        synchronized (pools) {
            pools.cases++;
            UserPool known = pools.current;
            if (known == null) {
                return pools.use(create(fixture, conversation));
            }
            if (pools.cases <= casesPerPool || pools.isBeingReplaced) {
                return known;
            }
            pools.isBeingReplaced = true;
        }
        // Meanwhile others play on the old one.
        try {
            UserPool next = create(fixture, conversation);
            synchronized (pools) {
                return pools.use(next);
            }
        } finally {
            synchronized (pools) {
                pools.isBeingReplaced = false;
            }
        }
    }

    /** The pool of one fixture that cases share. */
    private static final class Shared {
        private @Nullable UserPool current;
        private int cases;
        private boolean isBeingReplaced;

        UserPool use(UserPool next) {
            current = next;
            cases = 1;
            return next;
        }
    }

    /** A pool for one case alone. */
    UserPool create(PoolFixture fixture, Conversation conversation) throws NotProvisioned {
        ObjectNode input = fixture.create().deepCopy().put("PoolName", "${poolName}");
        conversation.bindings().bind("poolName", conversation.newPoolName());
        String tier = channel.mark().tier();
        if (tier != null && !input.has("UserPoolTier")) {
            input.put("UserPoolTier", tier);
        }
        if (triggers != null && triggers.areAttachedByPool()) {
            fixture.triggers().forEach(trigger -> {
                String binding = "functionOf" + trigger;
                conversation.bindings().bind(binding, arns.apply(trigger));
                input.withObject("/LambdaConfig").put(trigger, "${" + binding + "}");
            });
        }
        String id = created(conversation, "create the pool", "CreateUserPool", input, POOL_ID)
                .at(POOL_ID)
                .asText();
        created.add(id);
        conversation.bindings().bind("userPoolId", id);
        Map<String, String> clientIds = new HashMap<>();
        Map<String, String> clientSecrets = new HashMap<>();
        for (Map.Entry<String, ObjectNode> client : fixture.clients().entrySet()) {
            ObjectNode clientInput = client.getValue()
                    .deepCopy()
                    .put("UserPoolId", "${userPoolId}")
                    .put("ClientName", client.getKey());
            JsonNode made =
                    created(conversation, "create the app client", "CreateUserPoolClient", clientInput, CLIENT_ID);
            clientIds.put(client.getKey(), made.at(CLIENT_ID).asText());
            if (made.at(CLIENT_SECRET).isTextual()) {
                clientSecrets.put(client.getKey(), made.at(CLIENT_SECRET).asText());
            }
        }
        String usernameAttribute = fixture.create().at("/UsernameAttributes/0").asText();
        return new UserPool(id, Map.copyOf(clientIds), Map.copyOf(clientSecrets), usernameAttribute);
    }

    private static JsonNode created(
            Conversation conversation, String step, String operation, ObjectNode input, String pointer)
            throws NotProvisioned {
        Answer answer = conversation.send(step, operation, true, input);
        JsonNode body = answer.body();
        if (!answer.isAccepted() || body == null) {
            throw new NotProvisioned(operation, answer);
        }
        if (!body.at(pointer).isTextual()) {
            throw new NotProvisioned(operation + " answers without " + pointer);
        }
        return body;
    }

    /** Has a pool that a case's own request created deleted at the end, too. */
    void adopt(Answer answer) {
        if (answer.body() != null && answer.body().at(POOL_ID).isTextual()) {
            created.add(answer.body().at(POOL_ID).asText());
        }
    }

    /** Deletes what the run created, as far as the target still answers. */
    void deleteAll() {
        String id = created.poll();
        while (id != null) {
            ObjectNode input = JSON.createObjectNode().put("UserPoolId", id);
            if (channel.sendAnyway(Call.ofHarness("delete the pool", "DeleteUserPool", input))
                            .absence()
                    != null) {
                return;
            }
            id = created.poll();
        }
    }
}
