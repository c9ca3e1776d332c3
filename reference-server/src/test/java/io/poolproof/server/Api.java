package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;

/**
 * Calls a server over HTTP with JSON as written in a test; quotes may be single. Whatever a test is about, each answer is held
 * against the operation's published schema.
 */
final class Api {
    static final String PASSWORD = "Aa1!aaaa";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI endpoint;
    private final BiConsumer<Operation, Reply> check;

    Api(ReferenceServer server) {
        this(server, AnswerSchemas::check);
    }

    private Api(ReferenceServer server, BiConsumer<Operation, Reply> check) {
        this(server.endpoint(), check);
    }

    private Api(URI endpoint, BiConsumer<Operation, Reply> check) {
        this.endpoint = endpoint;
        this.check = check;
    }

    /** For a server that is not ours. */
    static Api unchecked(URI endpoint) {
        return new Api(endpoint, (operation, reply) -> {});
    }

    /** For a server that answers in a wrong form on purpose. */
    static Api unchecked(ReferenceServer server) {
        return new Api(server, (operation, reply) -> {});
    }

    record Reply(int status, String type, String message, JsonNode body, HttpResponse<String> http) {
        String text(String pointer) {
            return body.at(pointer).asText();
        }

        String attribute(String name) {
            for (JsonNode attribute : body.path("UserAttributes")) {
                if (attribute.path("Name").asText().equals(name)) {
                    return attribute.path("Value").asText();
                }
            }
            return "(absent)";
        }
    }

    Reply call(String operation, String json, Object... filled) {
        Reply reply = send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/x-amz-json-1.1")
                        .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                        .header("Authorization", "AWS4-HMAC-SHA256 Credential=test"),
                fill(json, filled));
        Operation.named(operation).ifPresent(known -> check.accept(known, reply));
        return reply;
    }

    Reply control(String name, String json, Object... filled) {
        return send(HttpRequest.newBuilder(endpoint.resolve("/_poolproof/" + name)), fill(json, filled));
    }

    /** A control that only tells something. */
    Reply read(String name) {
        return send(HttpRequest.newBuilder(endpoint.resolve("/_poolproof/" + name))
                .GET()
                .build());
    }

    private static String fill(String json, Object... filled) {
        String whole = json;
        for (Object value : filled) {
            whole = whole.replaceFirst("%[sd]", Matcher.quoteReplacement(String.valueOf(value)));
        }
        return whole.replace('\'', '"');
    }

    Reply send(HttpRequest.Builder request, String body) {
        return send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    Reply send(HttpRequest request) {
        try {
            HttpResponse<String> http = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = http.body().isEmpty() ? Json.object() : Json.MAPPER.readTree(http.body());
            return new Reply(
                    http.statusCode(),
                    body.path("__type").asText(),
                    body.path("message").asText(),
                    body,
                    http);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI endpoint() {
        return endpoint;
    }

    /** A pool made of these members, with a client that may sign in by password. */
    PoolOfTest pool(String members) {
        String pool = call("CreateUserPool", "{'PoolName': 'p'%s}", members.isEmpty() ? "" : ", " + members)
                .text("/UserPool/Id");
        return new PoolOfTest(this, pool, client(pool, ""));
    }

    String client(String poolId, String members) {
        return call(
                        "CreateUserPoolClient",
                        "{'UserPoolId': '%s', 'ClientName': 'c', 'ExplicitAuthFlows': ['ALLOW_USER_PASSWORD_AUTH',"
                                + " 'ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_CUSTOM_AUTH']%s}",
                        poolId,
                        members.isEmpty() ? "" : ", " + members)
                .text("/UserPoolClient/ClientId");
    }

    /** A pool with its client. */
    record PoolOfTest(Api api, String id, String clientId) {

        Reply admin(String operation, String username, String members) {
            return api.call(
                    operation,
                    "{'UserPoolId': '%s', 'Username': '%s'%s}",
                    id,
                    username,
                    members.isEmpty() ? "" : ", " + members);
        }

        Reply client(String operation, String members) {
            return api.call(operation, "{'ClientId': '%s', %s}", clientId, members);
        }

        /** A confirmed user. */
        PoolOfTest user(String username, String... attributes) {
            admin("AdminCreateUser", username, "'MessageAction': 'SUPPRESS', " + attributes(attributes));
            admin("AdminSetUserPassword", username, "'Permanent': true, 'Password': '" + PASSWORD + "'");
            return this;
        }

        Reply signInReply(String username, String password) {
            return client(
                    "InitiateAuth",
                    "'AuthFlow': 'USER_PASSWORD_AUTH', 'AuthParameters': {'USERNAME': '" + username + "', 'PASSWORD': '"
                            + password + "'}");
        }

        Tokens signIn(String username) {
            JsonNode result = signInReply(username, PASSWORD).body().path("AuthenticationResult");
            return new Tokens(
                    api,
                    result.path("AccessToken").asText(),
                    result.path("IdToken").asText(),
                    result.path("RefreshToken").asText());
        }

        String code(String username, String attribute) {
            return api.control(
                            "code",
                            "{'UserPoolId': '%s', 'Username': '%s', 'AttributeName': '%s'}",
                            id,
                            username,
                            attribute)
                    .text("/Code");
        }

        void advance(long seconds) {
            api.control("clock", "{'UserPoolId': '%s', 'advanceSeconds': %d}", id, seconds);
        }
    }

    /** A signed-in user. */
    record Tokens(Api api, String access, String id, String refresh) {

        Reply call(String operation, String members) {
            return api.call(operation, "{'AccessToken': '%s'%s}", access, members.isEmpty() ? "" : ", " + members);
        }

        Reply update(String... attributes) {
            return call("UpdateUserAttributes", attributes(attributes));
        }

        Reply get() {
            return call("GetUser", "");
        }
    }

    /** Names and values in turn. */
    static String attributes(String... namesAndValues) {
        ObjectNode members = Json.object();
        var list = members.putArray("UserAttributes");
        for (int at = 0; at < namesAndValues.length; at += 2) {
            list.addObject().put("Name", namesAndValues[at]).put("Value", namesAndValues[at + 1]);
        }
        String json = members.toString();
        return json.substring(1, json.length() - 1);
    }
}
