package io.poolproof.server.pool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be set ahead of another. */
public final class AdjustableClock extends Clock {
    private static final Duration FARTHEST = Duration.ofDays(36_500);

    private final Clock other;
    private volatile Duration ahead = Duration.ZERO;

    public AdjustableClock(Clock other) {
        this.other = other;
    }

    /** Moves the clock on; does nothing and says so where it would be too far ahead. */
    public synchronized boolean advance(Duration by) {
        Duration sum = ahead.plus(by);
        if (sum.compareTo(FARTHEST) > 0) {
            return false;
        }
        ahead = sum;
        return true;
    }

    /** Sets the clock back to the other. */
    public synchronized void reset() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return other.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return other.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new AdjustableClock(other.withZone(zone));
    }
}
