package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.poolproof.server.Seams;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.user.User;
import java.util.Comparator;

/** Servers that answer something else than they should. */
final class Answers {
    private Answers() {}

    static Seams echoesClientMetadata() {
        return Planted.after((answer, parts, operation, body) -> {
            JsonNode sent = body.get("ClientMetadata");
            if (sent != null) {
                answer.set("ClientMetadata", sent);
            }
        });
    }

    static Seams listsNoNewUsers() {
        return Planted.after(
                (answer, parts, operation, body) -> {
                    Pool pool = Who.pool(parts, operation, body);
                    if (pool != null && answer.path("Users") instanceof ArrayNode users) {
                        String newest = pool.users().values().stream()
                                .max(Comparator.comparing(User::created).thenComparing(User::username))
                                .map(User::username)
                                .orElse("");
                        users.removeIf(user -> user.path("Username").asText().equals(newest));
                    }
                },
                "ListUsers");
    }
}
