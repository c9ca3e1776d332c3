package io.poolproof.server.token;

import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.TokenRules;
import java.util.Optional;

/** Finds for whom a request's access token speaks. */
public final class SignedIns {
    private final UserPools pools;
    private final Tokens tokens;
    private final Guard guard;

    public SignedIns(UserPools pools, Tokens tokens, Guard guard) {
        this.pools = pools;
        this.tokens = tokens;
        this.guard = guard;
    }

    /**
     * The user for whom a request's access token speaks; empty where a rule is off that would have refused the token.
     *
     * <p>After the token itself come the user's existence, then whether an administrator disabled them, whether the sign-in still
     * stands, and the user's own state; the service's order is unknown (fact {@code order-of-token-checks}).
     */
    public Optional<SignedIn> of(Call call) throws ServiceException {
        Optional<Tokens.Bearer> read = tokens.bearer(call.text("AccessToken"), pools);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Tokens.Bearer bearer = read.get();
        Pool pool = pools.named(bearer.poolId());
        guard.require(pool != null, TokenRules.TOKEN_POOL_EXISTS);
        User user = pool == null ? null : pool.bySub(bearer.sub());
        guard.require(pool == null || user != null, TokenRules.TOKEN_USER_EXISTS);
        if (pool == null || user == null) {
            return Optional.empty();
        }
        guard.require(user.isEnabled(), TokenRules.TOKEN_USER_ENABLED);
        boolean stands = user.sessions()
                .of(bearer.origin())
                .filter(session -> session.state() == Session.State.OPEN)
                .isPresent();
        guard.require(stands, TokenRules.TOKEN_UNREVOKED);
        guard.require(!user.status().equals(User.UNCONFIRMED), TokenRules.TOKEN_USER_CONFIRMED);
        guard.require(!user.status().equals(User.RESET_REQUIRED), TokenRules.TOKEN_USER_PASSWORD);
        return Optional.of(new SignedIn(pool, user, bearer.clientId(), bearer.origin()));
    }
}
