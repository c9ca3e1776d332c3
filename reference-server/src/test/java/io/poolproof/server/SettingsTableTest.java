package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Api.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No setting of the service model's table is ignored in silence: each is honoured, as a test shows, or refused, or named. */
class SettingsTableTest {
    private static final String POOL = "Pool";
    private static final String TRIGGERS = "TriggersTest#";
    private static final String SETTINGS = "SettingsTest#";
    private static final String POLICY = SETTINGS + "theDefaultPolicyAsksForFourKindsOfCharactersAndEightOfThem";
    private static final String CUSTOM = TRIGGERS + "customSignInGoesThroughItsThreeTriggers";
    private static final String SIGN_IN = TRIGGERS + "theStartOfASignInHandsMetadataOnAsValidationData";
    private static final String LASTING = "TokensTest#tokensServeAsLongAsTheClientSays";
    private static final String SECRET = "AdministrationTest#aSecretHashIsAskedFor";
    private static final String LATER = TRIGGERS + "aLaterVersionOfPreTokenGenerationChangesTheAccessToken";

    /** The test that shows what a setting does. */
    private static final Map<String, String> HONOURED = Map.ofEntries(
            Map.entry("UserPoolId", "AdministrationTest#anUpdateOfAPoolResetsWhatItLeavesOut"),
            Map.entry("PoolName", "DescriptionsTest#aPoolGivesBackWhateverWasSet"),
            Map.entry("Policies/PasswordPolicy/MinimumLength", SETTINGS + "aPolicyOfLengthAloneAsksForLengthAlone"),
            Map.entry("Policies/PasswordPolicy/RequireUppercase", POLICY),
            Map.entry("Policies/PasswordPolicy/RequireLowercase", POLICY),
            Map.entry("Policies/PasswordPolicy/RequireNumbers", POLICY),
            Map.entry("Policies/PasswordPolicy/RequireSymbols", POLICY),
            Map.entry("Policies/PasswordPolicy/PasswordHistorySize", SETTINGS + "aPasswordOfTheHistoryIsNotUsedAgain"),
            Map.entry(
                    "Policies/PasswordPolicy/TemporaryPasswordValidityDays",
                    SETTINGS + "aTemporaryPasswordServesForItsDays"),
            Map.entry(
                    "AdminCreateUserConfig/UnusedAccountValidityDays", SETTINGS + "aTemporaryPasswordServesForItsDays"),
            Map.entry(
                    "AdminCreateUserConfig/AllowAdminCreateUserOnly",
                    SETTINGS + "nobodySignsUpWhereOnlyAdministratorsCreateUsers"),
            Map.entry("DeletionProtection", "AdministrationTest#aProtectedPoolIsNotDeleted"),
            Map.entry("LambdaConfig/PreSignUp", TRIGGERS + "preSignUpMayConfirmAndVerify"),
            Map.entry(
                    "LambdaConfig/CustomMessage",
                    TRIGGERS + "anUpdateThatSendsACodeCallsCustomMessageWithTheDocumentedEvent"),
            Map.entry("LambdaConfig/PostConfirmation", TRIGGERS + "aSignUpHandsMetadataAndValidationDataOnSeparately"),
            Map.entry("LambdaConfig/PreAuthentication", SIGN_IN),
            Map.entry("LambdaConfig/PostAuthentication", SIGN_IN),
            Map.entry("LambdaConfig/DefineAuthChallenge", CUSTOM),
            Map.entry("LambdaConfig/CreateAuthChallenge", CUSTOM),
            Map.entry("LambdaConfig/VerifyAuthChallengeResponse", CUSTOM),
            Map.entry("LambdaConfig/PreTokenGeneration", TRIGGERS + "theFirstVersionChangesTheIdTokenAlone"),
            Map.entry("LambdaConfig/UserMigration", TRIGGERS + "userMigrationBringsAUser"),
            Map.entry("LambdaConfig/PreTokenGenerationConfig/LambdaVersion", LATER),
            Map.entry("LambdaConfig/PreTokenGenerationConfig/LambdaArn", LATER),
            Map.entry("AutoVerifiedAttributes", "SignInTest#aSignUpIsConfirmedByItsCode"),
            Map.entry("AliasAttributes", "SignInTest#anAliasOfAnotherStopsConfirmationUnlessItMayMove"),
            Map.entry("UsernameAttributes", "SignInTest#anEmailStandsForTheUserName"),
            Map.entry("MfaConfiguration", "SecondFactorTest#whereItIsDemandedWhoHasNoneSetsOneUpWhileSigningIn"),
            Map.entry(
                    "UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate",
                    "VerificationTest#whereVerificationComesFirstTheOldValueStaysUntilThen"),
            Map.entry("EmailConfiguration/EmailSendingAccount", SETTINGS + "aSecondFactorByEmailNeedsASenderOfOnesOwn"),
            Map.entry("SmsConfiguration/SnsCallerArn", "SecondFactorTest#aCodeBySmsGoesToTheUsersNumber"),
            Map.entry("UserPoolTags", "AdministrationTest#tagsAreKeptByArn"),
            Map.entry("Schema", "AdministrationTest#attributesAreDeletedSaveThoseThatMayNotBe"),
            Map.entry(
                    "UsernameConfiguration/CaseSensitive",
                    SETTINGS + "letterCaseOfNamesAndAddressesMattersUnlessThePoolSaysOtherwise"),
            Map.entry(
                    "AccountRecoverySetting/RecoveryMechanisms",
                    SETTINGS + "aForgottenPasswordIsRecoveredByTheMechanismThatComesFirst"),
            Map.entry("ClientId", SECRET),
            Map.entry("ClientName", "DescriptionsTest#aClientShowsHowLongThingsLastAndWhatIsOn"),
            Map.entry("GenerateSecret", SECRET),
            Map.entry("ClientSecret", SECRET),
            Map.entry("RefreshTokenValidity", LASTING),
            Map.entry("AccessTokenValidity", LASTING),
            Map.entry("IdTokenValidity", LASTING),
            Map.entry("TokenValidityUnits/AccessToken", LASTING),
            Map.entry("TokenValidityUnits/IdToken", LASTING),
            Map.entry("TokenValidityUnits/RefreshToken", LASTING),
            Map.entry("ReadAttributes", "AdministrationTest#aClientReadsOnlyWhatItsListGrants"),
            Map.entry("WriteAttributes", SETTINGS + "aClientWritesOnlyWhatItsListGrants"),
            Map.entry(
                    "PreventUserExistenceErrors",
                    "SrpSignInTest#aUserWhomThereIsNotIsToldOnlyWhereTheClientDoesNotHideThat"),
            Map.entry("AuthSessionValidity", SETTINGS + "aChallengeIsAnsweredWithinTheClientsTime"));

    /** The service shows these under another name, or not at all. */
    private static final List<String> SHOWN_OTHERWISE =
            List.of("UserPoolId", "ClientId", "PoolName", "Schema", "GenerateSecret", "ClientSecret");

    private ReferenceServer server;
    private Api api;

    @BeforeEach
    void start() {
        server = ReferenceServer.builder().controls(true).log(line -> {}).start();
        api = new Api(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void everySettingThatIsHonouredHasATestThatShowsIt() {
        assertThat(new TreeSet<>(HONOURED.values())).allSatisfy(test -> {
            String[] names = test.split("#");
            assertThat(Class.forName("io.poolproof.server." + names[0]).getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(names[1]));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreateUserPool", "UpdateUserPool", "CreateUserPoolClient", "UpdateUserPoolClient"})
    void everySettingIsHonouredOrRefusedOrNamedAndGivenBack(String operation) {
        List<String> refused = new ArrayList<>();
        for (String path : SettingValues.of(operation)) {
            api.control("reset", "{'what': 'all'}");
            Api.PoolOfTest pool = api.pool("");
            ObjectNode request = SettingValues.request(operation, path);
            Reply reply = send(operation, pool, request);
            if (reply.status() != 200) {
                assertThat(reply.message()).as(path).isNotEmpty();
                refused.add(path);
                continue;
            }
            JsonNode set = request.at("/" + path);
            assertThat(isNamed(operation, path))
                    .as("named: " + path)
                    .isNotEqualTo(HONOURED.containsKey(path) && !set.toString().contains("ALLOW_USER_AUTH"));
            if (!SHOWN_OTHERWISE.contains(path)) {
                assertThat(described(operation, pool, reply).at("/" + path))
                        .as(path)
                        .isEqualTo(set);
            }
        }
        assertThat(refused)
                .isEqualTo(
                        operation.equals("UpdateUserPoolClient")
                                ? List.of("EnablePropagateAdditionalUserContextData")
                                : List.of());
    }

    private Reply send(String operation, Api.PoolOfTest pool, ObjectNode request) {
        boolean isOfPool = operation.endsWith(POOL);
        if (operation.startsWith("Update") || !isOfPool) {
            request.put("UserPoolId", pool.id());
        }
        if (operation.equals("UpdateUserPoolClient")) {
            request.put("ClientId", pool.clientId());
        }
        if (operation.startsWith("Create")) {
            String name = isOfPool ? "PoolName" : "ClientName";
            request.put(name, "p");
        }
        return api.call(operation, request.toString().replace("%", "%%"));
    }

    private boolean isNamed(String operation, String path) {
        List<String> lines = new ArrayList<>();
        api.read("unmodelled").body().path("unmodelled").forEach(line -> lines.add(line.asText()));
        // A container that is not looked into is named as a whole.
        return Arrays.stream(new String[] {path, path.replaceFirst("/[^/]*$", ""), path.replaceFirst("/.*", "")})
                .anyMatch(named -> lines.stream()
                        .anyMatch(line -> line.equals(operation + " " + named)
                                || line.startsWith(operation + " " + named + ":")));
    }

    private JsonNode described(String operation, Api.PoolOfTest pool, Reply reply) {
        if (!operation.endsWith(POOL)) {
            String id = reply.text("/UserPoolClient/ClientId");
            return api.call("DescribeUserPoolClient", "{'UserPoolId': '%s', 'ClientId': '%s'}", pool.id(), id)
                    .body()
                    .path("UserPoolClient");
        }
        String id = operation.startsWith("Create") ? reply.text("/UserPool/Id") : pool.id();
        return api.call("DescribeUserPool", "{'UserPoolId': '%s'}", id).body().path("UserPool");
    }
}
