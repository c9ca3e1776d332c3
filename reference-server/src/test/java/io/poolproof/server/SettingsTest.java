package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a pool's settings do, and what descriptions give back of them. */
class SettingsTest extends ServerTest {

    private static Reply signUp(PoolOfTest pool, String password) {
        return pool.client("SignUp", "'Username': 'new', 'Password': '" + password + "'");
    }

    /** Of the default policy each demand is refused in its own words, as people quote them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aa1!aaa | Password not long enough",
                "AAAA1!AA | Password must have lowercase characters",
                "aaaa1!aa | Password must have uppercase characters",
                "Aaaaa!aa | Password must have numeric characters",
                "Aaaaa1aa | Password must have symbol characters"
            })
    void theDefaultPolicyAsksForFourKindsOfCharactersAndEightOfThem(String password, String lack) {
        PoolOfTest pool = api.pool("").user("ann");

        Reply signUp = signUp(pool, password);
        Reply set = pool.admin("AdminSetUserPassword", "ann", "'Permanent': true, 'Password': '" + password + "'");

        assertThat(signUp.type()).isEqualTo("InvalidPasswordException");
        assertThat(signUp.message()).isEqualTo("Password did not conform with policy: " + lack);
        assertThat(set.type()).isEqualTo("InvalidPasswordException");
        assertThat(set.message()).isEqualTo("Password does not conform to policy: " + lack);
    }

    /** A policy that is given in part asks for nothing else. */
    @Test
    void aPolicyOfLengthAloneAsksForLengthAlone() {
        PoolOfTest pool = api.pool("'Policies': {'PasswordPolicy': {'MinimumLength': 6}}");

        assertThat(signUp(pool, "aaaaa").type()).isEqualTo("InvalidPasswordException");
        assertThat(signUp(pool, "aaaaaa").status()).isEqualTo(200);
    }

    @Test
    void everyOperationThatSetsAPasswordHoldsItAgainstThePolicy() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann", "email", "a@example.com", "email_verified", "true");
        Api.Tokens ann = pool.signIn("ann");
        pool.client("ForgotPassword", "'Username': 'ann'");
        String code = pool.code("ann", "email");

        Reply changed =
                ann.call("ChangePassword", "'PreviousPassword': '" + Api.PASSWORD + "', 'ProposedPassword': 'short'");
        Reply confirmed = pool.client(
                "ConfirmForgotPassword", "'Username': 'ann', 'Password': 'short', 'ConfirmationCode': '" + code + "'");
        Reply created = pool.admin("AdminCreateUser", "bob", "'TemporaryPassword': 'short1'");

        assertThat(changed.type()).isEqualTo("InvalidPasswordException");
        assertThat(confirmed.type()).isEqualTo("InvalidPasswordException");
        assertThat(created.type()).isEqualTo("InvalidPasswordException");
        assertThat(pool.client(
                                "ConfirmForgotPassword",
                                "'Username': 'ann', 'Password': 'Aa1!bbbb', 'ConfirmationCode': '" + code + "'")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordOfTheHistoryIsNotUsedAgain() {
        PoolOfTest pool = api.pool("'Policies': {'PasswordPolicy': {'MinimumLength': 6, 'PasswordHistorySize': 2}}");
        List<String> types = new ArrayList<>();
        pool.admin("AdminCreateUser", "ann", "'MessageAction': 'SUPPRESS'");

        for (String password : List.of("first-1", "second-1", "first-1", "third-1", "first-1")) {
            types.add(pool.admin("AdminSetUserPassword", "ann", "'Permanent': true, 'Password': '" + password + "'")
                    .type());
        }

        assertThat(types).containsExactly("", "", "PasswordHistoryPolicyViolationException", "", "");
    }

    @Test
    void nobodySignsUpWhereOnlyAdministratorsCreateUsers() {
        PoolOfTest pool = api.pool("'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': true}");

        Reply refused = signUp(pool, Api.PASSWORD);

        assertThat(refused.type()).isEqualTo("NotAuthorizedException");
        assertThat(refused.message()).isEqualTo("SignUp is not permitted for this user pool");
        assertThat(pool.user("ann").signIn("ann").access()).isNotEmpty();
    }

    @Test
    void letterCaseOfNamesAndAddressesMattersUnlessThePoolSaysOtherwise() {
        PoolOfTest strict = api.pool("").user("Ann");
        PoolOfTest lax = api.pool("'UsernameConfiguration': {'CaseSensitive': false}, 'AliasAttributes': ['email']")
                .user("Ann", "email", "Ann@Example.com", "email_verified", "true");

        assertThat(strict.admin("AdminGetUser", "aNN", "").type()).isEqualTo("UserNotFoundException");
        assertThat(lax.admin("AdminGetUser", "aNN", "").text("/Username")).isEqualTo("Ann");
        assertThat(lax.signIn("ann@example.COM").access()).isNotEmpty();
        assertThat(lax.client("SignUp", "'Username': 'ANN', 'Password': '" + Api.PASSWORD + "'")
                        .type())
                .isEqualTo("UsernameExistsException");
    }

    @Test
    void aForgottenPasswordIsRecoveredByTheMechanismThatComesFirst() {
        String both = "'AutoVerifiedAttributes': ['email', 'phone_number'], 'SmsConfiguration': {'SnsCallerArn':"
                + " 'arn:aws:iam::000000000000:role/sms'}, 'AccountRecoverySetting': {'RecoveryMechanisms': [%s]}";
        String phoneFirst = both.formatted(
                "{'Name': 'verified_email', 'Priority': 2}, {'Name': 'verified_phone_number', 'Priority': 1}");
        String nobody = both.formatted("{'Name': 'admin_only', 'Priority': 1}");
        String[] addresses = {
            "email",
            "a@example.com",
            "email_verified",
            "true",
            "phone_number",
            "+123456789",
            "phone_number_verified",
            "true"
        };

        assertThat(api.pool(phoneFirst)
                        .user("ann", addresses)
                        .client("ForgotPassword", "'Username': 'ann'")
                        .text("/CodeDeliveryDetails/DeliveryMedium"))
                .isEqualTo("SMS");
        assertThat(api.pool(VERIFIES)
                        .user("ann", addresses)
                        .client("ForgotPassword", "'Username': 'ann'")
                        .text("/CodeDeliveryDetails/DeliveryMedium"))
                .isEqualTo("EMAIL");
        assertThat(api.pool(nobody)
                        .user("ann", addresses)
                        .client("ForgotPassword", "'Username': 'ann'")
                        .type())
                .isEqualTo("NotAuthorizedException");
    }

    @Test
    void aPasswordIsNotResetOfWhoIsDisabledOrHasNotSignedInYet() {
        PoolOfTest pool = api.pool(VERIFIES).user("ann", "email", "a@example.com", "email_verified", "true");
        pool.admin("AdminDisableUser", "ann", "");
        pool.admin("AdminCreateUser", "bob", Api.attributes("email", "b@example.com", "email_verified", "true"));

        Reply disabled = pool.admin("AdminResetUserPassword", "ann", "");
        Reply fresh = pool.client("ForgotPassword", "'Username': 'bob'");

        assertThat(disabled.type()).isEqualTo("NotAuthorizedException");
        assertThat(disabled.message()).isEqualTo("User is disabled.");
        assertThat(fresh.type()).isEqualTo("NotAuthorizedException");
        assertThat(fresh.message()).isEqualTo("User password cannot be reset in the current state.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'Policies': {'PasswordPolicy': {'MinimumLength': 8, 'TemporaryPasswordValidityDays': 2}}",
                "'Policies': {'PasswordPolicy': {'MinimumLength': 8}},"
                        + " 'AdminCreateUserConfig': {'UnusedAccountValidityDays': 2}"
            })
    void aTemporaryPasswordServesForItsDays(String members) {
        PoolOfTest pool = api.pool(members);
        pool.admin("AdminCreateUser", "ann", "'MessageAction': 'SUPPRESS', 'TemporaryPassword': 'temporary'");

        pool.advance(2 * 24 * 3600 - 60);
        assertThat(pool.signInReply("ann", "temporary").text("/ChallengeName")).isEqualTo("NEW_PASSWORD_REQUIRED");
        pool.advance(120);

        assertThat(pool.signInReply("ann", "temporary").message())
                .isEqualTo("Temporary password has expired and must be reset by an administrator.");
    }

    @Test
    void aChallengeIsAnsweredWithinTheClientsTime() {
        PoolOfTest bare = api.pool("");
        PoolOfTest pool = new PoolOfTest(api, bare.id(), api.client(bare.id(), "'AuthSessionValidity': 5"));
        pool.admin("AdminCreateUser", "ann", "'MessageAction': 'SUPPRESS', 'TemporaryPassword': 'Temporary-1'");
        String answer = "'ChallengeName': 'NEW_PASSWORD_REQUIRED', 'Session': '%s', 'ChallengeResponses':"
                + " {'USERNAME': 'ann', 'NEW_PASSWORD': '" + Api.PASSWORD + "'}";
        String late = pool.signInReply("ann", "Temporary-1").text("/Session");
        pool.advance(5 * 60 + 1);
        String timely = pool.signInReply("ann", "Temporary-1").text("/Session");
        pool.advance(5 * 60 - 10);

        assertThat(pool.client("RespondToAuthChallenge", answer.formatted(late)).type())
                .isEqualTo("NotAuthorizedException");
        assertThat(pool.client("RespondToAuthChallenge", answer.formatted(timely))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aClientWritesOnlyWhatItsListGrants() {
        PoolOfTest bare = api.pool("").user("ann");
        Api.Tokens ann =
                new PoolOfTest(api, bare.id(), api.client(bare.id(), "'WriteAttributes': ['nickname']")).signIn("ann");

        assertThat(ann.update("nickname", "n").status()).isEqualTo(200);
        assertThat(ann.update("locale", "en").type()).isEqualTo("NotAuthorizedException");
    }

    @Test
    void aSecondFactorByEmailNeedsASenderOfOnesOwn() {
        String configure = "{'UserPoolId': '%s', 'MfaConfiguration': 'OPTIONAL',"
                + " 'EmailMfaConfiguration': {'Message': 'It is {####}.'}}";
        String sender = "'EmailConfiguration': {'EmailSendingAccount': 'DEVELOPER',"
                + " 'SourceArn': 'arn:aws:ses:us-east-1:123456789012:identity/a@example.com'}";

        assertThat(api.call("SetUserPoolMfaConfig", configure, api.pool("").id())
                        .type())
                .isEqualTo("InvalidParameterException");
        assertThat(api.call("SetUserPoolMfaConfig", configure, api.pool(sender).id())
                        .status())
                .isEqualTo(200);
    }
}
