package io.poolproof.server.pool;

import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A user pool with its clients and users; safe for use by several threads. */
public final class Pool {
    public static final String REGION = "us-east-1";

    private final String name;
    private final Set<String> aliases;
    private final Set<String> usernameAttributes;
    private final AdjustableClock clock;
    private final Instant created;
    private final Map<String, AppClient> clients = new ConcurrentHashMap<>();
    private final Map<String, User> users = new ConcurrentHashMap<>();
    private final Map<String, User> usersBySub = new ConcurrentHashMap<>();
    private final Map<String, CognitoValidator> validators = new ConcurrentHashMap<>();
    private volatile UserPool model;
    private volatile PoolSettings settings;

    /**
     * A pool without clients and users.
     *
     * @param aliases addresses and names that sign a user in beside the user name
     * @param usernameAttributes addresses that stand for the user name
     */
    public Pool(
            String id,
            String name,
            List<SchemaAttributeType> declared,
            PoolSettings settings,
            Set<String> aliases,
            Set<String> usernameAttributes,
            Clock clock) {
        this.name = name;
        this.settings = settings;
        this.aliases = Set.copyOf(aliases);
        this.usernameAttributes = Set.copyOf(usernameAttributes);
        this.clock = new AdjustableClock(clock);
        this.created = clock.instant();
        UserPool.Builder builder = UserPool.builder(id)
                .aliasAttributes(aliases)
                .usernameAttributes(usernameAttributes)
                // Reading.LENGTH_IN_CODE_POINTS
                .countsCodePoints(true);
        declared.stream().map(SchemaAttribute::declaredBy).forEach(builder::attribute);
        this.model = builder.build();
    }

    /** Adds custom attributes to the schema. */
    public synchronized void declare(List<SchemaAttributeType> declared) {
        UserPool.Builder builder = model.toBuilder();
        declared.stream().map(SchemaAttribute::custom).forEach(builder::attribute);
        model = builder.build();
        validators.clear();
    }

    public String id() {
        return model.id();
    }

    public String name() {
        return name;
    }

    public String arn() {
        return "arn:aws:cognito-idp:" + REGION + ":000000000000:userpool/" + id();
    }

    public Instant created() {
        return created;
    }

    public UserPool model() {
        return model;
    }

    public PoolSettings settings() {
        return settings;
    }

    public void configure(PoolSettings others) {
        settings = others;
    }

    public Set<String> aliases() {
        return aliases;
    }

    public Set<String> usernameAttributes() {
        return usernameAttributes;
    }

    /** What the pool's clock shows; it may be ahead of the server's. */
    public Instant now() {
        return clock.instant();
    }

    public void advance(Duration by) {
        clock.advance(by);
    }

    public void put(AppClient client) {
        clients.put(client.id(), client);
        validators.remove(client.id());
    }

    public void removeClient(String clientId) {
        clients.remove(clientId);
        validators.remove(clientId);
    }

    @Nullable
    public AppClient client(String clientId) {
        return clients.get(clientId);
    }

    public Collection<AppClient> clients() {
        return clients.values();
    }

    /** Judges what a client asks for; an empty name stands for an administrator. */
    public CognitoValidator validator(String clientId, Guard guard) {
        CognitoValidator known = validators.get(clientId);
        if (known != null) {
            return known;
        }
        AppClient client = clients.get(clientId);
        CognitoValidator made = guard.enforced(
                client == null ? CognitoValidator.forPool(model) : CognitoValidator.forPool(model, client.model()));
        validators.put(clientId, made);
        return made;
    }

    /** Adds a user unless the name is taken, and says whether it did. */
    public boolean add(User user) {
        boolean added = users.putIfAbsent(user.username(), user) == null;
        if (added) {
            usersBySub.put(user.sub(), user);
        }
        return added;
    }

    public void remove(User user) {
        users.remove(user.username(), user);
        usersBySub.remove(user.sub(), user);
    }

    public List<User> users() {
        return new ArrayList<>(users.values());
    }

    @Nullable
    public User bySub(String sub) {
        return usersBySub.get(sub);
    }

    /** The user whom a name stands for: a user name, a sub, or an address that signs in (fact {@code admin-user-name-forms}). */
    @Nullable
    public User user(String named) {
        User user = users.get(named);
        if (user != null) {
            return user;
        }
        User bySub = usersBySub.get(named);
        return bySub != null ? bySub : byAddress(named).orElse(null);
    }

    private Optional<User> byAddress(String address) {
        return aliases.isEmpty() && usernameAttributes.isEmpty()
                ? Optional.empty()
                : users.values().stream()
                        .filter(user -> usernameAttributes.stream().anyMatch(one -> user.has(one, address))
                                || aliases.stream().anyMatch(one -> user.hasAlias(one, address)))
                        .findFirst();
    }

    /** Another user who signs in with this address or name. */
    public Optional<User> otherHolder(String attribute, String value, @Nullable User than) {
        return users.values().stream()
                .filter(user -> user != than)
                .filter(user -> usernameAttributes.contains(attribute)
                        ? user.has(attribute, value)
                        : aliases.contains(attribute) && user.hasAlias(attribute, value))
                .findFirst();
    }
}
