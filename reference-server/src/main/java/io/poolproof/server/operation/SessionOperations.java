package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import java.util.Map;

/** Ending sign-ins, and users who leave. */
final class SessionOperations {
    private final UserPools pools;
    private final SignedIns signedIns;

    SessionOperations(UserPools pools, SignedIns signedIns) {
        this.pools = pools;
        this.signedIns = signedIns;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("GlobalSignOut", this::signOut);
        handlers.put("AdminUserGlobalSignOut", this::adminSignOut);
        handlers.put("RevokeToken", this::revoke);
        handlers.put("DeleteUser", this::delete);
    }

    /** Fact {@code token-after-global-sign-out}. */
    private ObjectNode signOut(Call call) throws ServiceException {
        signedIns.of(call).ifPresent(who -> who.user().sessions().endAll());
        return Json.object();
    }

    private ObjectNode adminSignOut(Call call) throws ServiceException {
        pools.user(pools.pool(call), call).sessions().endAll();
        return Json.object();
    }

    /** Ends one sign-in (fact {@code token-after-revoke-token}); a token that is not known changes nothing. */
    private ObjectNode revoke(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        String token = call.text("Token");
        User user = of.pool().ofRefreshToken(token);
        if (user != null) {
            user.sessions()
                    .ofRefreshToken(token)
                    .filter(one -> one.clientId().equals(of.client().id()))
                    .ifPresent(one -> user.sessions().end(one.origin(), Session.State.REVOKED));
        }
        return Json.object();
    }

    private ObjectNode delete(Call call) throws ServiceException {
        signedIns.of(call).ifPresent(who -> who.pool().remove(who.user()));
        return Json.object();
    }
}
