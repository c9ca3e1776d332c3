package io.poolproof.server.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.control.Controls;
import io.poolproof.server.operation.Operations;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.Ids;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.Received;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes what a server has from the start, by the service's own operations, and makes it again after a reset. */
public final class Sower implements Controls.Resetting {
    private final Seed seed;
    private final Parts parts;
    private final Operations operations;
    private final List<String> poolIds = new ArrayList<>();

    public Sower(Seed seed, Parts parts, Operations operations) {
        this.seed = seed;
        this.parts = parts;
        this.operations = operations;
    }

    /**
     * Makes everything.
     *
     * @throws IllegalArgumentException if the service would refuse it, with its words
     */
    public void sow() {
        for (int at = 0; at < seed.pools().size(); at++) {
            Seed.Pool pool = seed.pools().get(at);
            ObjectNode request = read(pool.request());
            String id = pool.id() == null ? Ids.ofPool(parts.region(), at + pool.request()) : pool.id();
            call("CreateUserPool", request, Ids.regionOf(id).orElseGet(parts::region), id);
            poolIds.add(id);
            if (pool.factors() != null) {
                call("SetUserPoolMfaConfig", read(pool.factors()).put("UserPoolId", id));
            }
            for (Seed.Client client : pool.clients()) {
                String clientId = client.id() == null ? Ids.ofClient(id + client.request()) : client.id();
                call("CreateUserPoolClient", read(client.request()).put("UserPoolId", id), parts.region(), clientId);
            }
            users(id, pool);
        }
        if (!seed.pools().isEmpty()) {
            Thread keys = new Thread(Tokens::prepare, "reference-server-keys");
            keys.setDaemon(true);
            keys.start();
        }
    }

    private void users(String poolId, Seed.Pool pool) {
        for (String group : pool.groups()) {
            call("CreateGroup", read(group).put("UserPoolId", poolId));
        }
        @Nullable Pool made = parts.pools().named(poolId);
        for (Seed.User user : pool.users()) {
            call(
                    "AdminCreateUser",
                    verified(of(poolId).put("Username", user.name()).put("MessageAction", "SUPPRESS"), made));
            call(
                    "AdminSetUserPassword",
                    of(poolId)
                            .put("Username", user.name())
                            .put("Password", user.password())
                            .put("Permanent", true));
            for (String group : user.groups()) {
                if (made != null && !made.groups().containsKey(group)) {
                    call("CreateGroup", of(poolId).put("GroupName", group));
                }
                call(
                        "AdminAddUserToGroup",
                        of(poolId).put("Username", user.name()).put("GroupName", group));
            }
        }
    }

    /** An address that stands for the user name counts as verified, so that its user can recover a password. */
    private static ObjectNode verified(ObjectNode request, @Nullable Pool pool) {
        String name = request.path("Username").asText();
        if (pool != null && name.contains("@") && pool.usernameAttributes().contains("email")) {
            request.putArray("UserAttributes")
                    .add(Json.object().put("Name", "email").put("Value", name))
                    .add(Json.object().put("Name", "email_verified").put("Value", "true"));
        }
        return request;
    }

    private static ObjectNode of(String poolId) {
        return Json.object().put("UserPoolId", poolId);
    }

    private static ObjectNode read(String request) {
        try {
            JsonNode read = Json.MAPPER.readTree(request);
            if (read instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Refused like any other text that is no object.
        }
        throw new IllegalArgumentException("a request of the seed is no JSON object");
    }

    private void call(String operation, ObjectNode request) {
        call(operation, request, parts.region(), "");
    }

    private void call(String operation, ObjectNode request, String region, String id) {
        try {
            operations.perform(new Received(operation, request, region, id));
        } catch (ServiceException refusal) {
            throw new IllegalArgumentException(operation + " is refused: " + refusal.type()
                    + (refusal.text().isEmpty() ? "" : ": " + refusal.text()));
        }
    }

    @Override
    public void all() {
        parts.pools().clear();
        parts.pools().clock().reset();
        parts.challenges().clear();
        poolIds.clear();
        sow();
    }

    @Override
    public void users(Pool pool) {
        pool.empty();
        int at = poolIds.indexOf(pool.id());
        if (at >= 0) {
            users(pool.id(), seed.pools().get(at));
        }
    }
}
