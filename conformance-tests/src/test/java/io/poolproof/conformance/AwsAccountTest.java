package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.sun.net.httpserver.HttpServer;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.Signer;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.signature.Credentials;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where and as whom the service is called follows from options and profiles, as with AWS's own tools. */
class AwsAccountTest {
    private static final String ROLE_KEY = "ASIAPOOLPROOFROLEKEY";
    private static final String ROLE_SECRET = "planted-role-secret";
    private static final String ASSUMED = "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"
            + "<AssumeRoleResult><Credentials><AccessKeyId>" + ROLE_KEY + "</AccessKeyId><SecretAccessKey>"
            + ROLE_SECRET
            + "</SecretAccessKey><SessionToken>planted-session</SessionToken>"
            + "<Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>";

    @Test
    void aProfileThatAssumesARoleSignsWithWhatTheRoleGetsSessionTokenIncluded() throws IOException {
        AtomicInteger assumed = new AtomicInteger();
        HttpServer sts = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        sts.createContext("/", exchange -> {
            assumed.incrementAndGet();
            byte[] answer = ASSUMED.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        sts.start();
        System.setProperty(
                "aws.endpointUrlSts", "http://127.0.0.1:" + sts.getAddress().getPort());
        try (ReferenceServer server = ReferenceServer.builder()
                .verifySignatures(new Credentials(ROLE_KEY, ROLE_SECRET))
                .start()) {
            AwsAccount account = OtherAccounts.ofProfile("role");
            assertThat(account.region()).isEqualTo(ServiceStandIn.REGION);
            assertThat(account.who()).isEqualTo("access key …EKEY from profile role");
            Answer answer = new CognitoEndpoint(server.endpoint(), Signer.real(account), Duration.ofSeconds(5))
                    .send(Call.ofHarness(
                            "list",
                            "ListUserPools",
                            JsonNodeFactory.instance.objectNode().put("MaxResults", 1)));
            assertThat(answer.isAccepted()).isTrue();
            assertThat(assumed.get()).isPositive();
        } finally {
            System.clearProperty("aws.endpointUrlSts");
            sts.stop(0);
        }
    }

    @Test
    void aProfileThatSignsInElsewhereAsksForThatAndForNoLibrary() {
        assertThatThrownBy(() -> OtherAccounts.ofProfile("sso"))
                .isInstanceOf(TargetUnusableException.class)
                .hasMessageContaining("aws sso login")
                .hasMessageNotContaining("123456789012");
        assertThat(AwsAccount.class
                        .getClassLoader()
                        .getResource(
                                "software/amazon/awssdk/services/sso/auth/SsoProfileCredentialsProviderFactory.class"))
                .isNotNull();
        assertThat(AwsAccount.class
                        .getClassLoader()
                        .getResource("software/amazon/awssdk/services/ssooidc/SsoOidcTokenProvider.class"))
                .isNotNull();
    }

    @Test
    void theServiceListensWhereItsRegionSaysUnlessSettingsSayOtherwise() {
        String template = "https://cognito-idp.${region}.${dnsSuffix}";
        assertThat(OtherAccounts.ofBase("eu-west-1").endpoint(template, "NOT_SET_ANYWHERE"))
                .isEqualTo(URI.create("https://cognito-idp.eu-west-1.amazonaws.com"));
        assertThat(OtherAccounts.ofBase("cn-north-1").endpoint(template, "NOT_SET_ANYWHERE"))
                .isEqualTo(URI.create("https://cognito-idp.cn-north-1.amazonaws.com.cn"));
        System.setProperty("aws.endpointUrlSomeService", "http://127.0.0.1:1");
        assertThat(OtherAccounts.ofBase("eu-west-1").endpoint(template, "SOME_SERVICE"))
                .isEqualTo(URI.create("http://127.0.0.1:1"));
        System.clearProperty("aws.endpointUrlSomeService");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"eu west 1", "", "eu-west-1/", "EU-WEST-1", "eu--west-1", "eu-west-1.example.com#", "eu-west-1\n"
            })
    void whatIsNoRegionsIdIsRefusedWithoutRepeatingIt(String region) {
        assertThatThrownBy(() -> AwsAccount.find(region, null))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage(
                        "--region: no id of a region: it has letters a-z, digits and single hyphens, as eu-west-1 has");
    }
}
