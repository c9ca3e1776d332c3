package io.poolproof.server.token;

import io.poolproof.server.pool.Pool;
import io.poolproof.server.user.User;

/**
 * A signed-in user, with the app client of the sign-in.
 *
 * @param origin the sign-in, as {@code origin_jti} names it
 */
public record SignedIn(Pool pool, User user, String clientId, String origin) {}
