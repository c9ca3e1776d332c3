package io.poolproof.server.user;

import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.validation.rules.VerificationRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The codes that one user was sent, the newest for each purpose, and how often codes were asked for and tried. */
public final class Codes {
    /** Purposes beside the attributes' names. */
    public static final String SIGN_UP = "sign-up";

    public static final String PASSWORD = "password";

    public static final String SECOND_FACTOR = "second-factor";

    /** Fact {@code verification-attempt-limits}. */
    private static final Duration COUNTED_FOR = Duration.ofHours(1);

    private static final int MOST_REQUESTS = 5;
    private static final int MOST_ATTEMPTS = 15;

    private final Map<String, Code> codes = new HashMap<>();
    private final Deque<Instant> requests = new ArrayDeque<>();
    private final Deque<Instant> attempts = new ArrayDeque<>();
    private long serial;

    /** Makes the code for a purpose; an older one no longer serves. */
    public synchronized void issue(String purpose, String attribute, Instant now) {
        serial++;
        codes.put(purpose, Code.fresh(attribute, now, serial));
    }

    /** Counts one request for a code. */
    public void countRequest(Instant now, Guard guard) throws ServiceException {
        guard.require(isBelow(requests, MOST_REQUESTS, now), VerificationRules.VERIFICATION_ATTEMPTS);
    }

    /** Counts one try of a code. */
    public void countAttempt(Instant now, Guard guard) throws ServiceException {
        guard.require(isBelow(attempts, MOST_ATTEMPTS, now), VerificationRules.VERIFICATION_ATTEMPTS);
    }

    private synchronized boolean isBelow(Deque<Instant> times, int most, Instant now) {
        while (!times.isEmpty() && !times.peekFirst().plus(COUNTED_FOR).isAfter(now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    /** Refuses a wrong code, a used one, an old one and one never sent (facts {@code verify-wrong-code}, {@code verify-code-used-or-old}). */
    public synchronized void check(String purpose, String offered, Instant now, Guard guard) throws ServiceException {
        Code code = codes.get(purpose);
        guard.require(code != null && code.isActive(now), VerificationRules.VERIFICATION_CODE_ACTIVE);
        guard.require(code == null || code.text().equals(offered), VerificationRules.VERIFICATION_CODE_MATCHES);
    }

    /** Uses a code up. */
    public synchronized void redeem(String purpose, String offered, Instant now, Guard guard) throws ServiceException {
        check(purpose, offered, now, guard);
        codes.remove(purpose);
    }

    public synchronized void forget(String purpose) {
        codes.remove(purpose);
    }

    /**
     * The newest code that is still active, for a control.
     *
     * @param attribute the attribute whose address it went to; null for any
     */
    public synchronized Optional<String> newest(@Nullable String attribute, Instant now) {
        return codes.values().stream()
                .filter(code -> attribute == null || code.attribute().equals(attribute))
                .filter(code -> code.isActive(now))
                .max(Comparator.comparingLong(Code::serial))
                .map(Code::text);
    }
}
