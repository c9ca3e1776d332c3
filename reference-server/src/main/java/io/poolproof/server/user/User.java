package io.poolproof.server.user;

import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A user of a pool. Every access to its state is synchronised on the user itself. */
public final class User {
    public static final String CONFIRMED = "CONFIRMED";
    public static final String UNCONFIRMED = "UNCONFIRMED";
    public static final String FORCE_CHANGE_PASSWORD = "FORCE_CHANGE_PASSWORD";
    public static final String RESET_REQUIRED = "RESET_REQUIRED";
    private static final String VERIFIED_SUFFIX = "_verified";
    private static final int MOST_PASSWORDS = 24;

    private static final AttributeListener NOBODY = new AttributeListener() {
        @Override
        public void added(String attribute, String value, User user) {}

        @Override
        public void removed(String attribute, String value, User user) {}
    };

    private final String username;
    private final String sub;
    private final Instant created;
    private final Codes codes = new Codes();
    private final Map<String, String> pending = new HashMap<>();
    private final Sessions sessions = new Sessions();
    private final Deque<String> earlierPasswords = new ArrayDeque<>();
    private final SecondFactors factors = new SecondFactors();
    private final SignInAttempts attempts = new SignInAttempts();
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private AttributeListener listener = NOBODY;
    private Instant modified;
    private String password;
    private Instant passwordSet;
    private String status;
    private boolean enabled = true;

    public User(String username, String sub, String password, String status, List<AttributeType> initial, Instant now) {
        this.username = username;
        this.sub = sub;
        this.password = password;
        this.status = status;
        this.created = now;
        this.modified = now;
        this.passwordSet = now;
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
        earlierPasswords.addFirst(password);
        if (earlierPasswords.size() > MOST_PASSWORDS) {
            earlierPasswords.removeLast();
        }
        password = newPassword;
        passwordSet = now;
        setStatus(newStatus, now);
    }

    /** When the password was set. */
    public synchronized Instant passwordSet() {
        return passwordSet;
    }

    /** Whether a password is the current one or one of those before it. */
    public synchronized boolean hadPassword(String offered, int last) {
        return password.equals(offered)
                || earlierPasswords.stream().limit(Math.max(0, last - 1)).anyMatch(offered::equals);
    }

    /** The password, for a proof of it. */
    public synchronized String password() {
        return password;
    }

    /** The second factors of the user's. */
    public SecondFactors factors() {
        return factors;
    }

    /** Has somebody told of changes from now on, and of what there is. */
    public synchronized void tell(AttributeListener other) {
        listener = other;
        attributes.forEach((name, value) -> other.added(name, value, this));
    }

    /** Has nobody told any more. */
    public synchronized void tellNobody() {
        attributes.forEach((name, value) -> listener.removed(name, value, this));
        listener = NOBODY;
    }

    private void put(String name, String value) {
        String before = attributes.put(name, value);
        if (!value.equals(before)) {
            if (before != null) {
                listener.removed(name, before, this);
            }
            listener.added(name, value, this);
        }
    }

    private void remove(String name) {
        String before = attributes.remove(name);
        if (before != null) {
            listener.removed(name, before, this);
        }
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
                remove(name);
                pending.remove(name);
            } else {
                put(name, value);
                pending.remove(name);
            }
        }
        modified = now;
    }

    /** Makes an address verified, with the value that waited for it (fact {@code verify-ok}). */
    public synchronized void verify(String attribute, Instant now) {
        String waited = pending.remove(attribute);
        if (waited != null) {
            put(attribute, waited);
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
        return has(name, value) && isAlias(name);
    }

    /** Whether the user signs in with what this attribute has as an alias. */
    public synchronized boolean isAlias(String name) {
        return name.equals("preferred_username") || isVerified(name);
    }

    /** Whether an address is verified; {@code True} counts, too (fact {@code boolean-value-capital-true}). */
    public synchronized boolean isVerified(String attribute) {
        return "true".equalsIgnoreCase(attributes.get(verifiedFlag(attribute)));
    }

    /** The user's sign-ins. */
    public Sessions sessions() {
        return sessions;
    }
}
