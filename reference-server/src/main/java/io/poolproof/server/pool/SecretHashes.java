package io.poolproof.server.pool;

import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.validation.rules.ServiceRules;
import org.jspecify.annotations.Nullable;

/** Secret hashes of app clients with a secret (facts {@code secret-hash-wrong}, {@code secret-hash-missing}). */
public final class SecretHashes {
    private SecretHashes() {}

    public static void require(AppClient client, String username, @Nullable String hash, Guard guard)
            throws ServiceException {
        if (client.secret() == null) {
            return;
        }
        guard.require(hash != null, ServiceRules.SECRET_HASH_PRESENT, client.id());
        guard.require(hash == null || client.isHashOf(username, hash), ServiceRules.SECRET_HASH_MATCHES, client.id());
    }
}
