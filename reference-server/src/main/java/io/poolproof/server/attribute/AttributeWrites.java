package io.poolproof.server.attribute;

import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.List;

/** Decides what an update does, and does it. */
public interface AttributeWrites {
    AttributeUpdate plan(List<AttributeType> sent, User user, PoolSettings settings);

    void write(User user, AttributeUpdate update, Instant now);
}
