package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.play.UserPools.UserPool;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Bindings;
import io.poolproof.conformance.wire.Conversation;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A fresh user in a pool, and the values that requests about it are bound to. */
final class TestUser {
    /** The bindings of access tokens that the target never made. */
    static final Set<String> FORGERIES =
            Set.of("tamperedToken", "alteredToken", "strippedToken", "unsignedToken", "foreignToken");

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

    private static final String USERNAME = "username";
    private static final String SUB = "sub";
    /** The operation that reads users back. */
    static final String READ = "AdminGetUser";

    private static final int PHONE_NUMBERS = 1_000_000_000;

    private final Conversation conversation;
    private final boolean isNamedByAddress;
    private @Nullable Answer unread;

    private TestUser(Conversation conversation, boolean isNamedByAddress) {
        this.conversation = conversation;
        this.isNamedByAddress = isNamedByAddress;
    }

    /**
     * Creates a user.
     *
     * @param attributes what the user starts with
     * @param signIn whether the case needs the user's tokens
     */
    static TestUser provision(
            Conversation conversation, UserPool pool, String client, Map<String, String> attributes, boolean signIn)
            throws NotProvisioned {
        Bindings bindings = conversation.bindings();
        String unique = bindNew(conversation, pool);
        bindings.bind("userPoolId", pool.id());
        bindings.bind("clientId", pool.clientIds().getOrDefault(client, ""));
        bindings.bind(USERNAME, username("user-" + unique, pool.usernameAttribute()));
        bindings.bind("password", "Aa1!" + unique);
        String secret = pool.clientSecrets().get(client);
        if (secret != null) {
            bindings.bind("secretHash", secretHash(secret, bindings.value(USERNAME) + bindings.value("clientId")));
        }
        TestUser testUser = new TestUser(conversation, !pool.usernameAttribute().isEmpty());
        testUser.createUser(attributes);
        if (signIn) {
            testUser.signIn();
        }
        return testUser;
    }

    /** What proves that a request through a client with a secret knows it, as the API documents it. */
    private static String secretHash(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The user whom another case has left as it was. */
    static TestUser of(Conversation conversation, UserPool pool, Map<String, String> bindingsOfUser) {
        bindingsOfUser.forEach(conversation.bindings()::bind);
        bindNew(conversation, pool);
        return new TestUser(conversation, !pool.usernameAttribute().isEmpty());
    }

    /** Binds the names of what a case may create itself. */
    private static String bindNew(Conversation conversation, UserPool pool) {
        String unique = UUID.randomUUID().toString();
        Bindings bindings = conversation.bindings();
        bindings.bind("poolName", conversation.newPoolName());
        bindings.bind("newUsername", username("new-" + unique, pool.usernameAttribute()));
        bindings.bind("otherUsername", username("other-" + unique, pool.usernameAttribute()));
        return unique;
    }

    /** A name that nobody has, in the form that the pool wants. */
    private static String username(String unique, String usernameAttribute) {
        return switch (usernameAttribute) {
            case "email" -> unique + "@example.com";
            case "phone_number" -> "+1206" + (PHONE_NUMBERS + Math.floorMod(unique.hashCode(), PHONE_NUMBERS));
            default -> unique;
        };
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
        Answer first = conversation.send("sign in", "InitiateAuth", false, byClient);
        Answer answer = first;
        if (accessToken(answer) == null) {
            ObjectNode byAdministrator = byClient.deepCopy().put("UserPoolId", "${userPoolId}");
            answer = send("sign in", "AdminInitiateAuth", byAdministrator.put("AuthFlow", "ADMIN_USER_PASSWORD_AUTH"));
        }
        String token = accessToken(answer);
        if (token == null) {
            throw new NotProvisioned("InitiateAuth", first);
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
     * A user's attributes as an administrator reads them. The sub of a user who is there is bound; where an address stands for the
     * user name, that user is read by the sub from then on, because the address may change.
     *
     * @param binding name of the binding that holds the user's name
     * @return null where they cannot be read
     */
    @Nullable
    Map<String, String> attributes(String step, String binding) {
        boolean isUser = USERNAME.equals(binding);
        String name = isUser && isNamedByAddress && conversation.bindings().has(SUB) ? SUB : binding;
        ObjectNode input = JSON.createObjectNode().put("UserPoolId", "${userPoolId}");
        Answer answer = send(step, READ, input.put("Username", "${" + name + "}"));
        if (!answer.isAccepted() || answer.body() == null) {
            unread = answer;
            return null;
        }
        Map<String, String> attributes = new TreeMap<>();
        answer.body()
                .path("UserAttributes")
                .forEach(entry -> attributes.put(
                        entry.path("Name").asText(), entry.path("Value").asText()));
        String sub = attributes.get(SUB);
        if (isUser && sub != null) {
            conversation.bindings().bind(SUB, sub);
        }
        return attributes;
    }

    /** What the target said when a user could not be read; null where all could. */
    @Nullable
    Answer unread() {
        return unread;
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
