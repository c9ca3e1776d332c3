import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cognitoidentityprovider.CognitoIdentityProviderClient;
import software.amazon.awssdk.services.cognitoidentityprovider.model.*;

/** A user's life by the AWS SDK for Java. The settings to point it at the embedded pool are those of the client. */
class Life {
    static final String ENDPOINT = System.getenv("ENDPOINT");
    static final String POOL = System.getenv("USER_POOL_ID");
    static final String CLIENT = System.getenv("CLIENT_ID");
    static final String PASSWORD = "Correct-Horse-7";
    static final String OTHER = "Battery-Staple-8";
    static final CognitoIdentityProviderClient COGNITO = CognitoIdentityProviderClient.builder()
            .endpointOverride(URI.create(ENDPOINT))
            .region(Region.EU_WEST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
            .build();

    static void done(String step) {
        System.out.println("ok " + step);
    }

    static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError();
        }
    }

    static void refused(Class<?> error, Runnable call) {
        try {
            call.run();
        } catch (CognitoIdentityProviderException thrown) {
            if (error.isInstance(thrown)) {
                return;
            }
            throw thrown;
        }
        throw new AssertionError("no " + error);
    }

    static String http(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    static String code(String username, String attribute) throws Exception {
        String body = "{\"UserPoolId\": \"" + POOL + "\", \"Username\": \"" + username + "\", \"AttributeName\": \"" + attribute + "\"}";
        return http(HttpRequest.newBuilder(URI.create(ENDPOINT + "/_poolproof/code"))
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build())
                .replaceAll("\\D", "");
    }

    static String totp(String secret) throws Exception {
        StringBuilder bits = new StringBuilder();
        for (char letter : secret.toCharArray()) {
            int value = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits.append(String.format("%5s", Integer.toBinaryString(value)).replace(' ', '0'));
        }
        byte[] key = new byte[bits.length() / 8];
        for (int at = 0; at < key.length; at++) {
            key[at] = (byte) Integer.parseInt(bits.substring(at * 8, at * 8 + 8), 2);
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(System.currentTimeMillis() / 30_000).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }

    static InitiateAuthResponse signIn(String username, String password) {
        return COGNITO.initiateAuth(ask -> ask.clientId(CLIENT)
                .authFlow(AuthFlowType.USER_PASSWORD_AUTH)
                .authParameters(Map.of("USERNAME", username, "PASSWORD", password)));
    }

    static String answer(InitiateAuthResponse challenge, String username, String key, String value) {
        Map<String, String> responses = new HashMap<>(Map.of("USERNAME", username, key, value));
        return COGNITO.respondToAuthChallenge(ask -> ask.clientId(CLIENT)
                        .challengeName(challenge.challengeName())
                        .session(challenge.session())
                        .challengeResponses(responses))
                .authenticationResult()
                .accessToken();
    }

    static AttributeType attribute(String name, String value) {
        return AttributeType.builder().name(name).value(value).build();
    }

    public static void main(String[] arguments) throws Exception {
        COGNITO.signUp(ask -> ask.clientId(CLIENT)
                .username("ada")
                .password(PASSWORD)
                .userAttributes(attribute("email", "ada@example.com"), attribute("phone_number", "+15555550100")));
        done("sign-up");
        refused(UserNotConfirmedException.class, () -> signIn("ada", PASSWORD));
        refused(CodeMismatchException.class, () -> COGNITO.confirmSignUp(ask -> ask.clientId(CLIENT).username("ada").confirmationCode("0")));
        String confirmation = code("ada", "email");
        COGNITO.confirmSignUp(ask -> ask.clientId(CLIENT).username("ada").confirmationCode(confirmation));
        done("confirm");
        AuthenticationResultType tokens = signIn("ada", PASSWORD).authenticationResult();
        String token = tokens.accessToken();
        done("password");
        COGNITO.initiateAuth(ask -> ask.clientId(CLIENT)
                .authFlow(AuthFlowType.REFRESH_TOKEN_AUTH)
                .authParameters(Map.of("REFRESH_TOKEN", tokens.refreshToken())));
        done("refresh");

        COGNITO.updateUserAttributes(ask -> ask.accessToken(token).userAttributes(attribute("custom:tier", "gold")));
        require(COGNITO.getUser(ask -> ask.accessToken(token)).userAttributes().contains(attribute("custom:tier", "gold")));
        done("attributes");
        COGNITO.updateUserAttributes(ask -> ask.accessToken(token)
                .userAttributes(attribute("email", "lovelace@example.com"))
                .clientMetadata(Map.of("page", "profile")));
        require(http(HttpRequest.newBuilder(URI.create(System.getenv("METADATA") + "?username=ada")).build())
                .equals("{\"page\": \"profile\"}"));
        done("metadata");
        String mailed = code("ada", "email");
        COGNITO.verifyUserAttribute(ask -> ask.accessToken(token).attributeName("email").code(mailed));
        done("verify");

        refused(UsernameExistsException.class, () -> COGNITO.signUp(ask -> ask.clientId(CLIENT).username("ada").password(PASSWORD)));
        refused(InvalidPasswordException.class, () -> COGNITO.signUp(ask -> ask.clientId(CLIENT).username("bob").password("short1")));
        refused(NotAuthorizedException.class, () -> signIn("ada", "wrong"));
        refused(UserNotFoundException.class, () -> signIn("nobody", PASSWORD));
        refused(ResourceNotFoundException.class, () -> COGNITO.forgotPassword(ask -> ask.clientId("nosuchclient").username("ada")));
        refused(InvalidParameterException.class, () -> COGNITO.updateUserAttributes(
                ask -> ask.accessToken(token).userAttributes(attribute("custom:tier", "much too long"))));
        refused(ExpiredCodeException.class, () -> COGNITO.verifyUserAttribute(
                ask -> ask.accessToken(token).attributeName("email").code("123456")));

        COGNITO.changePassword(ask -> ask.accessToken(token).previousPassword(PASSWORD).proposedPassword(OTHER));
        done("change");
        COGNITO.forgotPassword(ask -> ask.clientId(CLIENT).username("ada"));
        String forgotten = code("ada", "email");
        COGNITO.confirmForgotPassword(ask -> ask.clientId(CLIENT).username("ada").confirmationCode(forgotten).password(PASSWORD));
        done("forgot");
        COGNITO.adminResetUserPassword(ask -> ask.userPoolId(POOL).username("ada"));
        refused(PasswordResetRequiredException.class, () -> signIn("ada", PASSWORD));
        done("errors");
        COGNITO.adminSetUserPassword(ask -> ask.userPoolId(POOL).username("ada").password(PASSWORD).permanent(true));
        done("reset");

        COGNITO.adminAddUserToGroup(ask -> ask.userPoolId(POOL).username("ada").groupName("staff"));
        String staff = signIn("ada", PASSWORD).authenticationResult().accessToken();
        require(new String(Base64.getUrlDecoder().decode(staff.split("\\.")[1])).contains("\"cognito:groups\":[\"staff\"]"));
        done("groups");

        String secret = COGNITO.associateSoftwareToken(ask -> ask.accessToken(staff)).secretCode();
        String first = totp(secret);
        COGNITO.verifySoftwareToken(ask -> ask.accessToken(staff).userCode(first));
        COGNITO.setUserMFAPreference(ask -> ask.accessToken(staff).softwareTokenMfaSettings(set -> set.enabled(true).preferredMfa(true)));
        require(answer(signIn("ada", PASSWORD), "ada", "SOFTWARE_TOKEN_MFA_CODE", totp(secret)) != null);
        done("totp");
        COGNITO.setUserMFAPreference(ask -> ask.accessToken(staff)
                .softwareTokenMfaSettings(set -> set.enabled(false))
                .smsMfaSettings(set -> set.enabled(true).preferredMfa(true)));
        InitiateAuthResponse texted = signIn("ada", PASSWORD);
        require(answer(texted, "ada", "SMS_MFA_CODE", code("ada", "phone_number")) != null);
        done("sms");

        COGNITO.adminCreateUser(ask -> ask.userPoolId(POOL).username("grace").temporaryPassword(PASSWORD).messageAction("SUPPRESS"));
        String grace = answer(signIn("grace", PASSWORD), "grace", "NEW_PASSWORD", OTHER);
        done("new-password");
        InitiateAuthResponse custom = COGNITO.initiateAuth(
                ask -> ask.clientId(CLIENT).authFlow(AuthFlowType.CUSTOM_AUTH).authParameters(Map.of("USERNAME", "grace")));
        require(custom.challengeParameters().get("question").equals("6 x 7"));
        require(answer(custom, "grace", "ANSWER", "42") != null);
        done("custom");

        COGNITO.globalSignOut(ask -> ask.accessToken(staff));
        refused(NotAuthorizedException.class, () -> COGNITO.getUser(ask -> ask.accessToken(staff)));
        done("sign-out");
        COGNITO.deleteUser(ask -> ask.accessToken(grace));
        refused(UserNotFoundException.class, () -> COGNITO.adminGetUser(ask -> ask.userPoolId(POOL).username("grace")));
        done("delete");
    }
}
