package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.UserPools.UserPool;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fresh user in a pool, and the values that requests about it are bound to. */
final class Stage {
    /** The bindings that exist only where the user has signed in. */
    static final Set<String> OF_SIGN_IN = Set.of(
            "accessToken",
            "tamperedToken",
            "alteredToken",
            "strippedToken",
            "unsignedToken",
            "foreignToken",
            "idToken",
            "refreshToken");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> FURTHER_TOKENS =
            Map.of("idToken", "/AuthenticationResult/IdToken", "refreshToken", "/AuthenticationResult/RefreshToken");

    private final Conversation conversation;

    private Stage(Conversation conversation) {
        this.conversation = conversation;
    }

    /**
     * Creates a user.
     *
     * @param attributes what the user starts with
     * @param signIn whether the case needs the user's tokens
     */
    static Stage provision(
            Conversation conversation, UserPool pool, String client, Map<String, String> attributes, boolean signIn)
            throws NotProvisioned {
        String unique = UUID.randomUUID().toString();
        Bindings bindings = conversation.bindings();
        bindings.bind("userPoolId", pool.id());
        bindings.bind("clientId", pool.clientIds().getOrDefault(client, ""));
        bindings.bind("poolName", "poolproof-" + unique);
        bindings.bind("username", "user-" + unique);
        bindings.bind("newUsername", "new-" + unique);
        bindings.bind("otherUsername", "other-" + unique);
        bindings.bind("password", "Aa1!" + unique);
        Stage stage = new Stage(conversation);
        stage.createUser(attributes);
        if (signIn) {
            stage.signIn();
        }
        return stage;
    }

    /** By an administrator; where the target cannot do that, by signing up. */
    private void createUser(Map<String, String> attributes) throws NotProvisioned {
        ObjectNode byAdministrator =
                user().put("TemporaryPassword", "${password}").put("MessageAction", "SUPPRESS");
        if (send("create the user", "AdminCreateUser", with(byAdministrator, attributes))
                .isAccepted()) {
            ObjectNode password = user().put("Password", "${password}").put("Permanent", true);
            done("set the password", "AdminSetUserPassword", password);
            return;
        }
        ObjectNode signUp = JSON.createObjectNode()
                .put("ClientId", "${clientId}")
                .put("Username", "${username}")
                .put("Password", "${password}");
        done("sign the user up", "SignUp", with(signUp, attributes));
        done("confirm the user", "AdminConfirmSignUp", user());
    }

    private static ObjectNode with(ObjectNode input, Map<String, String> attributes) {
        attributes.forEach((name, value) ->
                input.withArray("UserAttributes").addObject().put("Name", name).put("Value", value));
        return input;
    }

    /** By the client; where the target cannot do that, by an administrator. */
    private void signIn() throws NotProvisioned {
        ObjectNode byClient = JSON.createObjectNode().put("ClientId", "${clientId}");
        credentials(byClient.put("AuthFlow", "USER_PASSWORD_AUTH"));
        Answer answer = conversation.send("sign in", "InitiateAuth", false, byClient);
        if (accessToken(answer) == null) {
            ObjectNode byAdministrator = byClient.deepCopy().put("UserPoolId", "${userPoolId}");
            answer = send("sign in", "AdminInitiateAuth", byAdministrator.put("AuthFlow", "ADMIN_USER_PASSWORD_AUTH"));
        }
        String token = accessToken(answer);
        if (token == null) {
            throw new NotProvisioned("sign-in", answer);
        }
        bindTokens(token, answer);
    }

    private static void credentials(ObjectNode input) {
        input.putObject("AuthParameters").put("USERNAME", "${username}").put("PASSWORD", "${password}");
    }

    private static @Nullable String accessToken(Answer answer) {
        JsonNode token = answer.body() == null ? null : answer.body().at("/AuthenticationResult/AccessToken");
        return token == null || !token.isTextual() ? null : token.asText();
    }

    private void bindTokens(String accessToken, Answer answer) {
        Bindings bindings = conversation.bindings();
        bindings.bind("accessToken", accessToken);
        bindings.bind("tamperedToken", Forgeries.tampered(accessToken));
        bindings.bind("alteredToken", Forgeries.altered(accessToken));
        bindings.bind("strippedToken", Forgeries.stripped(accessToken));
        bindings.bind("unsignedToken", Forgeries.unsigned(accessToken));
        bindings.bind("foreignToken", Forgeries.signedByAnother(accessToken));
        JsonNode body = answer.body();
        if (body == null) {
            return;
        }
        FURTHER_TOKENS.forEach((name, pointer) -> {
            if (body.at(pointer).isTextual()) {
                bindings.bind(name, body.at(pointer).asText());
            }
        });
    }

    /**
     * A user's attributes as an administrator reads them.
     *
     * @param binding name of the binding that holds the user's name
     * @return null where they cannot be read
     */
    @Nullable
    Map<String, String> attributes(String step, String binding) {
        ObjectNode input = JSON.createObjectNode().put("UserPoolId", "${userPoolId}");
        Answer answer = send(step, "AdminGetUser", input.put("Username", "${" + binding + "}"));
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
        return JSON.createObjectNode().put("UserPoolId", "${userPoolId}").put("Username", "${username}");
    }

    private Answer send(String step, String operation, JsonNode input) {
        return conversation.send(step, operation, true, input);
    }

    private void done(String step, String operation, JsonNode input) throws NotProvisioned {
        Answer answer = send(step, operation, input).withNothingAsObject();
        if (!answer.isAccepted()) {
            throw new NotProvisioned(operation, answer);
        }
    }
}
