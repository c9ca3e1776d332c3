package io.poolproof.server.user;

import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user of a pool. Every access to its state is synchronised on the user itself. */
public final class User {
    public static final String CONFIRMED = "CONFIRMED";
    public static final String UNCONFIRMED = "UNCONFIRMED";
    public static final String FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD";
    public static final String RESET_REQUIRED = "RESET_REQUIRED";
    private static final String VERIFIED_SUFFIX = "_verified";

    private final String username;
    private final String sub;
    private final Instant created;
    private final Codes codes = new Codes();
    private final Map<String, String> pending = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private final SignInAttempts attempts = new SignInAttempts();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private Instant modified;
    private String password;
    private String status;
    private boolean enabled = true;

    public User(String username, String sub, String password, String status, List<AttributeType> initial, Instant now) {
        this.username = username;
        this.sub = sub;
        this.password = password;
        this.status = status;
        this.created = now;
        this.modified = now;
        attributes.put("sub", sub);
        write(initial, Set.of(), now);
    }

    /** The attribute that says whether an address is verified. */
    public static String verifiedFlag(String attribute) {
        return attribute + VERIFIED_SUFFIX;
    }

    public String username() {
        return username;
    }

    public String sub() {
        return sub;
    }

    public Instant created() {
        return created;
    }

    /** Codes that were sent to the user. */
    public Codes codes() {
        return codes;
    }

    /** How the user's sign-ins went. */
    public SignInAttempts attempts() {
        return attempts;
    }

    public synchronized Instant modified() {
        return modified;
    }

    public synchronized String status() {
        return status;
    }

    public synchronized void setStatus(String other, Instant now) {
        status = other;
        modified = now;
    }

    public synchronized void setPassword(String newPassword, String newStatus, Instant now) {
        password = newPassword;
        setStatus(newStatus, now);
    }

    public synchronized boolean isEnabled() {
        return enabled;
    }

    public synchronized void setEnabled(boolean on, Instant now) {
        enabled = on;
        modified = now;
    }

    public synchronized boolean hasPassword(String offered) {
        return password.equals(offered);
    }

    /**
     * Writes all values at once; a blank one removes its attribute.
     *
     * @param waiting names whose values wait for verification instead
     */
    public synchronized void write(List<AttributeType> changes, Set<String> waiting, Instant now) {
        for (AttributeType change : changes) {
            String name = change.name();
            String value = change.value();
            if (name == null) {
                continue;
            }
            if (waiting.contains(name) && value != null) {
                pending.put(name, value);
            } else if (value == null || value.isEmpty()) {
                attributes.remove(name);
                pending.remove(name);
            } else {
                attributes.put(name, value);
                pending.remove(name);
            }
        }
        modified = now;
    }

    /** Makes an address verified, with the value that waited for it (fact {@code verify-ok}). */
    public synchronized void verify(String attribute, Instant now) {
        String waited = pending.remove(attribute);
        if (waited != null) {
            attributes.put(attribute, waited);
        }
        attributes.put(verifiedFlag(attribute), "true");
        modified = now;
    }

    public synchronized void unverify(String attribute) {
        attributes.put(verifiedFlag(attribute), "false");
    }

    public synchronized Map<String, String> attributes() {
        return new LinkedHashMap<>(attributes);
    }

    public synchronized @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** The value that waits for verification; null where none does. */
    public synchronized @Nullable String pending(String name) {
        return pending.get(name);
    }

    public synchronized boolean has(String name, String value) {
        return value.equals(attributes.get(name));
    }

    /** Whether the user signs in with this value as an alias, which an address is once it is verified. */
    public synchronized boolean hasAlias(String name, String value) {
        return has(name, value) && (name.equals("preferred_username") || isVerified(name));
    }

    /** Whether an address is verified; {@code True} counts, too (fact {@code boolean-value-capital-true}). */
    public synchronized boolean isVerified(String attribute) {
        return "true".equalsIgnoreCase(attributes.get(verifiedFlag(attribute)));
    }

    public synchronized void open(Session session) {
        sessions.put(session.origin(), session);
    }

    public synchronized Optional<Session> session(String origin) {
        return Optional.ofNullable(sessions.get(origin));
    }

    public synchronized Optional<Session> sessionOfRefreshToken(String token) {
        return new ArrayList<>(sessions.values())
                .stream()
                        .filter(session -> session.refreshToken().equals(token))
                        .findFirst();
    }

    /** All sign-ins, however they stand. */
    public synchronized List<Session> sessions() {
        return List.copyOf(sessions.values());
    }

    public synchronized void endSession(String origin, Session.State how) {
        sessions.computeIfPresent(origin, (key, session) -> session.ended(how));
    }

    public synchronized void endAllSessions() {
        sessions.replaceAll((origin, session) -> session.ended(Session.State.SIGNED_OUT));
    }
}
