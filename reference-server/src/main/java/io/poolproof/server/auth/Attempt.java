package io.poolproof.server.auth;

import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.user.User;

/** Who is signing in, through which client, by which request. */
public record Attempt(Pool pool, User user, AppClient client, Call call) {

    /** What the request says under this key, in the member that its operation has for that; empty where it says nothing. */
    String response(String key) {
        return call.entry("ChallengeResponses", key);
    }
}
