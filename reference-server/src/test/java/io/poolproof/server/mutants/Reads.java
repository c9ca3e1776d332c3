package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.user.User;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes how reads show users' attributes. */
final class Reads {
    private static final String ATTRIBUTES = "UserAttributes";

    private Reads() {}

    /** Attributes as a wrong server shows them. */
    @FunctionalInterface
    interface View {
        Map<String, String> of(User user, Map<String, String> right);
    }

    static boolean isRead(String operation) {
        return operation.equals("GetUser") || operation.equals("AdminGetUser") || operation.equals("ListUsers");
    }

    /** Puts another view of each user's attributes into the answer of a read. */
    static void show(ObjectNode answer, Parts parts, String operation, JsonNode body, View view) {
        Pool pool = Who.pool(parts, operation, body);
        if (pool == null || !isRead(operation)) {
            return;
        }
        if (operation.equals("ListUsers")) {
            answer.path("Users").forEach(listed -> {
                User user = pool.user(listed.path("Username").asText());
                if (user != null && listed instanceof ObjectNode shown) {
                    shown.set("Attributes", Json.attributes(view.of(user, user.attributes())));
                }
            });
            return;
        }
        Who.of(parts, operation, body).ifPresent(who -> {
            @Nullable AppClient client = who.clientId() == null ? null : pool.client(who.clientId());
            UnaryOperator<Map<String, String>> readable = all -> {
                all.keySet().removeIf(name -> client != null && !client.mayRead(name));
                return all;
            };
            answer.set(
                    ATTRIBUTES,
                    Json.attributes(
                            readable.apply(view.of(who.user(), who.user().attributes()))));
        });
    }
}
