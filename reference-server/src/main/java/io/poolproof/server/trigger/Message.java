package io.poolproof.server.trigger;

import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A message that is due to a user.
 *
 * @param call the request that it is due to
 * @param clientId null where an administrator calls
 * @param source last part of the source of the custom message trigger's event, such as {@code SignUp}
 */
public record Message(
        Pool pool, Call call, User user, @Nullable String clientId, String source, Delivery delivery) {}
