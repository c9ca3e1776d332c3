package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** App clients. */
final class ClientOperations {
    private static final int CLIENT_ID_LENGTH = 26;
    private static final int SECRET_LENGTH = 32;

    private final UserPools pools;
    private final Guard guard;

    ClientOperations(UserPools pools, Guard guard) {
        this.pools = pools;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("CreateUserPoolClient", this::create);
        handlers.put("UpdateUserPoolClient", this::update);
        handlers.put("DescribeUserPoolClient", call -> PoolAnswers.described(pools.client(pools.pool(call), call)));
        handlers.put("DeleteUserPoolClient", this::delete);
        handlers.put("ListUserPoolClients", this::list);
    }

    private ObjectNode create(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        guard.requireValid(pool.validator("", guard), call.request());
        @Nullable
        String secret = call.flag("GenerateSecret")
                ? UserPools.randomId(SECRET_LENGTH) + UserPools.randomId(SECRET_LENGTH)
                : null;
        AppClient client = AppClient.of(UserPools.randomId(CLIENT_ID_LENGTH), call.body(), secret);
        pools.add(pool, client);
        return PoolAnswers.described(client);
    }

    /** Replaces the whole client (fact {@code client-update-resets-omitted}). */
    private ObjectNode update(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        AppClient before = pools.client(pool, call);
        guard.requireValid(pool.validator("", guard), call.request());
        AppClient client = AppClient.of(before.id(), call.body(), before.secret());
        pools.add(pool, client);
        return PoolAnswers.described(client);
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        pools.remove(pool, pools.client(pool, call));
        return Json.object();
    }

    private ObjectNode list(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        ObjectNode answer = Json.object();
        ArrayNode listed = answer.putArray("UserPoolClients");
        pool.clients()
                .forEach(client -> listed.addObject()
                        .put("ClientId", client.id())
                        .put("ClientName", client.settings().path("ClientName").asText())
                        .put("UserPoolId", pool.id()));
        return answer;
    }
}
