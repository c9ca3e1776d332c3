package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.StandardAttributes;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A user pool with its clients and users; safe for use by several threads. */
final class Pool {
    private final String name;
    private final Map<String, UserPoolClient> clients = new ConcurrentHashMap<>();
    private final Map<String, User> users = new ConcurrentHashMap<>();
    private volatile UserPool model;

    Pool(String id, String name, List<SchemaAttributeType> declared) {
        this.name = name;
        this.model = UserPool.builder(id).build();
        declare(declared);
    }

    /** Adds attributes to the schema. */
    synchronized void declare(List<SchemaAttributeType> declared) {
        UserPool.Builder builder = model.toBuilder();
        declared.stream().map(Pool::attribute).forEach(builder::attribute);
        model = builder.build();
    }

    private static SchemaAttribute attribute(SchemaAttributeType declared) {
        String name = declared.name() == null ? "" : declared.name();
        boolean standard = StandardAttributes.defaults().stream()
                .anyMatch(one -> one.name().equals(name));
        return new SchemaAttribute(
                standard ? name : SchemaAttribute.CUSTOM_PREFIX + name,
                AttributeDataType.named(String.valueOf(declared.attributeDataType()))
                        .orElse(AttributeDataType.STRING),
                !Boolean.FALSE.equals(declared.mutable()),
                Boolean.TRUE.equals(declared.required()),
                Boolean.TRUE.equals(declared.developerOnlyAttribute()),
                number(declared.minLength()),
                number(declared.maxLength()),
                declared.minValue(),
                declared.maxValue());
    }

    private static @Nullable Integer number(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    String id() {
        return model.id();
    }

    String name() {
        return name;
    }

    UserPool model() {
        return model;
    }

    void addClient(String clientId, @Nullable JsonNode writeAttributes) {
        clients.put(clientId, new UserPoolClient(clientId, null, Json.texts(writeAttributes)));
    }

    @Nullable
    UserPoolClient client(String clientId) {
        return clients.get(clientId);
    }

    /** Adds a user unless the name is taken, and says whether it did. */
    boolean add(User user) {
        return users.putIfAbsent(user.username(), user) == null;
    }

    @Nullable
    User user(String username) {
        User named = users.get(username);
        return named != null
                ? named
                : users.values().stream()
                        .filter(user -> user.sub().equals(username))
                        .findFirst()
                        .orElse(null);
    }
}
