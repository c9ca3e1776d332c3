package io.poolproof.server.pool;

import io.poolproof.server.user.User;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/**
 * A group of a pool's users.
 *
 * @param precedence the lower, the more a group's role counts; null where none is set
 * @param members by the order in which they came to the pool
 */
public record Group(
        String name,
        @Nullable String description,
        @Nullable String roleArn,
        @Nullable Integer precedence,
        Instant created,
        Instant modified,
        ConcurrentSkipListMap<Long, User> members) {

    /** Of those who have none, after all others. */
    public int rank() {
        return precedence == null ? Integer.MAX_VALUE : precedence;
    }

    public Map<Long, User> membersAfter(long serial) {
        return members.tailMap(serial, false);
    }
}
