package io.poolproof.server.user;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The sign-ins of one user, the latest of them: who signs in without end costs no more than so many. */
public final class Sessions {
    private static final int MOST = 1_000;

    private final Map<String, Session> byOrigin = new LinkedHashMap<>();

    /**
     * Adds a sign-in.
     *
     * @param forgotten is told of those that are not kept any more
     */
    public synchronized void open(Session session, Consumer<Session> forgotten) {
        byOrigin.put(session.origin(), session);
        if (byOrigin.size() > MOST) {
            Instant now = session.began();
            List<Session> over = new ArrayList<>(byOrigin.values().stream()
                    .filter(one ->
                            one.state() != Session.State.OPEN || !one.expires().isAfter(now))
                    .toList());
            if (over.isEmpty()) {
                over.add(byOrigin.values().iterator().next());
            }
            over.forEach(one -> {
                byOrigin.remove(one.origin());
                forgotten.accept(one);
            });
        }
    }

    public synchronized Optional<Session> of(String origin) {
        return Optional.ofNullable(byOrigin.get(origin));
    }

    public synchronized Optional<Session> ofRefreshToken(String token) {
        return byOrigin.values().stream()
                .filter(session -> session.refreshToken().equals(token))
                .findFirst();
    }

    /** All of them, however they stand. */
    public synchronized List<Session> all() {
        return List.copyOf(byOrigin.values());
    }

    public synchronized void end(String origin, Session.State how) {
        byOrigin.computeIfPresent(origin, (key, session) -> session.ended(how));
    }

    public synchronized void endAll() {
        byOrigin.replaceAll((origin, session) -> session.ended(Session.State.SIGNED_OUT));
    }
}
