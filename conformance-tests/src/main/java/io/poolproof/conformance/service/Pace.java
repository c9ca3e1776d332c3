package io.poolproof.conformance.service;

import io.poolproof.fixtures.TargetFixture.Quota;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Keeps calls below the service's quotas: a token bucket for each category, which holds one second's worth at most. */
public final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int PERCENT = 100;

    private final Map<String, Bucket> byOperation = new HashMap<>();
    private final Bucket others;
    private final LongSupplier nanoTime;

    /**
     * A pace.
     *
     * @param quotas the default quotas; what they do not name is kept below the lowest of them
     * @param percent how much of each is used, because others use the account, too
     * @param nanoTime a clock in nanoseconds that never goes back
     */
    public Pace(List<Quota> quotas, int percent, LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        for (Quota quota : quotas) {
            Bucket bucket = new Bucket(quota.perSecond() * percent / (double) PERCENT);
            quota.operations().forEach(operation -> byOperation.put(operation, bucket));
        }
        double lowest = quotas.stream().mapToInt(Quota::perSecond).min().orElse(1);
        this.others = new Bucket(lowest * percent / PERCENT);
    }

    /** Takes one token for an operation; it is there after the time that is returned. */
    public Duration take(String operation) {
        return byOperation.getOrDefault(operation, others).take(nanoTime.getAsLong());
    }

    private static final class Bucket {
        private final long interval;
        private long free = Long.MIN_VALUE;

        Bucket(double perSecond) {
            this.interval = (long) (SECOND / perSecond);
        }

        synchronized Duration take(long now) {
            // A bucket that has stood full for long holds one second's worth, no more.
            free = free == Long.MIN_VALUE ? now - SECOND : Math.max(free, now - SECOND);
            free += interval;
            return Duration.ofNanos(Math.max(0, free - now));
        }
    }
}
