package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import java.util.Map;

/** What an administrator does to users as wholes. */
final class AdministrationOperations {
    private final UserPools pools;
    private final UserListing listing;

    AdministrationOperations(UserPools pools, Guard guard) {
        this.pools = pools;
        this.listing = new UserListing(pools, guard);
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("AdminDeleteUser", this::delete);
        handlers.put("AdminDisableUser", call -> enable(call, false));
        handlers.put("AdminEnableUser", call -> enable(call, true));
        handlers.put("ListUsers", listing::list);
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        pool.remove(pools.user(pool, call));
        return Json.object();
    }

    /** A disabled user's sign-ins end (fact {@code token-of-disabled-user}). */
    private ObjectNode enable(Call call, boolean on) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        user.setEnabled(on, pool.now());
        if (!on) {
            user.sessions().endAll();
        }
        return Json.object();
    }
}
