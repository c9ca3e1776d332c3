package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import org.junit.jupiter.api.Test;

/** Signing up and in. */
class SignInTest extends ServerTest {
    private static final String SIGN_UP = "'Username': '%s', 'Password': '" + Api.PASSWORD + "', ";

    @Test
    void aSignUpIsConfirmedByItsCode() {
        PoolOfTest pool = api.pool(VERIFIES);

        Reply signUp = pool.client("SignUp", SIGN_UP.formatted("ann") + Api.attributes("email", "ann@example.com"));

        assertThat(signUp.body().path("UserConfirmed").asBoolean()).isFalse();
        assertThat(signUp.text("/CodeDeliveryDetails/Destination")).isEqualTo("a***@e***");
        assertThat(pool.signInReply("ann", Api.PASSWORD).type()).isEqualTo("UserNotConfirmedException");
        String confirm = "'Username': 'ann', 'ConfirmationCode': '%s'";
        assertThat(pool.client("ConfirmSignUp", confirm.formatted("wrong")).type())
                .isEqualTo("CodeMismatchException");
        pool.client("ResendConfirmationCode", "'Username': 'ann'");
        assertThat(pool.client("ConfirmSignUp", confirm.formatted(pool.code("ann", "email")))
                        .status())
                .isEqualTo(200);
        assertThat(pool.signIn("ann").get().attribute("email_verified")).isEqualTo("true");
        assertThat(pool.client("ResendConfirmationCode", "'Username': 'ann'").message())
                .isEqualTo("User is already confirmed.");
    }

    @Test
    void takenNamesAreRefused() {
        PoolOfTest pool = api.pool("").user("ann");

        assertThat(pool.client("SignUp", SIGN_UP.formatted("ann") + Api.attributes())
                        .message())
                .isEqualTo("User already exists");
        assertThat(pool.admin("AdminCreateUser", "ann", "'MessageAction': 'SUPPRESS'")
                        .message())
                .isEqualTo("User account already exists");
    }

    @Test
    void anEmailStandsForTheUserName() {
        PoolOfTest pool = api.pool("'UsernameAttributes': ['email']")
                .user("ann@example.com")
                .user("bob@example.com");

        Api.Tokens ann = pool.signIn("ann@example.com");

        assertThat(ann.get().text("/Username")).isEqualTo(ann.get().attribute("sub"));
        assertThat(ann.update("email", "bob@example.com").message())
                .isEqualTo("An account with the given email already exists.");
        ann.update("email", "new@example.com");
        assertThat(pool.signIn("new@example.com").get().status()).isEqualTo(200);
        assertThat(pool.client("SignUp", SIGN_UP.formatted("bob@example.com") + Api.attributes())
                        .type())
                .isEqualTo("UsernameExistsException");
        assertThat(pool.client("SignUp", SIGN_UP.formatted("jane") + Api.attributes())
                        .message())
                .isEqualTo("Username should be an email.");
    }

    @Test
    void anAliasOfAnotherStopsConfirmationUnlessItMayMove() {
        PoolOfTest pool = api.pool("'AliasAttributes': ['email'], " + VERIFIES)
                .user("ann", "email", "one@example.com", "email_verified", "true");
        pool.client("SignUp", SIGN_UP.formatted("bob") + Api.attributes("email", "one@example.com"));
        String confirm = "'Username': 'bob', 'ConfirmationCode': '" + pool.code("bob", "email") + "'";

        Reply refused = pool.client("ConfirmSignUp", confirm);

        assertThat(refused.type()).isEqualTo("AliasExistsException");
        assertThat(refused.message()).isEqualTo("An account with the email already exists.");
        pool.client("ConfirmSignUp", confirm + ", 'ForceAliasCreation': true");
        assertThat(pool.signIn("one@example.com").get().text("/Username")).isEqualTo("bob");
        assertThat(pool.admin("AdminGetUser", "ann", "").attribute("email_verified"))
                .isEqualTo("false");
    }

    @Test
    void aTemporaryPasswordLeadsToAChallenge() {
        PoolOfTest pool = api.pool("'Schema': [{'Name': 'nickname', 'Required': true, 'Mutable': true}]");
        pool.admin(
                "AdminCreateUser",
                "ann",
                "'MessageAction': 'SUPPRESS', 'TemporaryPassword': '" + Api.PASSWORD + "', "
                        + Api.attributes("email", "ann@example.com"));

        assertThat(answer(pool, "'userAttributes.email': 'b@example.com'").message())
                .isEqualTo("Cannot modify an already provided email");
        assertThat(answer(pool, "'userAttributes.email_verified': 'true'").message())
                .isEqualTo("Cannot modify the non-mutable attribute email_verified");
        assertThat(answer(pool, "'x': 'y'").message()).isEqualTo("Invalid attributes given, nickname is missing");
        assertThat(answer(pool, "'userAttributes.nickname': 'annie'").text("/AuthenticationResult/TokenType"))
                .isEqualTo("Bearer");
        assertThat(pool.admin("AdminGetUser", "ann", "").text("/UserStatus")).isEqualTo("CONFIRMED");
    }

    private static Reply answer(PoolOfTest pool, String responses) {
        String session = pool.signInReply("ann", Api.PASSWORD).text("/Session");
        return pool.client(
                "RespondToAuthChallenge",
                "'ChallengeName': 'NEW_PASSWORD_REQUIRED', 'Session': '" + session
                        + "', 'ChallengeResponses': {'USERNAME': 'ann', 'NEW_PASSWORD': '" + Api.PASSWORD + "', "
                        + responses + "}");
    }

    @Test
    void aForgottenPasswordIsReplacedByItsCode() {
        PoolOfTest pool = api.pool("").user("ann", "email", "ann@example.com", "email_verified", "True");

        pool.client("ForgotPassword", "'Username': 'ann'");
        pool.client(
                "ConfirmForgotPassword",
                "'Username': 'ann', 'Password': 'Bb2!bbbb', 'ConfirmationCode': '" + pool.code("ann", "email") + "'");

        assertThat(pool.signInReply("ann", "Bb2!bbbb").status()).isEqualTo(200);
        assertThat(pool.signInReply("ann", Api.PASSWORD).message()).isEqualTo("Incorrect username or password.");
    }

    @Test
    void wrongPasswordsLockSignInForATime() {
        PoolOfTest pool = api.pool("").user("ann");
        for (int attempt = 0; attempt < 5; attempt++) {
            pool.signInReply("ann", "wrong");
        }

        assertThat(pool.signInReply("ann", Api.PASSWORD).message()).isEqualTo("Password attempts exceeded");
        pool.advance(2);
        assertThat(pool.signInReply("ann", Api.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void aFlowThatTheClientLacksIsRefused() {
        PoolOfTest pool = api.pool("").user("ann");
        String client = api.call("CreateUserPoolClient", "{'UserPoolId': '%s', 'ClientName': 'd'}", pool.id())
                .text("/UserPoolClient/ClientId");

        Reply reply = new PoolOfTest(api, pool.id(), client).signInReply("ann", Api.PASSWORD);

        assertThat(reply.type()).isEqualTo("InvalidParameterException");
        assertThat(reply.message()).isEqualTo("USER_PASSWORD_AUTH flow not enabled for this client");
    }
}
