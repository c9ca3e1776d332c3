package io.poolproof.server.user;

import java.time.Duration;
import java.time.Instant;

/** Locks sign-in after wrong passwords, for a growing time (fact {@code password-attempt-lockout}). */
public final class SignInAttempts {
    private static final int FREE = 5;
    private static final int LONGEST_EXPONENT = 10;
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private int wrong;
    private Instant lockedUntil = Instant.MIN;

    public synchronized boolean areLocked(Instant now) {
        return now.isBefore(lockedUntil);
    }

    public synchronized void countWrong(Instant now) {
        wrong++;
        if (wrong >= FREE) {
            Duration lock = Duration.ofSeconds(1L << Math.min(wrong - FREE, LONGEST_EXPONENT));
            lockedUntil = now.plus(lock.compareTo(LONGEST) > 0 ? LONGEST : lock);
        }
    }

    public synchronized void reset() {
        wrong = 0;
    }
}
