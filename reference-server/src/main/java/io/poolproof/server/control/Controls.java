package io.poolproof.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.trigger.LambdaEndpoint;
import io.poolproof.server.user.User;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a test may do to the server beside the API: move a pool's clock, read a code, name the Lambda endpoint, mint a token. Each
 * is a POST of JSON and touches no other pool than the one it names.
 */
public final class Controls {
    private static final int SUCCESS = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final UserPools pools;
    private final Authentication authentication;
    private final LambdaEndpoint lambda;

    public Controls(UserPools pools, Authentication authentication, LambdaEndpoint lambda) {
        this.pools = pools;
        this.authentication = authentication;
        this.lambda = lambda;
    }

    /** A control that cannot do what it is asked. */
    private static final class Unanswerable extends Exception {
        private static final long serialVersionUID = 1L;

        private final int status;

        Unanswerable(int status, String why) {
            super(why);
            this.status = status;
        }

        String why() {
            return String.valueOf(getMessage());
        }
    }

    public Answer answer(String method, String name, byte[] content) {
        try {
            if (!method.equals("POST")) {
                throw new Unanswerable(BAD_REQUEST, "a control is a POST");
            }
            JsonNode body = read(content);
            return Answer.json(
                    SUCCESS,
                    switch (name) {
                        case "clock" -> clock(body);
                        case "code" -> code(body);
                        case "lambda" -> lambda(body);
                        case "token" -> token(body);
                        default -> throw new Unanswerable(NOT_FOUND, "there is no control of this name");
                    });
        } catch (Unanswerable e) {
            return Answer.json(e.status, Json.object().put("message", e.why()));
        }
    }

    private static JsonNode read(byte[] content) throws Unanswerable {
        try {
            JsonNode body = Json.MAPPER.readTree(content);
            if (body != null && body.isObject()) {
                return body;
            }
        } catch (IOException e) {
            // Answered like any other body that is no object.
        }
        throw new Unanswerable(BAD_REQUEST, "the body is no JSON object");
    }

    private ObjectNode clock(JsonNode body) throws Unanswerable {
        if (!body.path("advanceSeconds").canConvertToLong()) {
            throw new Unanswerable(BAD_REQUEST, "advanceSeconds is no whole number");
        }
        Duration by = Duration.ofSeconds(body.get("advanceSeconds").asLong());
        if (body.has("UserPoolId")) {
            Pool pool = pool(body);
            pool.advance(by);
            return Json.object().put("now", pool.now().toString());
        }
        pools.clock().advance(by);
        return Json.object().put("now", pools.clock().instant().toString());
    }

    private ObjectNode code(JsonNode body) throws Unanswerable {
        Pool pool = pool(body);
        User user = user(pool, body);
        @Nullable
        String attribute =
                body.hasNonNull("AttributeName") ? body.get("AttributeName").asText() : null;
        Optional<String> code = user.codes().newest(attribute, pool.now());
        if (code.isEmpty()) {
            throw new Unanswerable(NOT_FOUND, "there is no active code");
        }
        return Json.object().put("Code", code.get());
    }

    private ObjectNode lambda(JsonNode body) throws Unanswerable {
        try {
            lambda.moveTo(
                    body.hasNonNull("endpoint")
                            ? URI.create(body.get("endpoint").asText())
                            : null);
            return Json.object();
        } catch (IllegalArgumentException e) {
            throw new Unanswerable(BAD_REQUEST, "endpoint is no address");
        }
    }

    private ObjectNode token(JsonNode body) throws Unanswerable {
        Pool pool = pool(body);
        AppClient client = pool.client(body.path("ClientId").asText());
        if (client == null) {
            throw new Unanswerable(NOT_FOUND, "there is no such app client");
        }
        return Json.object().put("AccessToken", authentication.mint(pool, user(pool, body), client, body));
    }

    private Pool pool(JsonNode body) throws Unanswerable {
        Pool pool = pools.named(body.path("UserPoolId").asText());
        if (pool == null) {
            throw new Unanswerable(NOT_FOUND, "there is no such pool");
        }
        return pool;
    }

    private static User user(Pool pool, JsonNode body) throws Unanswerable {
        User user = pool.user(body.path("Username").asText());
        if (user == null) {
            throw new Unanswerable(NOT_FOUND, "there is no such user");
        }
        return user;
    }
}
