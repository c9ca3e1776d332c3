package io.poolproof.definitions.model;

import org.jspecify.annotations.Nullable;

/**
 * Which pool a client or an identity provider belongs to, as far as its definition says.
 *
 * @param poolId the pool's id; null where it is not stated
 * @param resource the pool's logical id or address; null where the definition does not refer to one
 */
public record PoolReference(
        @Nullable String poolId, @Nullable String resource) {
    public static final PoolReference UNKNOWN = new PoolReference(null, null);

    public boolean isUnknown() {
        return poolId == null && resource == null;
    }

    public boolean isTo(PoolDefinition pool) {
        return (resource != null && resource.equals(pool.address().id()))
                || (poolId != null && poolId.equals(pool.poolId()));
    }
}
