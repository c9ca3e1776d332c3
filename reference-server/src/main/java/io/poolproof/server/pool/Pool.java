package io.poolproof.server.pool;

import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A user pool with its clients, users and groups; safe for use by several threads. */
public final class Pool {
    private final Identity identity;
    private final AdjustableClock clock;
    private final Instant created;
    private final ConcurrentNavigableMap<String, AppClient> clients = new ConcurrentSkipListMap<>();
    private final AtomicLong serials = new AtomicLong();
    private final ConcurrentNavigableMap<Long, User> users = new ConcurrentSkipListMap<>();
    private final Map<String, User> usersByName = new ConcurrentHashMap<>();
    private final Map<String, User> usersBySub = new ConcurrentHashMap<>();
    private final Map<String, Long> serialsBySub = new ConcurrentHashMap<>();
    private final Map<String, User> usersByRefreshToken = new ConcurrentHashMap<>();
    private final Addresses addresses;
    private final ConcurrentNavigableMap<String, Group> groups = new ConcurrentSkipListMap<>();
    private final Map<String, CognitoValidator> validators = new ConcurrentHashMap<>();
    private volatile UserPool model;
    private volatile PoolSettings settings;
    private volatile String name;
    private volatile Instant modified;
    private volatile @Nullable String domain;

    /**
     * What a pool is from its creation to its end.
     *
     * @param number of the pool on its server, from 0
     * @param aliases addresses and names that sign a user in beside the user name
     * @param usernameAttributes addresses that stand for the user name
     * @param statesCase whether the creation says if letter case matters
     * @param caseSensitive whether user names, addresses and preferred names in another letter case are others
     */
    public record Identity(
            String id,
            int number,
            Set<String> aliases,
            Set<String> usernameAttributes,
            boolean statesCase,
            boolean caseSensitive) {
        /** The region that the id begins with. */
        public String region() {
            return Ids.regionOf(id).orElse("");
        }
    }

    /** A pool without clients and users. */
    public Pool(
            Identity identity, String name, List<SchemaAttributeType> declared, PoolSettings settings, Clock clock) {
        this.identity = identity;
        this.name = name;
        this.settings = settings;
        this.clock = new AdjustableClock(clock);
        this.created = clock.instant();
        this.modified = created;
        this.addresses = new Addresses(this::folded);
        UserPool.Builder builder = UserPool.builder(identity.id())
                .aliasAttributes(identity.aliases())
                .usernameAttributes(identity.usernameAttributes())
                // Reading.LENGTH_IN_CODE_POINTS
                .countsCodePoints(true);
        declared.stream().map(SchemaAttribute::declaredBy).forEach(builder::attribute);
        this.model = builder.build();
    }

    private String folded(String text) {
        return identity.caseSensitive() ? text : text.toLowerCase(Locale.ROOT);
    }

    /** Adds custom attributes to the schema. */
    public synchronized void declare(List<SchemaAttributeType> declared) {
        UserPool.Builder builder = model.toBuilder();
        declared.stream().map(SchemaAttribute::custom).forEach(builder::attribute);
        model = builder.build();
        modified = now();
        validators.clear();
    }

    public Identity identity() {
        return identity;
    }

    public String id() {
        return identity.id();
    }

    public String name() {
        return name;
    }

    public String region() {
        return identity.region();
    }

    public String arn() {
        return "arn:aws:cognito-idp:" + region() + ":000000000000:userpool/" + id();
    }

    public Instant created() {
        return created;
    }

    public Instant modified() {
        return modified;
    }

    public UserPool model() {
        return model;
    }

    public PoolSettings settings() {
        return settings;
    }

    public void configure(PoolSettings others) {
        settings = others;
        modified = now();
    }

    public void rename(String other) {
        name = other;
    }

    /** The domain of the pool's hosted pages; null where it has none. */
    public @Nullable String domain() {
        return domain;
    }

    public void setDomain(@Nullable String other) {
        domain = other;
    }

    public Set<String> aliases() {
        return identity.aliases();
    }

    public Set<String> usernameAttributes() {
        return identity.usernameAttributes();
    }

    /** What the pool's clock shows; it may be ahead of the server's. */
    public Instant now() {
        return clock.instant();
    }

    /** Moves the pool's clock on; does nothing and says so where it would be too far ahead. */
    public boolean advance(Duration by) {
        return clock.advance(by);
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

    /** App clients by id. */
    public ConcurrentNavigableMap<String, AppClient> clients() {
        return clients;
    }

    /** Groups by name, in alphabetical order. */
    public ConcurrentNavigableMap<String, Group> groups() {
        return groups;
    }

    /** The groups that a user is in, the one that counts most first. */
    public List<Group> groupsOf(User user) {
        Long serial = serialsBySub.get(user.sub());
        return serial == null || groups.isEmpty()
                ? List.of()
                : groups.values().stream()
                        .filter(group -> group.members().containsKey(serial))
                        .sorted((one, other) -> Integer.compare(one.rank(), other.rank()))
                        .toList();
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
        boolean added = usersByName.putIfAbsent(folded(user.username()), user) == null;
        if (added) {
            long serial = serials.incrementAndGet();
            usersBySub.put(user.sub(), user);
            serialsBySub.put(user.sub(), serial);
            users.put(serial, user);
            user.tell(addresses);
        }
        return added;
    }

    public void remove(User user) {
        usersByName.remove(folded(user.username()), user);
        usersBySub.remove(user.sub(), user);
        Long serial = serialsBySub.remove(user.sub());
        if (serial != null) {
            users.remove(serial);
            groups.values().forEach(group -> group.members().remove(serial));
        }
        user.sessions().all().forEach(session -> usersByRefreshToken.remove(session.refreshToken()));
        user.tellNobody();
    }

    /** Removes all users and groups. */
    public void empty() {
        groups.clear();
        users.values().forEach(this::remove);
    }

    /** Users by the order in which they came. */
    public ConcurrentNavigableMap<Long, User> users() {
        return users;
    }

    /** A user's place in the order in which users came; 0 for one who is not in the pool. */
    public long serial(User user) {
        return serialsBySub.getOrDefault(user.sub(), 0L);
    }

    @Nullable
    public User bySub(String sub) {
        return usersBySub.get(sub);
    }

    /** Adds a sign-in of a user's. */
    public void open(User user, Session session) {
        if (!session.refreshToken().isEmpty()) {
            usersByRefreshToken.put(session.refreshToken(), user);
        }
        user.sessions().open(session, forgotten -> usersByRefreshToken.remove(forgotten.refreshToken()));
    }

    /** Whom a refresh token was issued to; null where it is of nobody's. */
    public @Nullable User ofRefreshToken(String token) {
        return usersByRefreshToken.get(token);
    }

    /** The user of exactly this user name; null where there is none. */
    public @Nullable User byUsername(String username) {
        return usersByName.get(folded(username));
    }

    /** The user whom a name stands for: a user name, a sub, or an address that signs in (fact {@code admin-user-name-forms}). */
    @Nullable
    public User user(String named) {
        User user = byUsername(named);
        if (user != null) {
            return user;
        }
        User bySub = usersBySub.get(named);
        return bySub != null ? bySub : byAddress(named).orElse(null);
    }

    private Optional<User> byAddress(String address) {
        return Stream.concat(usernameAttributes().stream(), aliases().stream())
                .flatMap(attribute -> holders(attribute, address))
                .findFirst();
    }

    /** Those who sign in with this value of an attribute. */
    private Stream<User> holders(String attribute, String value) {
        return addresses.of(attribute, value).stream()
                .filter(user -> usernameAttributes().contains(attribute)
                        || (aliases().contains(attribute) && user.isAlias(attribute)));
    }

    /** Another user who signs in with this address or name. */
    public Optional<User> otherHolder(String attribute, String value, @Nullable User than) {
        return holders(attribute, value).filter(user -> user != than).findFirst();
    }

    /** Those who have this value of an address or preferred name, whether or not they sign in with it. */
    public List<User> having(String attribute, String value) {
        return addresses.of(attribute, value);
    }

    /** {@link Reading#CASE_OF_ADDRESSES}. */
    public boolean isSame(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
