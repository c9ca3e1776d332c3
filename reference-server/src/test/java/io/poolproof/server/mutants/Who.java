package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.token.SignedIn;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a request is about.
 *
 * @param clientId null where an administrator calls
 */
record Who(Pool pool, User user, @Nullable String clientId) {

    /** The user whom a request names or whose access token it carries; empty where the server would not find them. */
    static Optional<Who> of(Parts parts, String operation, JsonNode body) {
        Call call = new Call(operation, body, "", "", null);
        try {
            if (body.has("AccessToken")) {
                return parts.signedIns().of(call).map(Who::signedIn);
            }
            Pool pool = pool(parts, operation, body);
            User user = pool == null ? null : pool.user(call.text("Username"));
            return pool == null || user == null
                    ? Optional.empty()
                    : Optional.of(new Who(pool, user, call.textOrNull("ClientId")));
        } catch (ServiceException nobody) {
            return Optional.empty();
        }
    }

    private static Who signedIn(SignedIn signedIn) {
        return new Who(signedIn.pool(), signedIn.user(), signedIn.clientId());
    }

    /** The pool that a request names, or whose token or client it carries; null where there is none. */
    static @Nullable Pool pool(Parts parts, String operation, JsonNode body) {
        Call call = new Call(operation, body, "", "", null);
        try {
            if (body.has("AccessToken")) {
                return parts.signedIns().of(call).map(SignedIn::pool).orElse(null);
            }
            return body.has("UserPoolId")
                    ? parts.pools().pool(call)
                    : parts.pools().client(call).pool();
        } catch (ServiceException nothing) {
            return null;
        }
    }

    /** Gives the user the attributes of an earlier time back. */
    void restore(Map<String, String> earlier, Instant now) {
        List<AttributeType> changes = new ArrayList<>();
        Map<String, String> current = user.attributes();
        earlier.forEach((name, value) -> {
            if (!value.equals(current.get(name))) {
                changes.add(new AttributeType(name, value));
            }
        });
        current.keySet().stream()
                .filter(name -> !earlier.containsKey(name))
                .forEach(name -> changes.add(new AttributeType(name, "")));
        user.write(changes, Set.of(), now);
    }
}
