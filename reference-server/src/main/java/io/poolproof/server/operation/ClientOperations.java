package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Ids;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Unmodelled;
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
    private static final String NEXT_TOKEN = "NextToken";

    private final UserPools pools;
    private final Notices notices;
    private final Guard guard;

    ClientOperations(UserPools pools, Notices notices, Guard guard) {
        this.pools = pools;
        this.notices = notices;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("CreateUserPoolClient", this::create);
        handlers.put("UpdateUserPoolClient", this::update);
        handlers.put("DescribeUserPoolClient", call -> {
            Pool pool = pools.pool(call);
            return PoolAnswers.described(pool, pools.client(pool, call));
        });
        handlers.put("DeleteUserPoolClient", this::delete);
        handlers.put("ListUserPoolClients", this::list);
    }

    private ObjectNode create(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        guard.requireValid(pool.validator("", guard), call.request());
        @Nullable String given = call.textOrNull("ClientSecret");
        @Nullable
        String secret = given == null && call.flag("GenerateSecret")
                ? (call.id().isEmpty() ? Ids.secret() : Ids.secret(call.id()))
                : given;
        SettingRules.ofClient(call.body(), secret != null);
        AppClient client =
                AppClient.of(call.id().isEmpty() ? Ids.ofClient() : call.id(), call.body(), secret, pool.now());
        pools.add(pool, client);
        notices.tell(call.operation(), Unmodelled.of(call.operation(), call.body()));
        return PoolAnswers.described(pool, client);
    }

    /** Replaces the whole client (fact {@code client-update-resets-omitted}). */
    private ObjectNode update(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        AppClient before = pools.client(pool, call);
        guard.requireValid(pool.validator("", guard), call.request());
        SettingRules.ofClient(call.body(), before.secret() != null);
        AppClient client = before.updated(call.body(), pool.now());
        pools.add(pool, client);
        notices.tell(call.operation(), Unmodelled.of(call.operation(), call.body()));
        return PoolAnswers.described(pool, client);
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        pools.remove(pool, pools.client(pool, call));
        return Json.object();
    }

    private ObjectNode list(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        Pages.Page<AppClient> page =
                Pages.page(call, "MaxResults", NEXT_TOKEN, pool.clients(), Pages.NAME, client -> true);
        return Pages.answer(
                page,
                "UserPoolClients",
                NEXT_TOKEN,
                client -> Json.object()
                        .put("ClientId", client.id())
                        .put("ClientName", client.settings().path("ClientName").asText())
                        .put("UserPoolId", pool.id()));
    }
}
