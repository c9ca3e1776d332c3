package io.poolproof.definitions.model;

import org.jspecify.annotations.Nullable;

/**
 * Which pool a resource belongs to, as far as its definition says.
 *
 * @param poolId the pool's id; null where it is not stated
 * @param resource the pool's logical id or address; null where the definition does not refer to one
 * @param undecided whether it is stated in a way that nobody can follow before deployment, so that it may be any pool
 */
public record PoolReference(
        @Nullable String poolId, @Nullable String resource, boolean undecided) {
    /** Nothing is said. */
    public static final PoolReference UNKNOWN = new PoolReference(null, null, false);

    /** Something is said that is known only later. */
    public static final PoolReference UNDECIDED = new PoolReference(null, null, true);

    public static PoolReference toId(String poolId) {
        return new PoolReference(poolId, null, false);
    }

    public static PoolReference toResource(String resource) {
        return new PoolReference(null, resource, false);
    }

    /** Whether it names no pool. */
    public boolean isUnknown() {
        return poolId == null && resource == null;
    }
}
