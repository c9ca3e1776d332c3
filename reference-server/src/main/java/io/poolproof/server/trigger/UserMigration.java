package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The trigger that brings a user over who is not known yet. */
public final class UserMigration {
    private UserMigration() {}

    /** Runs the trigger at sign-in; null where the pool has none, or it brings nobody. */
    public static @Nullable User run(Triggers triggers, Pool pool, AppClient client, Call call, String username)
            throws ServiceException {
        if (!triggers.isConfigured(pool, Trigger.USER_MIGRATION)) {
            return null;
        }
        boolean atSignIn = !call.operation().equals("ForgotPassword");
        String password = call.entry("AuthParameters", "PASSWORD");
        ObjectNode request = Json.object();
        if (atSignIn) {
            request.put("password", password);
        }
        ObjectNode response = Json.object();
        response.putNull("userAttributes").putNull("finalUserStatus").putNull("messageAction");
        ObjectNode answered = triggers.run(
                pool,
                call,
                new Triggers.Occasion(
                        Trigger.USER_MIGRATION,
                        atSignIn ? "UserMigration_Authentication" : "UserMigration_ForgotPassword",
                        username,
                        client.id(),
                        request,
                        response));
        if (!answered.path("userAttributes").isObject()) {
            return null;
        }
        List<AttributeType> attributes = new ArrayList<>();
        answered.get("userAttributes")
                .properties()
                .forEach(entry -> attributes.add(
                        new AttributeType(entry.getKey(), entry.getValue().asText())));
        attributes.removeIf(one -> "username".equals(one.name()) || "sub".equals(one.name()));
        String sub = UUID.randomUUID().toString();
        String status = answered.path("finalUserStatus").asText(User.CONFIRMED);
        User user = new User(
                pool.usernameAttributes().isEmpty() ? username : sub, sub, password, status, attributes, pool.now());
        return pool.add(user) ? user : pool.user(username);
    }
}
