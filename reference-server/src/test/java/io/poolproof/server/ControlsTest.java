package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import io.poolproof.server.seed.Seed;
import java.net.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What test suites in any language do to a server beside the API. */
class ControlsTest extends ServerTest {

    @Test
    void healthIsToldWithoutControlsToo() {
        try (ReferenceServer plain = ReferenceServer.builder().start()) {
            Reply health = new Api(plain).read("health");

            assertThat(health.http().body()).isEqualTo("{\"status\":\"ready\",\"pools\":0}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "-1", "1.5", "9223372036854775807", "99999999999999999999", "true", "null", "'x'"})
    void aClockIsNotSetToNonsense(String seconds) {
        PoolOfTest pool = api.pool("").user("ann");

        Reply reply = api.control("clock", "{'UserPoolId': '%s', 'advanceSeconds': %s}", pool.id(), seconds);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(pool.signIn("ann").get().status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e30", "1.5", "9223372036854775807", "-9223372036854775808", "true", "'x'"})
    void aTokenIsNotMadeForAnAgeThatIsNonsense(String seconds) {
        PoolOfTest pool = api.pool("").user("ann");

        Reply reply = api.control(
                "token",
                "{'UserPoolId': '%s', 'ClientId': '%s', 'Username': 'ann', 'expiresInSeconds': %s}",
                pool.id(),
                pool.clientId(),
                seconds);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.http().body()).contains("expiresInSeconds is no whole number of at most ten years");
    }

    @Test
    void aClockIsNotMovedOutOfSightByManySteps() {
        PoolOfTest pool = api.pool("").user("ann");
        int status = 200;
        int steps = 0;

        while (status == 200) {
            status = api.control("clock", "{'UserPoolId': '%s', 'advanceSeconds': 315360000}", pool.id())
                    .status();
            steps++;
        }

        assertThat(steps).isEqualTo(11);
        assertThat(pool.signIn("ann").get().status()).isEqualTo(200);
    }

    @Test
    void aPageOfAnotherOriginCannotUseControls() {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.endpoint().resolve("/_poolproof/reset"));
        String body = "{\"what\": \"all\"}";

        assertThat(api.send(request.copy().header("Origin", "https://evil.example.com"), body)
                        .status())
                .isEqualTo(403);
        assertThat(api.send(request.copy().header("Origin", "null"), body).status())
                .isEqualTo(403);
        assertThat(api.send(request.copy().header("Origin", api.endpoint().toString()), body)
                        .status())
                .isEqualTo(200);
        assertThat(api.send(
                                request.copy()
                                        .header("Origin", "https://app.example.com")
                                        .header("X-Poolproof-Control", "1"),
                                body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPreflightForControlsIsNotGranted() {
        Reply preflight = api.send(HttpRequest.newBuilder(api.endpoint().resolve("/_poolproof/reset"))
                .header("Origin", "https://evil.example.com")
                .header("Access-Control-Request-Headers", "x-poolproof-control")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .build());

        assertThat(preflight.http().headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static final String POOL = "{\"PoolName\": \"seeded\", \"UsernameAttributes\": [\"email\"],"
            + " \"Policies\": {\"PasswordPolicy\": {\"MinimumLength\": 8}}}";
    private static final String CLIENT =
            "{\"ClientName\": \"web\", \"ExplicitAuthFlows\": [\"ALLOW_USER_PASSWORD_AUTH\"]}";

    private static Seed seed(@Nullable String poolId, @Nullable String clientId) {
        return new Seed(List.of(new Seed.Pool(
                poolId,
                POOL,
                null,
                List.of(new Seed.Client(clientId, CLIENT)),
                List.of(),
                List.of(new Seed.User("ada@example.com", "password", List.of("staff"))))));
    }

    @Test
    void aServerStartsWithItsPoolClientAndUser() {
        try (ReferenceServer seeded = ReferenceServer.builder()
                .seed(seed("eu-west-1_Team12345", "web"))
                .controls(true)
                .start()) {
            Api there = new Api(seeded);
            PoolOfTest pool = new PoolOfTest(there, "eu-west-1_Team12345", "web");

            Claims claims =
                    Claims.of(pool.signInReply("ada@example.com", "password").text("/AuthenticationResult/IdToken"));

            assertThat(claims.list("cognito:groups")).containsExactly("staff");
            assertThat(claims.text("email_verified")).isEqualTo("true");
        }
    }

    @Test
    void aPoolIsMadeInTheRegionOfItsIdWithItsSecondFactors() {
        String request = "{\"PoolName\": \"seeded\", \"LambdaConfig\":"
                + " {\"PreSignUp\": \"arn:aws:lambda:eu-west-1:000000000000:function:greeter\"}}";
        String factors = "{\"MfaConfiguration\": \"OPTIONAL\", \"SoftwareTokenMfaConfiguration\": {\"Enabled\": true}}";
        Seed.Pool seed = new Seed.Pool("eu-west-1_Team12345", request, factors, List.of(), List.of(), List.of());
        try (ReferenceServer seeded =
                ReferenceServer.builder().seed(new Seed(List.of(seed))).start()) {
            Api there = new Api(seeded);

            assertThat(there.call("DescribeUserPool", "{'UserPoolId': 'eu-west-1_Team12345'}")
                            .text("/UserPool/Arn"))
                    .startsWith("arn:aws:cognito-idp:eu-west-1:");
            assertThat(there.call("GetUserPoolMfaConfig", "{'UserPoolId': 'eu-west-1_Team12345'}")
                            .text("/SoftwareTokenMfaConfiguration/Enabled"))
                    .isEqualTo("true");
        }
    }

    @Test
    void aResetBringsBackWhatThereWasAtTheStart() {
        try (ReferenceServer seeded = ReferenceServer.builder()
                .seed(seed("eu-west-1_Team12345", "web"))
                .controls(true)
                .start()) {
            Api there = new Api(seeded);
            PoolOfTest pool = new PoolOfTest(there, "eu-west-1_Team12345", "web");
            String other = there.pool("").user("bob").id();
            pool.admin("AdminDeleteUser", "ada@example.com", "");

            there.control("reset", "{'what': 'users'}");
            int bob = new PoolOfTest(there, other, "")
                    .admin("AdminGetUser", "bob", "")
                    .status();
            int ada = pool.signInReply("ada@example.com", "password").status();
            there.control("clock", "{'advanceSeconds': 1000000}");
            there.control("reset", "{'what': 'all'}");

            assertThat(bob).isEqualTo(400);
            assertThat(ada).isEqualTo(200);
            assertThat(there.call("DescribeUserPool", "{'UserPoolId': '%s'}", other)
                            .type())
                    .isEqualTo("ResourceNotFoundException");
            assertThat(pool.signInReply("ada@example.com", "password").status()).isEqualTo(200);
            assertThat(there.control("reset", "{'what': 'everything'}").status())
                    .isEqualTo(400);
        }
    }

    @Test
    void idsThatNobodyChoseAreTheSameAtEachStart() {
        String[] ids = new String[2];
        for (int start = 0; start < 2; start++) {
            try (ReferenceServer seeded =
                    ReferenceServer.builder().seed(seed(null, null)).start()) {
                Api there = new Api(seeded);
                String pool = there.call("ListUserPools", "{'MaxResults': 1}").text("/UserPools/0/Id");
                ids[start] = pool + " "
                        + there.call("ListUserPoolClients", "{'UserPoolId': '%s'}", pool)
                                .text("/UserPoolClients/0/ClientId");
            }
        }

        assertThat(ids[0]).isEqualTo(ids[1]).matches("us-east-1_[0-9a-zA-Z]{9} [0-9a-z]{26}");
    }
}
