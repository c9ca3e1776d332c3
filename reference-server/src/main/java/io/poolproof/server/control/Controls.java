package io.poolproof.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.trigger.LambdaEndpoint;
import io.poolproof.server.user.User;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a test may do to the server beside the API: move a pool's clock, read a code, name the Lambda endpoint, mint a token, start
 * afresh. Each is a POST of JSON and touches no other pool than the one it names. How the server is, and what it was asked for and does
 * not do, is a GET and answered without controls, too.
 */
public final class Controls {
    private static final String USER_POOL_ID = "UserPoolId";
    private static final int SUCCESS = 200;
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final long MOST_SECONDS = Duration.ofDays(3650).toSeconds();
    private static final List<String> ALGORITHMS = List.of("RS256", "none", "foreign-key");
    private static final Map<String, List<String>> MEMBERS = Map.of(
            "clock", List.of(USER_POOL_ID, "advanceSeconds"),
            "code", List.of(USER_POOL_ID, "Username", "AttributeName"),
            "lambda", List.of("endpoint"),
            "token", List.of(USER_POOL_ID, "ClientId", "Username", "scope", "expiresInSeconds", "algorithm"),
            "reset", List.of("what", USER_POOL_ID));

    private final UserPools pools;
    private final Authentication authentication;
    private final LambdaEndpoint lambda;
    private final Notices notices;
    private final Resetting resetting;
    private final Callers callers;
    private final boolean on;

    /**
     * Controls.
     *
     * @param on whether more than GETs are answered
     */
    public Controls(
            UserPools pools,
            Authentication authentication,
            LambdaEndpoint lambda,
            Notices notices,
            Resetting resetting,
            Callers callers,
            boolean on) {
        this.pools = pools;
        this.authentication = authentication;
        this.lambda = lambda;
        this.notices = notices;
        this.resetting = resetting;
        this.callers = callers;
        this.on = on;
    }

    /** Puts a server back to how it started. */
    public interface Resetting {
        void all();

        void users(Pool pool);
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

    /** Whether a request is one for controls, and not for the API. */
    public boolean isFor(String method, String name) {
        return on || (method.equals("GET") && (name.equals("health") || name.equals("unmodelled")));
    }

    public Answer answer(String method, String name, Headers headers, byte[] content) {
        try {
            Optional<String> refusal = callers.refuse(headers);
            if (refusal.isPresent()) {
                throw new Unanswerable(FORBIDDEN, refusal.get());
            }
            return Answer.json(SUCCESS, method.equals("GET") ? read(name) : act(method, name, content));
        } catch (Unanswerable e) {
            return Answer.json(e.status, Json.object().put("message", e.why()));
        }
    }

    private ObjectNode read(String name) throws Unanswerable {
        return switch (name) {
            case "health" ->
                Json.object().put("status", "ready").put("pools", pools.all().size());
            case "unmodelled" -> {
                ObjectNode answer = Json.object();
                answer.set("unmodelled", Json.array(notices.all()));
                yield answer;
            }
            case "clock", "code", "lambda", "token", "reset" ->
                throw new Unanswerable(BAD_REQUEST, "this control is a POST");
            default -> throw nameless();
        };
    }

    private static Unanswerable nameless() {
        return new Unanswerable(
                NOT_FOUND,
                "there is no control of this name; there are clock, code, lambda, reset and token by POST,"
                        + " health and unmodelled by GET");
    }

    private ObjectNode act(String method, String name, byte[] content) throws Unanswerable {
        if (!method.equals("POST")) {
            throw new Unanswerable(BAD_REQUEST, "a control is a POST or a GET");
        }
        JsonNode body = read(content);
        requireKnown(name, body);
        return switch (name) {
            case "clock" -> clock(body);
            case "code" -> code(body);
            case "lambda" -> lambda(body);
            case "token" -> token(body);
            case "reset" -> reset(body);
            case "health", "unmodelled" -> throw new Unanswerable(BAD_REQUEST, "this control is a GET");
            default -> throw nameless();
        };
    }

    /** A member that a control does not have is a slip that would go unnoticed. */
    private static void requireKnown(String name, JsonNode body) throws Unanswerable {
        List<String> known = MEMBERS.get(name);
        if (known == null) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : body.properties()) {
            if (!known.contains(member.getKey())) {
                throw new Unanswerable(BAD_REQUEST, name + " takes " + String.join(", ", known) + " and nothing else");
            }
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
        JsonNode seconds = body.path("advanceSeconds");
        if (!seconds.isIntegralNumber()
                || !seconds.canConvertToLong()
                || seconds.asLong() < 0
                || seconds.asLong() > MOST_SECONDS) {
            throw new Unanswerable(
                    BAD_REQUEST,
                    "advanceSeconds is no whole number from 0 to " + MOST_SECONDS + ", which is ten years");
        }
        Duration by = Duration.ofSeconds(seconds.asLong());
        boolean ofPool = body.has(USER_POOL_ID);
        if (!(ofPool ? pool(body).advance(by) : pools.clock().advance(by))) {
            throw new Unanswerable(BAD_REQUEST, "the clock would be more than a hundred years ahead");
        }
        return Json.object()
                .put("now", (ofPool ? pool(body).now() : pools.clock().instant()).toString());
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
        JsonNode expires = body.path("expiresInSeconds");
        if (!expires.isMissingNode()
                && (!expires.isIntegralNumber()
                        || !expires.canConvertToLong()
                        || expires.asLong() > MOST_SECONDS
                        || expires.asLong() < -MOST_SECONDS)) {
            throw new Unanswerable(BAD_REQUEST, "expiresInSeconds is no whole number of at most ten years");
        }
        if (!ALGORITHMS.contains(body.path("algorithm").asText("RS256"))) {
            throw new Unanswerable(BAD_REQUEST, "algorithm is none of " + String.join(", ", ALGORITHMS));
        }
        return Json.object().put("AccessToken", authentication.mint(pool, user(pool, body), client, body));
    }

    private ObjectNode reset(JsonNode body) throws Unanswerable {
        String what = body.path("what").asText();
        switch (what) {
            case "all" -> {
                notices.clear();
                resetting.all();
            }
            case "users" -> {
                if (body.has(USER_POOL_ID)) {
                    resetting.users(pool(body));
                } else {
                    pools.all().values().forEach(resetting::users);
                }
            }
            default -> throw new Unanswerable(BAD_REQUEST, "what is neither \"all\" nor \"users\"");
        }
        return Json.object().put("pools", pools.all().size());
    }

    private Pool pool(JsonNode body) throws Unanswerable {
        Pool pool = pools.named(body.path(USER_POOL_ID).asText());
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
