package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.protocol.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Infrastructure tools compare what they set with what they read; what has no effect is named instead. */
class DescriptionsTest extends ServerTest {
    private static final String EVERYTHING = "{'PoolName': 'p',"
            + "'Policies': {'PasswordPolicy': {'MinimumLength': 10, 'RequireSymbols': true}},"
            + "'DeletionProtection': 'INACTIVE',"
            + "'LambdaConfig': {'PreSignUp': 'arn:aws:lambda:us-east-1:123456789012:function:f',"
            + " 'PreTokenGenerationConfig': {'LambdaVersion': 'V2_0',"
            + " 'LambdaArn': 'arn:aws:lambda:us-east-1:123456789012:function:g'}},"
            + "'AutoVerifiedAttributes': ['email'], 'AliasAttributes': ['email', 'preferred_username'],"
            + "'SmsVerificationMessage': 'Your code is {####}.', 'EmailVerificationMessage': 'Your code is {####}.',"
            + "'EmailVerificationSubject': 'Hello', 'SmsAuthenticationMessage': 'It is {####}.',"
            + "'VerificationMessageTemplate': {'DefaultEmailOption': 'CONFIRM_WITH_CODE', 'EmailSubject': 'Hello'},"
            + "'UserAttributeUpdateSettings': {'AttributesRequireVerificationBeforeUpdate': ['email']},"
            + "'MfaConfiguration': 'OPTIONAL',"
            + "'DeviceConfiguration': {'ChallengeRequiredOnNewDevice': true},"
            + "'EmailConfiguration': {'EmailSendingAccount': 'COGNITO_DEFAULT', 'ReplyToEmailAddress': 'a@example.com'},"
            + "'SmsConfiguration': {'SnsCallerArn': 'arn:aws:iam::000000000000:role/sms', 'ExternalId': 'x'},"
            + "'UserPoolTags': {'team': 'blue'},"
            + "'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': true},"
            + "'UserPoolAddOns': {'AdvancedSecurityMode': 'AUDIT'},"
            + "'UsernameConfiguration': {'CaseSensitive': false},"
            + "'AccountRecoverySetting': {'RecoveryMechanisms': [{'Name': 'verified_email', 'Priority': 1}]},"
            + "'UserPoolTier': 'PLUS'}";

    private static JsonNode read(String json) throws IOException {
        return Json.MAPPER.readTree(json.replace('\'', '"'));
    }

    private static void assertThatAllIsIn(JsonNode described, JsonNode set) {
        set.properties().forEach(member -> {
            JsonNode found = described.path(member.getKey());
            if (member.getValue().isObject()) {
                assertThatAllIsIn(found, member.getValue());
            } else {
                assertThat(found).as(member.getKey()).isEqualTo(member.getValue());
            }
        });
    }

    @Test
    void aPoolGivesBackWhateverWasSet() throws IOException {
        JsonNode set = read(EVERYTHING.replace("'PoolName': 'p',", ""));

        String id = api.call("CreateUserPool", EVERYTHING).text("/UserPool/Id");
        JsonNode described =
                api.call("DescribeUserPool", "{'UserPoolId': '%s'}", id).body().path("UserPool");

        assertThatAllIsIn(described, set);
        assertThat(described.path("Name").asText()).isEqualTo("p");
        assertThat(described.at("/Policies/PasswordPolicy/RequireUppercase").asBoolean(true))
                .isFalse();
    }

    @Test
    void aBarePoolShowsTheServicesDefaults() throws IOException {
        JsonNode described = api.call(
                        "DescribeUserPool", "{'UserPoolId': '%s'}", api.pool("").id())
                .body()
                .path("UserPool");

        assertThatAllIsIn(
                described,
                read("{'Policies': {'PasswordPolicy': {'MinimumLength': 8, 'RequireUppercase': true,"
                        + " 'RequireLowercase': true, 'RequireNumbers': true, 'RequireSymbols': true,"
                        + " 'TemporaryPasswordValidityDays': 7}, 'SignInPolicy': {'AllowedFirstAuthFactors': ['PASSWORD']}},"
                        + " 'MfaConfiguration': 'OFF', 'DeletionProtection': 'INACTIVE', 'UserPoolTier': 'ESSENTIALS',"
                        + " 'EmailConfiguration': {'EmailSendingAccount': 'COGNITO_DEFAULT'},"
                        + " 'VerificationMessageTemplate': {'DefaultEmailOption': 'CONFIRM_WITH_CODE'},"
                        + " 'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': false, 'UnusedAccountValidityDays': 7},"
                        + " 'AccountRecoverySetting': {'RecoveryMechanisms': [{'Name': 'verified_email', 'Priority': 1},"
                        + " {'Name': 'verified_phone_number', 'Priority': 2}]}}"));
        assertThat(described.has("UsernameConfiguration")).isFalse();
    }

    @Test
    void whatIsStatedInPartHasDefaultsForTheRest() throws IOException {
        String id = api.pool("'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': true},"
                        + " 'EmailConfiguration': {'ReplyToEmailAddress': 'a@example.com'},"
                        + " 'VerificationMessageTemplate': {'EmailSubject': 'Hello'}")
                .id();

        assertThatAllIsIn(
                api.call("DescribeUserPool", "{'UserPoolId': '%s'}", id).body().path("UserPool"),
                read("{'AdminCreateUserConfig': {'AllowAdminCreateUserOnly': true, 'UnusedAccountValidityDays': 7},"
                        + " 'EmailConfiguration': {'EmailSendingAccount': 'COGNITO_DEFAULT',"
                        + " 'ReplyToEmailAddress': 'a@example.com'},"
                        + " 'VerificationMessageTemplate': {'DefaultEmailOption': 'CONFIRM_WITH_CODE',"
                        + " 'EmailSubject': 'Hello'}}"));
    }

    @Test
    void anUpdateSetsBackWhatItLeavesOutSaveTheFactors() {
        PoolOfTest pool = api.pool("'AutoVerifiedAttributes': ['email'], 'UserPoolTags': {'team': 'blue'},"
                + " 'Policies': {'PasswordPolicy': {'MinimumLength': 20}}, 'MfaConfiguration': 'OPTIONAL',"
                + " 'SmsConfiguration': {'SnsCallerArn': 'arn:aws:iam::000000000000:role/sms'}");

        api.call("UpdateUserPool", "{'UserPoolId': '%s', 'EmailVerificationSubject': 'Hello'}", pool.id());
        JsonNode described = api.call("DescribeUserPool", "{'UserPoolId': '%s'}", pool.id())
                .body()
                .path("UserPool");

        assertThat(described.at("/Policies/PasswordPolicy/MinimumLength").asInt())
                .isEqualTo(8);
        assertThat(described.has("AutoVerifiedAttributes")).isFalse();
        assertThat(described.path("UserPoolTags")).isEmpty();
        assertThat(described.path("EmailVerificationSubject").asText()).isEqualTo("Hello");
        assertThat(described.path("MfaConfiguration").asText()).isEqualTo("OPTIONAL");
    }

    @Test
    void aClientShowsHowLongThingsLastAndWhatIsOn() throws IOException {
        PoolOfTest pool = api.pool("");

        JsonNode described = api.call(
                        "DescribeUserPoolClient", "{'UserPoolId': '%s', 'ClientId': '%s'}", pool.id(), pool.clientId())
                .body()
                .path("UserPoolClient");

        assertThatAllIsIn(
                described,
                read("{'RefreshTokenValidity': 30, 'AuthSessionValidity': 3, 'EnableTokenRevocation': true,"
                        + " 'AllowedOAuthFlowsUserPoolClient': false, 'ClientName': 'c'}"));
        assertThat(described.path("UserPoolId").asText()).isEqualTo(pool.id());
        assertThat(described.has("ClientSecret")).isFalse();
    }

    @Test
    void whatHasNoEffectIsNamedOnceInTheLogAndByAControl() {
        List<String> log = new ArrayList<>();
        try (ReferenceServer other = ReferenceServer.builder().log(log::add).start()) {
            Api fresh = new Api(other);
            fresh.call("CreateUserPool", EVERYTHING);
            fresh.call("CreateUserPool", EVERYTHING);
            PoolOfTest pool = fresh.pool("");
            fresh.call(
                    "CreateUserPoolClient",
                    "{'UserPoolId': '%s', 'ClientName': 'c', 'RefreshTokenRotation': {'Feature': 'ENABLED'},"
                            + " 'ExplicitAuthFlows': ['ALLOW_USER_AUTH']}",
                    pool.id());
            pool.client(
                    "InitiateAuth",
                    "'AuthFlow': 'USER_PASSWORD_AUTH', 'AuthParameters': {'USERNAME': 'ann', 'DEVICE_KEY': 'k'}");

            List<String> named = new ArrayList<>();
            fresh.read("unmodelled").body().path("unmodelled").forEach(line -> named.add(line.asText()));

            assertThat(named)
                    .contains(
                            "CreateUserPool DeviceConfiguration: no device is remembered",
                            "CreateUserPool UserPoolTier: no feature is refused for its plan",
                            "CreateUserPoolClient RefreshTokenRotation/Feature",
                            "InitiateAuth AuthParameters/DEVICE_KEY: no device is remembered",
                            "CreateUserPoolClient ExplicitAuthFlows: sign-in by the flow USER_AUTH")
                    .doesNotHaveDuplicates()
                    .noneMatch(line -> line.contains("PasswordPolicy") || line.contains("PreSignUp"));
            assertThat(log).hasSameSizeAs(named).allMatch(line -> line.startsWith("not modelled: "));
        }
    }

    @Test
    void whatCannotBeIsRefusedInTheServicesWords() {
        String recovery = "'AccountRecoverySetting': {'RecoveryMechanisms': [{'Name': 'admin_only', 'Priority': 1},"
                + " {'Name': 'verified_email', 'Priority': 2}]}";
        PoolOfTest pool = api.pool("");

        assertThat(api.call("CreateUserPool", "{'PoolName': 'p', %s}", recovery).message())
                .isEqualTo("Invalid account recovery setting parameter. Account Recovery Setting cannot use admin_only"
                        + " setting with any other recovery mechanisms.");
        assertThat(api.call(
                                "CreateUserPoolClient",
                                "{'UserPoolId': '%s', 'ClientName': 'c', 'AccessTokenValidity': 2,"
                                        + " 'TokenValidityUnits': {'AccessToken': 'minutes'}}",
                                pool.id())
                        .message())
                .isEqualTo("Invalid range for token validity.");
    }

    @Test
    void aPoolWithADomainIsNotDeleted() {
        PoolOfTest pool = api.pool("");
        api.call("CreateUserPoolDomain", "{'UserPoolId': '%s', 'Domain': 'shop'}", pool.id());

        assertThat(api.call("DeleteUserPool", "{'UserPoolId': '%s'}", pool.id()).message())
                .isEqualTo("User pool cannot be deleted. It has a domain configured that should be deleted first.");
        api.call("DeleteUserPoolDomain", "{'UserPoolId': '%s', 'Domain': 'shop'}", pool.id());
        assertThat(api.call("DeleteUserPool", "{'UserPoolId': '%s'}", pool.id()).status())
                .isEqualTo(200);
    }

    @Test
    void secondFactorsAreNotDemandedOfAPoolByAnUpdate() {
        PoolOfTest pool = api.pool("");

        Reply update = api.call("UpdateUserPool", "{'UserPoolId': '%s', 'MfaConfiguration': 'ON'}", pool.id());
        Reply configuration = api.call(
                "SetUserPoolMfaConfig",
                "{'UserPoolId': '%s', 'MfaConfiguration': 'ON', 'SoftwareTokenMfaConfiguration': {'Enabled': true}}",
                pool.id());

        assertThat(update.type()).isEqualTo("InvalidParameterException");
        assertThat(update.message())
                .isEqualTo("Cannot turn MFA functionality ON, once the user pool has been created.");
        assertThat(configuration.status()).isEqualTo(200);
    }
}
