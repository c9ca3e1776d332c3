package io.poolproof.server.pool;

import io.poolproof.server.user.AttributeListener;
import io.poolproof.server.user.User;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Who has which address or preferred name, so that nobody has to be looked for among all users. */
final class Addresses implements AttributeListener {
    private static final Set<String> KEPT = Set.of("email", "phone_number", "preferred_username");

    private final Map<String, Set<User>> holders = new ConcurrentHashMap<>();
    private final UnaryOperator<String> fold;

    /**
     * Nobody's addresses.
     *
     * @param fold makes equal what the pool takes for equal
     */
    Addresses(UnaryOperator<String> fold) {
        this.fold = fold;
    }

    private String key(String attribute, String value) {
        return attribute + "=" + fold.apply(value);
    }

    @Override
    public void added(String attribute, String value, User user) {
        if (KEPT.contains(attribute)) {
            holders.compute(key(attribute, value), (key, known) -> {
                Set<User> users = known == null ? ConcurrentHashMap.newKeySet() : known;
                users.add(user);
                return users;
            });
        }
    }

    @Override
    public void removed(String attribute, String value, User user) {
        if (KEPT.contains(attribute)) {
            holders.computeIfPresent(key(attribute, value), (key, users) -> {
                users.remove(user);
                return users.isEmpty() ? null : users;
            });
        }
    }

    /** Those who have this value. */
    List<User> of(String attribute, String value) {
        return List.copyOf(holders.getOrDefault(key(attribute, value), Set.of()));
    }
}
