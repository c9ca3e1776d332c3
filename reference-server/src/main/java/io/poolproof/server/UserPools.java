package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.rules.ServiceRules;
import io.poolproof.validation.rules.TokenRules;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All pools of one server, and who is meant by what a request names. */
final class UserPools {
    private final Map<String, Pool> pools = new ConcurrentHashMap<>();
    private final Map<String, Pool> poolsByClient = new ConcurrentHashMap<>();
    private final AdjustableClock clock;
    private final Guard guard;
    private final Tokens tokens;

    UserPools(Clock clock, Guard guard, Tokens tokens) {
        this.clock = new AdjustableClock(clock);
        this.guard = guard;
        this.tokens = tokens;
    }

    /** A signed-in user, with the app client of the sign-in. */
    record SignedIn(Pool pool, User user, String clientId, String origin) {}

    /** An app client and its pool. */
    record ClientOfPool(Pool pool, AppClient client) {}

    static String randomId(int length) {
        return UUID.randomUUID().toString().replace("-", "").substring(0, length);
    }

    /** The server's clock, which those of its pools follow. */
    AdjustableClock clock() {
        return clock;
    }

    void add(Pool pool) {
        pools.put(pool.id(), pool);
    }

    void remove(Pool pool) {
        pools.remove(pool.id());
        pool.clients().forEach(client -> poolsByClient.remove(client.id()));
    }

    void add(Pool pool, AppClient client) {
        pool.put(client);
        poolsByClient.put(client.id(), pool);
    }

    void remove(Pool pool, AppClient client) {
        pool.removeClient(client.id());
        poolsByClient.remove(client.id());
    }

    List<Pool> all() {
        return new ArrayList<>(pools.values());
    }

    @Nullable
    Pool named(String id) {
        return pools.get(id);
    }

    /** The pool that a request names; an empty one stands in where the rule that it exists is off. */
    Pool pool(Call call) throws ServiceException {
        String id = call.text("UserPoolId");
        Pool pool = pools.get(id);
        guard.require(pool != null, ServiceRules.POOL_EXISTS, id);
        return pool == null ? standIn(id) : pool;
    }

    private Pool standIn(String id) {
        return new Pool(id, "", List.of(), PoolSettings.of(Json.object()), Set.of(), Set.of(), clock);
    }

    private static AppClient standInClient(String id) {
        ObjectNode settings = Json.object();
        settings.putArray("ExplicitAuthFlows").add("ALLOW_USER_PASSWORD_AUTH").add("ALLOW_ADMIN_USER_PASSWORD_AUTH");
        return AppClient.of(id, settings, null);
    }

    /** The user whom an administrator names; a nameless one stands in where the rule that they exist is off, or the pool is a stand-in. */
    User user(Pool pool, Call call) throws ServiceException {
        @Nullable User user = pool.user(call.text("Username"));
        boolean belongsToNoPool = pools.get(pool.id()) == null;
        guard.require(user != null || belongsToNoPool, ServiceRules.USER_EXISTS);
        return user == null ? new User("", "", "", User.CONFIRMED, List.of(), pool.now()) : user;
    }

    /** The app client that a request names. */
    ClientOfPool client(Call call) throws ServiceException {
        String id = call.text("ClientId");
        Pool pool = poolsByClient.get(id);
        AppClient client = pool == null ? null : pool.client(id);
        guard.require(client != null, ServiceRules.CLIENT_EXISTS, id);
        return pool == null || client == null
                ? new ClientOfPool(standIn(""), standInClient(id))
                : new ClientOfPool(pool, client);
    }

    /** The app client that a request names beside its pool. */
    AppClient client(Pool pool, Call call) throws ServiceException {
        String id = call.text("ClientId");
        AppClient client = pool.client(id);
        guard.require(client != null, ServiceRules.CLIENT_EXISTS, id);
        return client == null ? standInClient(id) : client;
    }

    /** The pool that a request names by its ARN. */
    Pool poolOfArn(Call call) throws ServiceException {
        String arn = call.text("ResourceArn");
        Pool pool = pools.get(arn.substring(arn.lastIndexOf('/') + 1));
        guard.require(pool != null, ServiceRules.POOL_EXISTS, arn);
        return pool == null ? standIn("") : pool;
    }

    /**
     * The user for whom a request's access token speaks; empty where a rule is off that would have refused the token.
     *
     * <p>After the token itself come the user's existence, then whether an administrator disabled them, whether the sign-in still
     * stands, and the user's own state; the service's order is unknown (fact {@code order-of-token-checks}).
     */
    Optional<SignedIn> signedIn(Call call) throws ServiceException {
        Optional<Tokens.Bearer> read = tokens.bearer(call.text("AccessToken"), pools);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Bearer bearer = read.get();
        Pool pool = pools.get(bearer.poolId());
        guard.require(pool != null, TokenRules.TOKEN_POOL_EXISTS);
        boolean byName = guard.does(Mutation.SERVES_NAMESAKE);
        User user = pool == null ? null : byName ? pool.user(bearer.username()) : pool.bySub(bearer.sub());
        guard.require(pool == null || user != null, TokenRules.TOKEN_USER_EXISTS);
        if (pool == null || user == null) {
            return Optional.empty();
        }
        guard.require(
                user.isEnabled() || guard.does(Mutation.KEEPS_TOKEN_OF_DISABLED_USER), TokenRules.TOKEN_USER_ENABLED);
        Session.State state = user.session(bearer.origin())
                .map(Session::state)
                .orElse(byName ? Session.State.OPEN : Session.State.REVOKED);
        guard.require(serves(state), TokenRules.TOKEN_UNREVOKED);
        guard.require(!user.status().equals(User.UNCONFIRMED), TokenRules.TOKEN_USER_CONFIRMED);
        guard.require(!user.status().equals(User.RESET_REQUIRED), TokenRules.TOKEN_USER_PASSWORD);
        return Optional.of(new SignedIn(pool, user, bearer.clientId(), bearer.origin()));
    }

    private boolean serves(Session.State state) {
        return switch (state) {
            case OPEN -> true;
            case SIGNED_OUT -> guard.does(Mutation.KEEPS_TOKEN_AFTER_GLOBAL_SIGN_OUT);
            case REVOKED -> guard.does(Mutation.KEEPS_TOKEN_AFTER_REVOCATION);
        };
    }
}
