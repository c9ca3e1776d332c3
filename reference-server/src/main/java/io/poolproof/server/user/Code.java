package io.poolproof.server.user;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/**
 * A code that was sent to a user.
 *
 * @param attribute the attribute whose address it went to
 * @param serial grows with every code, so that the newest is known
 */
public record Code(String text, String attribute, Instant expires, long serial) {
    /** Fact {@code code-lifetime}. */
    private static final Duration LIFETIME = Duration.ofHours(24);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BOUND = 1_000_000;

    public static Code fresh(String attribute, Instant now, long serial) {
        return new Code(String.format("%06d", RANDOM.nextInt(BOUND)), attribute, now.plus(LIFETIME), serial);
    }

    public boolean isActive(Instant now) {
        return now.isBefore(expires);
    }
}
