package io.poolproof.server.attribute;

import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Puts updates into users' state. */
public final class AttributeWriter {
    private final AttributeWrites writes;

    /**
     * A writer.
     *
     * @param seam what stands between the server and its users' state
     */
    public AttributeWriter(UnaryOperator<AttributeWrites> seam) {
        this.writes = seam.apply(new ToUser());
    }

    private static final class ToUser implements AttributeWrites {
        @Override
        public AttributeUpdate plan(List<AttributeType> sent, User user, PoolSettings settings) {
            return AttributeUpdate.of(sent, user, settings);
        }

        @Override
        public void write(User user, AttributeUpdate update, Instant now) {
            user.write(update.writes(), update.waiting(), now);
        }
    }

    /** What an update of these attributes does to a user. */
    public AttributeUpdate plan(Pool pool, User user, List<AttributeType> sent) {
        return writes.plan(sent, user, pool.settings());
    }

    /** Writes all of an update at once. */
    public void write(Pool pool, User user, AttributeUpdate update) {
        writes.write(user, update, pool.now());
    }

    /** A verified address that an administrator gives moves from whoever signs in with it (fact {@code alias-pool-admin-takes-email}). */
    public void takeAliasesOver(Pool pool, User user, List<AttributeType> changes) {
        for (AttributeType change : changes) {
            String name = change.name();
            String value = change.value();
            if (name != null && value != null && pool.aliases().contains(name) && user.hasAlias(name, value)) {
                pool.otherHolder(name, value, user).ifPresent(other -> other.unverify(name));
            }
        }
    }
}
