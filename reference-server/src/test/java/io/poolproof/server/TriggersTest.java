package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which functions are called, with what, and what their answers do. */
class TriggersTest extends ServerTest {
    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:f";
    private static final String METADATA = ", 'ClientMetadata': {'k': 'v', 'empty': ''}";
    private static FunctionStub functions;

    @BeforeAll
    static void startFunctions() throws IOException {
        functions = new FunctionStub();
        api.control("lambda", "{'endpoint': '%s'}", functions.endpoint());
    }

    @AfterAll
    static void stopFunctions() {
        functions.close();
    }

    @BeforeEach
    void forget() {
        functions.reset();
    }

    private static PoolOfTest pool(String... triggers) {
        StringBuilder config = new StringBuilder();
        for (String trigger : triggers) {
            config.append(config.isEmpty() ? "" : ", ").append("'%s': '%s'".formatted(trigger, ARN));
        }
        return api.pool(VERIFIES + ", 'LambdaConfig': {" + config + "}");
    }

    @Test
    void anUpdateThatSendsACodeCallsCustomMessageWithTheDocumentedEvent() {
        PoolOfTest pool = pool("CustomMessage").user("ann");

        pool.signIn("ann").call("UpdateUserAttributes", Api.attributes("email", "ann@example.com") + METADATA);

        assertThat(functions.paths())
                .containsExactly(
                        "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A123456789012%3Afunction%3Af/invocations");
        JsonNode event = functions.events().get(0);
        assertThat(event.path("version").asText()).isEqualTo("1");
        assertThat(event.path("triggerSource").asText()).isEqualTo("CustomMessage_UpdateUserAttribute");
        assertThat(event.path("region").asText()).isEqualTo("us-east-1");
        assertThat(event.path("userPoolId").asText()).isEqualTo(pool.id());
        assertThat(event.path("userName").asText()).isEqualTo("ann");
        assertThat(event.at("/callerContext/clientId").asText()).isEqualTo(pool.clientId());
        assertThat(event.at("/request/userAttributes/cognito:user_status").asText())
                .isEqualTo("CONFIRMED");
        assertThat(event.at("/request/codeParameter").asText()).isEqualTo("{####}");
        assertThat(event.path("request").has("usernameParameter")).isTrue();
        assertThat(event.at("/request/clientMetadata").toString()).isEqualTo("{\"k\":\"v\",\"empty\":\"\"}");
        assertThat(event.path("response").toString())
                .isEqualTo("{\"smsMessage\":null,\"emailMessage\":null,\"emailSubject\":null}");
    }

    @Test
    void withoutMetadataTheEventHasNoSuchMember() {
        pool("CustomMessage").user("ann").signIn("ann").update("email", "ann@example.com");

        assertThat(functions.events().get(0).path("request").has("clientMetadata"))
                .isFalse();
    }

    @Test
    void withoutAMessageNothingIsCalled() {
        PoolOfTest pool = pool("CustomMessage").user("ann", "email", "ann@example.com");

        pool.signIn("ann").update("nickname", "annie", "email", "ann@example.com");

        assertThat(functions.events()).isEmpty();
    }

    @Test
    void anErrorOfTheFunctionComesBackAndNothingIsWritten() {
        PoolOfTest pool = pool("CustomMessage").user("ann");
        Api.Tokens ann = pool.signIn("ann");
        functions.throwing("{\"reason\": \"no\"}");

        Reply reply = ann.update("email", "ann@example.com", "nickname", "annie");

        assertThat(reply.type()).isEqualTo("UserLambdaValidationException");
        assertThat(reply.message()).isEqualTo("CustomMessage failed with error {\"reason\": \"no\"}.");
        assertThat(ann.get().attribute("nickname")).isEqualTo("(absent)");
    }

    @Test
    void unusableOutputAndMissingPlaceholdersAreRefused() {
        PoolOfTest pool = pool("CustomMessage").user("ann");
        Api.Tokens ann = pool.signIn("ann");

        functions.returning("\"done\"");
        assertThat(ann.update("email", "a@example.com").type()).isEqualTo("InvalidLambdaResponseException");
        functions.reset();
        functions.responding("{'emailMessage': 'no code'}");
        assertThat(ann.update("email", "a@example.com").message())
                .startsWith("1 validation error detected: Value at 'emailBody' failed to satisfy constraint");
    }

    @Test
    void aFunctionThatCannotBeCalledIsRefused() {
        try (ReferenceServer alone = ReferenceServer.builder().start()) {
            Api other = new Api(alone);
            PoolOfTest pool = other.pool(VERIFIES
                            + ", 'LambdaConfig': {'CustomMessage': 'arn:aws:lambda:us-east-1:123456789012:function:f'}")
                    .user("ann");

            Reply reply = pool.signIn("ann").update("email", "a@example.com");

            assertThat(reply.type()).isEqualTo("UnexpectedLambdaException");
            assertThat(reply.message())
                    .isEqualTo("CustomMessage invocation failed due to error AccessDeniedException.");
        }
    }

    @Test
    void theStartOfASignInHandsMetadataOnAsValidationData() {
        PoolOfTest pool = pool("PreAuthentication", "PostAuthentication", "PreTokenGeneration")
                .user("ann");

        pool.client(
                "InitiateAuth",
                "'AuthFlow': 'USER_PASSWORD_AUTH', 'AuthParameters': {'USERNAME': 'ann', 'PASSWORD': '" + Api.PASSWORD
                        + "'}" + METADATA);

        assertThat(functions.sources())
                .containsExactly(
                        "PreAuthentication_Authentication",
                        "PostAuthentication_Authentication",
                        "TokenGeneration_Authentication");
        assertThat(functions.events().get(0).at("/request/validationData/k").asText())
                .isEqualTo("v");
        assertThat(functions.events().get(0).path("request").has("clientMetadata"))
                .isFalse();
        assertThat(functions.events().get(1).path("request").has("clientMetadata"))
                .isFalse();
        assertThat(functions.events().get(2).path("request").has("clientMetadata"))
                .isFalse();
    }

    @Test
    void aSignUpHandsMetadataAndValidationDataOnSeparately() {
        PoolOfTest pool = pool("PreSignUp", "CustomMessage", "PostConfirmation");

        pool.client(
                "SignUp",
                "'Username': 'ann', 'Password': '" + Api.PASSWORD
                        + "', 'ValidationData': [{'Name': 'a', 'Value': 'b'}], "
                        + Api.attributes("email", "ann@example.com") + METADATA);
        pool.client(
                "ConfirmSignUp",
                "'Username': 'ann', 'ConfirmationCode': '" + pool.code("ann", "email") + "'" + METADATA);

        assertThat(functions.sources())
                .containsExactly("PreSignUp_SignUp", "CustomMessage_SignUp", "PostConfirmation_ConfirmSignUp");
        assertThat(functions.events().get(0).at("/request/validationData/a").asText())
                .isEqualTo("b");
        assertThat(functions.events())
                .allSatisfy(event -> assertThat(
                                event.at("/request/clientMetadata/k").asText())
                        .isEqualTo("v"));
        assertThat(functions.events().get(2).path("request").has("validationData"))
                .isFalse();
    }

    @Test
    void preSignUpMayConfirmAndVerify() {
        PoolOfTest pool = pool("PreSignUp");
        functions.responding("{'autoConfirmUser': true, 'autoVerifyEmail': true}");

        pool.client(
                "SignUp",
                "'Username': 'ann', 'Password': '" + Api.PASSWORD + "', " + Api.attributes("email", "ann@example.com"));

        assertThat(pool.signIn("ann").get().attribute("email_verified")).isEqualTo("true");
    }

    @Test
    void userMigrationBringsAUser() {
        PoolOfTest pool = pool("UserMigration");
        functions.responding("{'userAttributes': {'nickname': 'annie'}, 'finalUserStatus': 'CONFIRMED'}");

        assertThat(pool.signIn("ann").get().attribute("nickname")).isEqualTo("annie");
        assertThat(functions.sources()).containsExactly("UserMigration_Authentication");
    }

    @Test
    void customSignInGoesThroughItsThreeTriggers() {
        PoolOfTest pool = pool("DefineAuthChallenge", "CreateAuthChallenge", "VerifyAuthChallengeResponse")
                .user("ann");
        functions.responding("{'challengeName': 'CUSTOM_CHALLENGE', 'publicChallengeParameters': {'q': '?'}}");
        Reply start = pool.client("InitiateAuth", "'AuthFlow': 'CUSTOM_AUTH', 'AuthParameters': {'USERNAME': 'ann'}");
        functions.responding("{'answerCorrect': true, 'issueTokens': true}");

        Reply done = pool.client(
                "RespondToAuthChallenge",
                "'ChallengeName': 'CUSTOM_CHALLENGE', 'Session': '" + start.text("/Session")
                        + "', 'ChallengeResponses': {'USERNAME': 'ann', 'ANSWER': '!'}" + METADATA);

        assertThat(start.text("/ChallengeParameters/q")).isEqualTo("?");
        assertThat(done.text("/AuthenticationResult/AccessToken")).isNotEmpty();
        assertThat(functions.sources())
                .containsExactly(
                        "DefineAuthChallenge_Authentication",
                        "CreateAuthChallenge_Authentication",
                        "VerifyAuthChallengeResponse_Authentication",
                        "DefineAuthChallenge_Authentication");
        assertThat(functions.events().get(1).path("request").has("clientMetadata"))
                .isFalse();
        assertThat(functions.events().get(2).at("/request/clientMetadata/k").asText())
                .isEqualTo("v");
        assertThat(functions
                        .events()
                        .get(3)
                        .at("/request/session/0/challengeResult")
                        .asBoolean())
                .isTrue();
    }

    /** https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html */
    @Test
    void aLaterVersionOfPreTokenGenerationChangesTheAccessToken() {
        PoolOfTest pool = api.pool(
                        "'LambdaConfig': {'PreTokenGenerationConfig': {'LambdaVersion': 'V2_0', 'LambdaArn': '" + ARN
                                + "'}}")
                .user("ann");
        functions.responding("{'claimsAndScopeOverrideDetails': {"
                + "'accessTokenGeneration': {'claimsToAddOrOverride': {'tenant': {'id': 7}, 'iss': 'x'},"
                + " 'claimsToSuppress': ['event_id', 'cognito:groups'], 'scopesToAdd': ['api/read'],"
                + " 'scopesToSuppress': ['aws.cognito.signin.user.admin']},"
                + "'idTokenGeneration': {'claimsToAddOrOverride': {'tenant': 't1'}},"
                + "'groupOverrideDetails': {'groupsToOverride': ['a', 'b']}}}");

        Api.Tokens ann = pool.signIn("ann");
        JsonNode event = functions.events().get(0);
        Claims access = Claims.of(ann.access());

        assertThat(event.path("version").asText()).isEqualTo("2");
        assertThat(event.at("/request/scopes/0").asText()).isEqualTo("aws.cognito.signin.user.admin");
        assertThat(access.claims().at("/tenant/id").asInt()).isEqualTo(7);
        assertThat(access.text("scope")).isEqualTo("api/read");
        assertThat(access.text("iss")).startsWith("https://cognito-idp.");
        assertThat(access.has("event_id")).isTrue();
        assertThat(Claims.of(ann.id()).text("tenant")).isEqualTo("t1");
        assertThat(Claims.of(ann.id()).list("cognito:groups")).containsExactly("a", "b");
    }

    @Test
    void theFirstVersionChangesTheIdTokenAlone() {
        PoolOfTest pool = api.pool("'LambdaConfig': {'PreTokenGeneration': '" + ARN + "'}")
                .user("ann");
        functions.responding("{'claimsOverrideDetails': {'claimsToAddOrOverride': {'tenant': 't1'}}}");

        Api.Tokens ann = pool.signIn("ann");

        assertThat(functions.events().get(0).path("version").asText()).isEqualTo("1");
        assertThat(Claims.of(ann.id()).text("tenant")).isEqualTo("t1");
        assertThat(Claims.of(ann.access()).has("tenant")).isFalse();
    }
}
