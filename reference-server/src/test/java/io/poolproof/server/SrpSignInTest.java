package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import org.junit.jupiter.api.Test;

/** Sign-in as Amplify and the mobile SDKs do it unless told otherwise. */
class SrpSignInTest extends ServerTest {
    private static final String FLOWS = "'ExplicitAuthFlows': ['ALLOW_USER_SRP_AUTH', 'ALLOW_CUSTOM_AUTH']";

    private static PoolOfTest pool(String members, String clientMembers) {
        PoolOfTest pool = api.pool(members);
        String client = api.call(
                        "CreateUserPoolClient",
                        "{'UserPoolId': '%s', 'ClientName': 'srp', %s}",
                        pool.id(),
                        FLOWS + clientMembers)
                .text("/UserPoolClient/ClientId");
        return new PoolOfTest(api, pool.id(), client);
    }

    private static Reply begin(PoolOfTest pool, String username, String srpA) {
        return pool.client(
                "InitiateAuth",
                "'AuthFlow': 'USER_SRP_AUTH', 'AuthParameters': {'USERNAME': '" + username + "', 'SRP_A': '" + srpA
                        + "'}");
    }

    private static Reply answer(PoolOfTest pool, SrpClient client, Reply challenge, String password) {
        String user = challenge.text("/ChallengeParameters/USER_ID_FOR_SRP");
        String block = challenge.text("/ChallengeParameters/SECRET_BLOCK");
        String signature = client.signature(
                pool.id().substring(pool.id().indexOf('_') + 1),
                user,
                password,
                challenge.text("/ChallengeParameters/SALT"),
                challenge.text("/ChallengeParameters/SRP_B"),
                block);
        return pool.client(
                "RespondToAuthChallenge",
                "'ChallengeName': 'PASSWORD_VERIFIER', 'ChallengeResponses': {'USERNAME': '" + user
                        + "', 'PASSWORD_CLAIM_SECRET_BLOCK': '" + block + "', 'PASSWORD_CLAIM_SIGNATURE': '" + signature
                        + "', 'TIMESTAMP': '" + SrpClient.TIMESTAMP + "'}");
    }

    private static Reply signIn(PoolOfTest pool, String username, String password, long secret) {
        SrpClient client = new SrpClient(secret);
        return answer(pool, client, begin(pool, username, client.publicA()), password);
    }

    /** Numbers whose first digit asks for padding come up in some of many tries. */
    @Test
    void theRightPasswordSignsInWhateverTheNumbersAre() {
        PoolOfTest pool = pool("", "").user("ann");

        for (long secret = 1_000_003; secret < 1_000_023; secret++) {
            assertThat(signIn(pool, "ann", Api.PASSWORD, secret).text("/AuthenticationResult/AccessToken"))
                    .isNotEmpty();
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndItsChallengeIsOver() {
        PoolOfTest pool = pool("", "").user("ann");
        SrpClient client = new SrpClient(77_777);
        Reply challenge = begin(pool, "ann", client.publicA());

        Reply wrong = answer(pool, client, challenge, "Not-the-one-1");
        Reply late = answer(pool, client, challenge, Api.PASSWORD);

        assertThat(wrong.type()).isEqualTo("NotAuthorizedException");
        assertThat(wrong.message()).isEqualTo("Incorrect username or password.");
        assertThat(late.type()).isEqualTo("NotAuthorizedException");
    }

    @Test
    void theChallengeNamesTheUserByTheirUserName() {
        PoolOfTest pool = pool("'AliasAttributes': ['email']", "")
                .user("ann", "email", "ann@example.com", "email_verified", "true");

        Reply challenge = begin(pool, "ann@example.com", new SrpClient(5).publicA());

        assertThat(challenge.text("/ChallengeName")).isEqualTo("PASSWORD_VERIFIER");
        assertThat(challenge.text("/ChallengeParameters/USER_ID_FOR_SRP")).isEqualTo("ann");
        assertThat(challenge.text("/ChallengeParameters/USERNAME")).isEqualTo("ann");
        assertThat(challenge.body().has("Session")).isFalse();
        assertThat(signIn(pool, "ann@example.com", Api.PASSWORD, 99).status()).isEqualTo(200);
    }

    @Test
    void aTemporaryPasswordLeadsToANewOne() {
        PoolOfTest pool = pool("", "");
        pool.admin("AdminCreateUser", "ann", "'MessageAction': 'SUPPRESS', 'TemporaryPassword': 'Aa1!temporary'");

        Reply reply = signIn(pool, "ann", "Aa1!temporary", 4242);

        assertThat(reply.text("/ChallengeName")).isEqualTo("NEW_PASSWORD_REQUIRED");
    }

    @Test
    void whoIsNotConfirmedIsToldAfterTheRightPassword() {
        PoolOfTest pool = pool("", "");
        pool.client("SignUp", "'Username': 'ann', 'Password': '" + Api.PASSWORD + "'");

        assertThat(signIn(pool, "ann", Api.PASSWORD, 6).type()).isEqualTo("UserNotConfirmedException");
    }

    @Test
    void aUserWhomThereIsNotIsToldOnlyWhereTheClientDoesNotHideThat() {
        PoolOfTest open = pool("", "");
        PoolOfTest hiding = pool("", ", 'PreventUserExistenceErrors': 'ENABLED'");
        String srpA = new SrpClient(12).publicA();

        assertThat(begin(open, "nobody", srpA).type()).isEqualTo("UserNotFoundException");
        assertThat(begin(hiding, "nobody", srpA).text("/ChallengeName")).isEqualTo("PASSWORD_VERIFIER");
        assertThat(signIn(hiding, "nobody", Api.PASSWORD, 13).type()).isEqualTo("NotAuthorizedException");
    }

    /** Recorded in 2022 on the real service: snapshots in https://github.com/pypi-data/pypi-mirror-300. */
    @Test
    void aValueThatIsNoNumberIsRefused() {
        PoolOfTest pool = pool("", "").user("ann");

        Reply letters = begin(pool, "ann", "COFFEEG");
        Reply none = begin(pool, "ann", "");

        assertThat(letters.message())
                .isEqualTo("1 validation error detected: Value 'COFFEEG' at 'a' failed to satisfy constraint:"
                        + " Member must satisfy regular expression pattern: ^[0-9a-fA-F]+$");
        assertThat(none.message()).isEqualTo("Missing required parameter SRP_A");
        assertThat(begin(pool, "ann", "00").type()).isEqualTo("InvalidParameterException");
    }

    @Test
    void anAnswerThatIsNoSignatureIsRefused() {
        PoolOfTest pool = pool("", "").user("ann");
        Reply challenge = begin(pool, "ann", new SrpClient(8).publicA());

        Reply reply = pool.client(
                "RespondToAuthChallenge",
                "'ChallengeName': 'PASSWORD_VERIFIER', 'ChallengeResponses': {'USERNAME': 'ann',"
                        + " 'PASSWORD_CLAIM_SECRET_BLOCK': '" + challenge.text("/ChallengeParameters/SECRET_BLOCK")
                        + "', 'PASSWORD_CLAIM_SIGNATURE': '!', 'TIMESTAMP': ''}");

        assertThat(reply.type()).isEqualTo("NotAuthorizedException");
    }
}
