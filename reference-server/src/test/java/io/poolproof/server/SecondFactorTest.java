package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.Api.Tokens;
import io.poolproof.server.auth.Totp;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Second factors: how pools take them, how users set them up, how they sign in with them. */
class SecondFactorTest extends ServerTest {
    private static final String SMS =
            "'SmsMfaConfiguration': {'SmsConfiguration': {'SnsCallerArn': 'arn:aws:iam::000000000000:role/sms'}}";
    private static final String TOKEN = "'SoftwareTokenMfaConfiguration': {'Enabled': true}";

    private static PoolOfTest pool(String mfa) {
        PoolOfTest pool = api.pool("");
        api.call(
                "SetUserPoolMfaConfig",
                "{'UserPoolId': '%s', 'MfaConfiguration': '%s', %s, %s}",
                pool.id(),
                mfa,
                SMS,
                TOKEN);
        return pool.user("ann", "phone_number", "+123456789");
    }

    private static Reply answer(PoolOfTest pool, Reply challenge, String member, String value) {
        return pool.client(
                "RespondToAuthChallenge",
                "'ChallengeName': '" + challenge.text("/ChallengeName") + "', 'Session': '" + challenge.text("/Session")
                        + "', 'ChallengeResponses': {'USERNAME': 'ann', '" + member + "': '" + value + "'}");
    }

    /** Sets up an authenticator app. */
    private static String setUp(Tokens ann) {
        String secret = ann.call("AssociateSoftwareToken", "").text("/SecretCode");
        ann.call("VerifySoftwareToken", "'UserCode': '" + Totp.code(secret, Instant.now()) + "'");
        return secret;
    }

    private static Reply signIn(PoolOfTest pool) {
        return pool.signInReply("ann", Api.PASSWORD);
    }

    @Test
    void aPoolsConfigurationIsReadBack() {
        PoolOfTest pool = pool("OPTIONAL");

        Reply read = api.call("GetUserPoolMfaConfig", "{'UserPoolId': '%s'}", pool.id());
        Reply off = api.call(
                "SetUserPoolMfaConfig", "{'UserPoolId': '%s', 'MfaConfiguration': 'OFF', %s}", pool.id(), TOKEN);
        Reply bare = api.call("SetUserPoolMfaConfig", "{'UserPoolId': '%s'}", pool.id());

        assertThat(read.text("/MfaConfiguration")).isEqualTo("OPTIONAL");
        assertThat(read.text("/SoftwareTokenMfaConfiguration/Enabled")).isEqualTo("true");
        assertThat(read.text("/SmsMfaConfiguration/SmsConfiguration/SnsCallerArn"))
                .isNotEmpty();
        assertThat(off.message())
                .isEqualTo("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
        assertThat(bare.http().body()).isEqualTo("{\"MfaConfiguration\":\"OFF\"}");
    }

    @Test
    void whereItIsOptionalAUserWithoutOneSignsInAtOnce() {
        assertThat(signIn(pool("OPTIONAL")).text("/AuthenticationResult/AccessToken"))
                .isNotEmpty();
    }

    @Test
    void aCodeByAuthenticatorAppServesOnce() {
        PoolOfTest pool = pool("OPTIONAL");
        Tokens ann = pool.signIn("ann");
        String secret = setUp(ann);
        ann.call("SetUserMFAPreference", "'SoftwareTokenMfaSettings': {'Enabled': true, 'PreferredMfa': true}");
        String code = Totp.code(secret, Instant.now());

        Reply challenge = signIn(pool);
        Reply wrong = answer(pool, challenge, "SOFTWARE_TOKEN_MFA_CODE", code.equals("000000") ? "000001" : "000000");
        Reply right = answer(pool, challenge, "SOFTWARE_TOKEN_MFA_CODE", code);
        Reply again = answer(pool, signIn(pool), "SOFTWARE_TOKEN_MFA_CODE", code);

        assertThat(challenge.text("/ChallengeName")).isEqualTo("SOFTWARE_TOKEN_MFA");
        assertThat(wrong.type()).isEqualTo("CodeMismatchException");
        assertThat(right.text("/AuthenticationResult/AccessToken")).isNotEmpty();
        assertThat(again.type()).isEqualTo("ExpiredCodeException");
        assertThat(ann.get().text("/PreferredMfaSetting")).isEqualTo("SOFTWARE_TOKEN_MFA");
        assertThat(pool.admin("AdminGetUser", "ann", "").text("/UserMFASettingList/0"))
                .isEqualTo("SOFTWARE_TOKEN_MFA");
    }

    @Test
    void aCodeBySmsGoesToTheUsersNumber() {
        PoolOfTest pool = pool("OPTIONAL");
        pool.admin("AdminSetUserMFAPreference", "ann", "'SMSMfaSettings': {'Enabled': true}");

        Reply challenge = signIn(pool);
        Reply right = answer(pool, challenge, "SMS_MFA_CODE", pool.code("ann", "phone_number"));

        assertThat(challenge.text("/ChallengeName")).isEqualTo("SMS_MFA");
        assertThat(challenge.text("/ChallengeParameters/CODE_DELIVERY_DELIVERY_MEDIUM"))
                .isEqualTo("SMS");
        assertThat(challenge.text("/ChallengeParameters/CODE_DELIVERY_DESTINATION"))
                .isEqualTo("+*****6789");
        assertThat(right.text("/AuthenticationResult/AccessToken")).isNotEmpty();
    }

    @Test
    void whoHasTwoAndPrefersNoneChooses() {
        PoolOfTest pool = pool("OPTIONAL");
        Tokens ann = pool.signIn("ann");
        setUp(ann);
        ann.call(
                "SetUserMFAPreference",
                "'SoftwareTokenMfaSettings': {'Enabled': true}, 'SMSMfaSettings': {'Enabled': true}");

        Reply challenge = signIn(pool);

        assertThat(challenge.text("/ChallengeName")).isEqualTo("SELECT_MFA_TYPE");
        assertThat(challenge.text("/ChallengeParameters/MFAS_CAN_CHOOSE"))
                .isEqualTo("[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]");
        assertThat(answer(pool, challenge, "ANSWER", "SMS_MFA").text("/ChallengeName"))
                .isEqualTo("SMS_MFA");
    }

    @Test
    void whereItIsDemandedWhoHasNoneSetsOneUpWhileSigningIn() {
        PoolOfTest pool = api.pool("");
        pool.user("ann");
        api.call("SetUserPoolMfaConfig", "{'UserPoolId': '%s', 'MfaConfiguration': 'ON', %s}", pool.id(), TOKEN);

        Reply challenge = signIn(pool);
        Reply early = answer(pool, challenge, "SESSION", "");
        challenge = signIn(pool);
        String session = "'Session': '" + challenge.text("/Session") + "'";
        String secret = api.call("AssociateSoftwareToken", "{%s}", session).text("/SecretCode");
        Reply wrong = api.call("VerifySoftwareToken", "{%s, 'UserCode': '123'}", session);
        Reply verified =
                api.call("VerifySoftwareToken", "{%s, 'UserCode': '%s'}", session, Totp.code(secret, Instant.now()));
        Reply done = answer(pool, challenge, "ANYTHING", "");

        assertThat(challenge.text("/ChallengeName")).isEqualTo("MFA_SETUP");
        assertThat(challenge.text("/ChallengeParameters/MFAS_CAN_SETUP")).isEqualTo("[\"SOFTWARE_TOKEN_MFA\"]");
        assertThat(early.type()).isEqualTo("NotAuthorizedException");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(verified.text("/Status")).isEqualTo("SUCCESS");
        assertThat(done.text("/AuthenticationResult/AccessToken")).isNotEmpty();
        assertThat(signIn(pool).text("/ChallengeName")).isEqualTo("SOFTWARE_TOKEN_MFA");
    }

    @Test
    void aFactorThatIsNotSetUpIsNotSwitchedOn() {
        PoolOfTest pool = pool("OPTIONAL");
        Tokens ann = pool.signIn("ann");
        pool.user("bob");

        assertThat(ann.call("SetUserMFAPreference", "'SoftwareTokenMfaSettings': {'Enabled': true}")
                        .message())
                .isEqualTo("User has not verified software token mfa");
        assertThat(pool.admin("AdminSetUserMFAPreference", "bob", "'SMSMfaSettings': {'Enabled': true}")
                        .message())
                .isEqualTo("User does not have delivery config set to turn on SMS_MFA");
        assertThat(ann.call("SetUserMFAPreference", "'EmailMfaSettings': {'Enabled': true}")
                        .type())
                .isEqualTo("NotModelledException");
    }
}
