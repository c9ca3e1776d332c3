package io.poolproof.conformance.service;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before a call is sent again: a random part of a time that doubles, so that callers do not come back together.
 *
 * @param first upper bound of the first wait
 * @param longest upper bound of any wait
 * @param attempts how often a call is sent at most
 */
public record Backoff(Duration first, Duration longest, int attempts) {
    /** For a service that answers again within a minute or two. */
    public static final Backoff USUAL = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(20), 10);

    private static final int MOST_DOUBLINGS = 20;

    /** The wait before the next attempt, after so many have failed. */
    public Duration after(int failed, RandomGenerator random) {
        long bound = first.toMillis() << Math.min(failed - 1, MOST_DOUBLINGS);
        return Duration.ofMillis(random.nextLong(1, Math.min(bound, longest.toMillis()) + 1));
    }
}
