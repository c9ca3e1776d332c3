package io.poolproof.server.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.seed.Seed;
import io.poolproof.validation.json.Descriptions;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a pool, a client and a user by the service's own API. */
final class SetUp {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String USERNAME = "test-user";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;

    SetUp(URI endpoint) {
        this.endpoint = endpoint;
    }

    TestUserPool userPool(
            List<SchemaAttributeType> schema, Map<String, String> attributes, @Nullable List<String> writeAttributes) {
        ObjectNode request = RequestCodec.encodeTree(CognitoRequest.builder(Operation.CREATE_USER_POOL)
                .text(Member.POOL_NAME, "test")
                .schema(schema.isEmpty() ? null : schema)
                .build());
        JsonNode pool = call("CreateUserPool", request);
        String poolId = pool.path("UserPool").path("Id").asText();
        ObjectNode clientRequest = of(poolId).put("ClientName", "test");
        clientRequest.putArray("ExplicitAuthFlows").add("ALLOW_USER_PASSWORD_AUTH");
        if (writeAttributes != null) {
            ArrayNode list = clientRequest.putArray("WriteAttributes");
            writeAttributes.forEach(list::add);
        }
        JsonNode client = call("CreateUserPoolClient", clientRequest);
        String clientId = client.path("UserPoolClient").path("ClientId").asText();
        createUser(poolId, USERNAME, attributes);
        return new TestUserPool(
                endpoint,
                Descriptions.userPool(call("DescribeUserPool", of(poolId))),
                Descriptions.userPoolClient(client),
                USERNAME,
                Samples.PASSWORD,
                signIn(clientId));
    }

    /** A user of the seed's first pool, signed in by its first client whatever flows that takes. */
    TestUserPool userOfSeed(Seed seed, Map<String, String> wanted) {
        Seed.Pool seeded = seed.pools().get(0);
        if (seeded.clients().isEmpty()) {
            throw new IllegalArgumentException("@UserPool: the definition has no app client of the pool");
        }
        String poolId = String.valueOf(seeded.id());
        String clientId = String.valueOf(seeded.clients().get(0).id());
        UserPool pool = Descriptions.userPool(call("DescribeUserPool", of(poolId)));
        UserPoolClient client = Descriptions.userPoolClient(
                call("DescribeUserPoolClient", of(poolId).put("ClientId", clientId)));
        Map<String, String> attributes = new LinkedHashMap<>(wanted);
        pool.schema().stream()
                .filter(attribute -> attribute.required() && !attribute.name().equals("sub"))
                .forEach(attribute -> attributes.putIfAbsent(attribute.name(), Samples.of(attribute)));
        String username = pool.usernameAttributes().contains("email")
                ? attributes.getOrDefault("email", USERNAME + "@example.com")
                : pool.usernameAttributes().contains("phone_number") ? Samples.PHONE_NUMBER : USERNAME;
        createUser(poolId, username, attributes);
        ObjectNode token = of(poolId).put("ClientId", clientId).put("Username", username);
        return new TestUserPool(
                endpoint,
                pool,
                client,
                username,
                Samples.PASSWORD,
                post("/_poolproof/token", "token", token).path("AccessToken").asText());
    }

    private void createUser(String poolId, String username, Map<String, String> attributes) {
        ObjectNode create = of(poolId).put("Username", username).put("MessageAction", "SUPPRESS");
        ArrayNode list = create.putArray("UserAttributes");
        attributes.forEach((name, value) -> list.addObject().put("Name", name).put("Value", value));
        call("AdminCreateUser", create);
        call(
                "AdminSetUserPassword",
                of(poolId)
                        .put("Username", username)
                        .put("Password", Samples.PASSWORD)
                        .put("Permanent", true));
    }

    private String signIn(String clientId) {
        ObjectNode request = JSON.createObjectNode().put("ClientId", clientId).put("AuthFlow", "USER_PASSWORD_AUTH");
        request.putObject("AuthParameters").put("USERNAME", USERNAME).put("PASSWORD", Samples.PASSWORD);
        return call("InitiateAuth", request)
                .path("AuthenticationResult")
                .path("AccessToken")
                .asText();
    }

    private static ObjectNode of(String poolId) {
        return JSON.createObjectNode().put("UserPoolId", poolId);
    }

    private JsonNode call(String operation, ObjectNode body) {
        return post("/", operation, body);
    }

    private JsonNode post(String path, String operation, ObjectNode body) {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .header("Content-Type", RequestCodec.CONTENT_TYPE)
                .header("X-Amz-Target", RequestCodec.TARGET_PREFIX + operation)
                .header("Authorization", "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-idp/aws4_request")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(operation + " of the set-up was refused with "
                        + response.headers().firstValue("x-amzn-ErrorType").orElse("no type"));
            }
            return response.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(operation + " of the set-up failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(operation + " of the set-up was interrupted", e);
        }
    }
}
