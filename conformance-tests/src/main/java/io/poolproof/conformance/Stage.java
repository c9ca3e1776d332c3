package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.fixtures.PoolFixture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A provisioned pool, client and user, and the values that requests to them are bound to. */
final class Stage {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CognitoEndpoint endpoint;
    private final Map<String, String> bindings = new LinkedHashMap<>();

    private Stage(CognitoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** Set-up went wrong: nothing can be said about the case. */
    static final class NotProvisioned extends Exception {
        private static final long serialVersionUID = 1L;

        NotProvisioned(String problem) {
            super("set-up fails at " + problem);
        }
    }

    /** Creates a pool, a client and a user who has signed in. */
    static Stage provision(CognitoEndpoint endpoint, PoolFixture pool, String client) throws NotProvisioned {
        Stage stage = new Stage(endpoint);
        String unique = UUID.randomUUID().toString();
        ObjectNode create = pool.create().deepCopy();
        stage.bind(
                "userPoolId",
                stage.done("CreateUserPool", create.put("PoolName", "poolproof-" + unique)),
                "/UserPool/Id");
        ObjectNode clientInput =
                Objects.requireNonNull(pool.clients().get(client)).deepCopy();
        clientInput.put("UserPoolId", stage.bound("userPoolId")).put("ClientName", client);
        stage.bind("clientId", stage.done("CreateUserPoolClient", clientInput), "/UserPoolClient/ClientId");
        stage.bindings.put("username", "user-" + unique);
        stage.bindings.put("newUsername", "new-" + unique);
        stage.bindings.put("password", "Aa1!" + unique);
        stage.createUser(pool.attributes());
        stage.signIn();
        return stage;
    }

    private void createUser(Map<String, String> attributes) throws NotProvisioned {
        ObjectNode user = user().put("TemporaryPassword", bound("password")).put("MessageAction", "SUPPRESS");
        attributes.forEach((name, value) ->
                user.withArray("UserAttributes").addObject().put("Name", name).put("Value", value));
        done("AdminCreateUser", user);
        done("AdminSetUserPassword", user().put("Password", bound("password")).put("Permanent", true));
    }

    private void signIn() throws NotProvisioned {
        ObjectNode input = JSON.createObjectNode().put("UserPoolId", bound("userPoolId"));
        input.put("ClientId", bound("clientId")).put("AuthFlow", "ADMIN_USER_PASSWORD_AUTH");
        input.putObject("AuthParameters").put("USERNAME", bound("username")).put("PASSWORD", bound("password"));
        JsonNode tokens = done("AdminInitiateAuth", input);
        bind("accessToken", tokens, "/AuthenticationResult/AccessToken");
        bind("idToken", tokens, "/AuthenticationResult/IdToken");
        bindings.put("tamperedToken", tampered(bound("accessToken")));
    }

    /** Changes a character in the middle of the signature, where each of its bits counts. */
    private static String tampered(String token) {
        int place = (token.lastIndexOf('.') + token.length()) / 2;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** The user's attributes as an administrator reads them; null where they cannot be read. */
    @Nullable
    Map<String, String> attributes() {
        Answer answer = endpoint.send("AdminGetUser", true, user());
        if (!answer.isAccepted() || answer.body() == null) {
            return null;
        }
        Map<String, String> attributes = new TreeMap<>();
        answer.body()
                .path("UserAttributes")
                .forEach(entry -> attributes.put(
                        entry.path("Name").asText(), entry.path("Value").asText()));
        return attributes;
    }

    private ObjectNode user() {
        return JSON.createObjectNode().put("UserPoolId", bound("userPoolId")).put("Username", bound("username"));
    }

    /** The input with its {@code ${bindings}} filled in. */
    JsonNode bind(JsonNode input) {
        return Inputs.filled(input, bindings);
    }

    private String bound(String name) {
        return Objects.requireNonNull(bindings.get(name), name);
    }

    private void bind(String name, JsonNode answer, String pointer) throws NotProvisioned {
        JsonNode value = answer.at(pointer);
        if (!value.isTextual()) {
            throw new NotProvisioned("an answer without " + pointer);
        }
        bindings.put(name, value.asText());
    }

    private JsonNode done(String operation, JsonNode input) throws NotProvisioned {
        Answer answer = endpoint.send(operation, true, input);
        if (!answer.isAccepted() || answer.body() == null) {
            throw new NotProvisioned(operation + ": status " + answer.status() + ", error " + answer.error());
        }
        return answer.body();
    }
}
