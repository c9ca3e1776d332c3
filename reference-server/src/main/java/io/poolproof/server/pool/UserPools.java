package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.ServiceRules;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** All pools of one server, and who is meant by what a request names. */
public final class UserPools {
    private final Map<String, Pool> pools = new ConcurrentHashMap<>();
    private final ConcurrentNavigableMap<Long, Pool> inOrder = new ConcurrentSkipListMap<>();
    private final Map<String, Pool> poolsByClient = new ConcurrentHashMap<>();
    private final AdjustableClock clock;
    private final AtomicInteger numbers = new AtomicInteger();
    private final Guard guard;

    public UserPools(Clock clock, Guard guard) {
        this.clock = new AdjustableClock(clock);
        this.guard = guard;
    }

    /** An app client and its pool. */
    public record ClientOfPool(Pool pool, AppClient client) {}

    /** The number of the next pool. */
    public int nextNumber() {
        return numbers.getAndIncrement();
    }

    /** The server's clock, which those of its pools follow. */
    public AdjustableClock clock() {
        return clock;
    }

    public void add(Pool pool) {
        pools.put(pool.id(), pool);
        inOrder.put((long) pool.identity().number(), pool);
    }

    public void remove(Pool pool) {
        pools.remove(pool.id());
        inOrder.remove((long) pool.identity().number());
        pool.clients().keySet().forEach(poolsByClient::remove);
    }

    public void add(Pool pool, AppClient client) {
        pool.put(client);
        poolsByClient.put(client.id(), pool);
    }

    public void remove(Pool pool, AppClient client) {
        pool.removeClient(client.id());
        poolsByClient.remove(client.id());
    }

    /** Pools by the order in which they were made. */
    public ConcurrentNavigableMap<Long, Pool> all() {
        return inOrder;
    }

    @Nullable
    public Pool named(String id) {
        return pools.get(id);
    }

    /** The pool of an app client; null where there is no such client. */
    public @Nullable Pool ofClient(String clientId) {
        return poolsByClient.get(clientId);
    }

    /** Forgets all pools. */
    public void clear() {
        pools.clear();
        inOrder.clear();
        poolsByClient.clear();
    }

    /** The pool that a request names; an empty one stands in where the rule that it exists is off. */
    public Pool pool(Call call) throws ServiceException {
        String id = call.text("UserPoolId");
        Pool pool = pools.get(id);
        guard.require(pool != null, ServiceRules.POOL_EXISTS, id);
        return pool == null ? standIn(id) : pool;
    }

    private Pool standIn(String id) {
        return new Pool(
                new Pool.Identity(id, 0, Set.of(), Set.of(), false, true),
                "",
                List.of(),
                PoolSettings.of(Json.object()),
                clock);
    }

    private static AppClient standInClient(String id) {
        ObjectNode settings = Json.object();
        settings.putArray("ExplicitAuthFlows").add("ALLOW_USER_PASSWORD_AUTH").add("ALLOW_ADMIN_USER_PASSWORD_AUTH");
        return AppClient.of(id, settings, null, Instant.EPOCH);
    }

    /** The user whom an administrator names; a nameless one stands in where the rule that they exist is off, or the pool is a stand-in. */
    public User user(Pool pool, Call call) throws ServiceException {
        @Nullable User user = pool.user(call.text("Username"));
        boolean belongsToNoPool = pools.get(pool.id()) == null;
        guard.require(user != null || belongsToNoPool, ServiceRules.USER_EXISTS);
        return user == null ? new User("", "", "", User.CONFIRMED, List.of(), pool.now()) : user;
    }

    /** The app client that a request names. */
    public ClientOfPool client(Call call) throws ServiceException {
        String id = call.text("ClientId");
        Pool pool = poolsByClient.get(id);
        AppClient client = pool == null ? null : pool.client(id);
        guard.require(client != null, ServiceRules.CLIENT_EXISTS, id);
        return pool == null || client == null
                ? new ClientOfPool(standIn(""), standInClient(id))
                : new ClientOfPool(pool, client);
    }

    /** The app client that a request names beside its pool. */
    public AppClient client(Pool pool, Call call) throws ServiceException {
        String id = call.text("ClientId");
        AppClient client = pool.client(id);
        guard.require(client != null, ServiceRules.CLIENT_EXISTS, id);
        return client == null ? standInClient(id) : client;
    }

    /** The pool that a request names by its ARN. */
    public Pool poolOfArn(Call call) throws ServiceException {
        String arn = call.text("ResourceArn");
        Pool pool = pools.get(arn.substring(arn.lastIndexOf('/') + 1));
        guard.require(pool != null, ServiceRules.POOL_EXISTS, arn);
        return pool == null ? standIn("") : pool;
    }
}
