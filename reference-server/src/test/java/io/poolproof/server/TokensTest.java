package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.Api.PoolOfTest;
import io.poolproof.server.Api.Reply;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;

/** Tokens, and what pools publish for those who verify them. */
class TokensTest extends ServerTest {

    private static Reply published(String pool, String name) {
        return api.send(HttpRequest.newBuilder(api.endpoint().resolve("/" + pool + "/.well-known/" + name))
                .header("Origin", "https://app.example.com")
                .GET()
                .build());
    }

    private static Reply refresh(PoolOfTest pool, String token) {
        return pool.client(
                "InitiateAuth",
                "'AuthFlow': 'REFRESH_TOKEN_AUTH', 'AuthParameters': {'REFRESH_TOKEN': '" + token + "'}");
    }

    @Test
    void aRefreshKeepsWhenAndHowTheUserSignedIn() {
        PoolOfTest pool = api.pool("").user("ann");
        Api.Tokens ann = pool.signIn("ann");
        Claims before = Claims.of(ann.access());
        pool.advance(90);

        Reply refreshed = refresh(pool, ann.refresh());
        Claims after = Claims.of(refreshed.text("/AuthenticationResult/AccessToken"));
        Claims id = Claims.of(refreshed.text("/AuthenticationResult/IdToken"));

        for (String claim : new String[] {"auth_time", "origin_jti", "event_id", "sub"}) {
            assertThat(after.text(claim)).as(claim).isNotEmpty().isEqualTo(before.text(claim));
            assertThat(id.text(claim)).as(claim).isEqualTo(before.text(claim));
        }
        assertThat(after.text("jti")).isNotEqualTo(before.text("jti"));
        assertThat(after.claims().path("iat").asLong())
                .isGreaterThanOrEqualTo(before.claims().path("iat").asLong() + 90);
        assertThat(refreshed.body().at("/AuthenticationResult").has("RefreshToken"))
                .isFalse();
    }

    @Test
    void tokensServeAsLongAsTheClientSays() {
        PoolOfTest pool = api.pool("").user("ann");
        String client = api.client(
                pool.id(),
                "'AccessTokenValidity': 10, 'IdTokenValidity': 1, 'RefreshTokenValidity': 2,"
                        + " 'TokenValidityUnits': {'AccessToken': 'minutes', 'IdToken': 'hours', 'RefreshToken': 'hours'}");
        PoolOfTest other = new PoolOfTest(api, pool.id(), client);
        Api.Tokens ann = other.signIn("ann");
        Claims access = Claims.of(ann.access());

        assertThat(access.claims().path("exp").asLong()
                        - access.claims().path("iat").asLong())
                .isEqualTo(600);
        pool.advance(2 * 3600 - 60);
        assertThat(refresh(other, ann.refresh()).status()).isEqualTo(200);
        pool.advance(120);
        assertThat(refresh(other, ann.refresh()).message()).isEqualTo("Refresh Token has expired");
    }

    @Test
    void eachPoolPublishesTheKeyThatSignsItsTokens() {
        PoolOfTest one = api.pool("").user("ann");
        PoolOfTest other = api.pool("");

        JsonNode key = published(one.id(), "jwks.json").body().at("/keys/0");

        assertThat(key.path("kty").asText()).isEqualTo("RSA");
        assertThat(key.path("alg").asText()).isEqualTo("RS256");
        assertThat(key.path("use").asText()).isEqualTo("sig");
        assertThat(key.has("d")).isFalse();
        assertThat(key.path("kid"))
                .isEqualTo(Claims.of(one.signIn("ann").access()).header().path("kid"));
        assertThat(key.path("n"))
                .isNotEqualTo(published(other.id(), "jwks.json").body().at("/keys/0/n"));
    }

    @Test
    void whatIsPublishedMayBeReadByPagesOfAnyOrigin() {
        Reply keys = published(api.pool("").id(), "jwks.json");
        Reply nobodys = published("us-east-1_nobody", "jwks.json");

        assertThat(keys.http().headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(nobodys.status()).isEqualTo(404);
        assertThat(nobodys.message()).isEqualTo("User pool us-east-1_nobody does not exist.");
    }

    @Test
    void aPoolPublishesItsIssuerAndWhereItsKeysAre() {
        PoolOfTest pool = api.pool("").user("ann");

        Reply configuration = published(pool.id(), "openid-configuration");

        assertThat(configuration.text("/issuer"))
                .isEqualTo("https://cognito-idp.us-east-1.amazonaws.com/" + pool.id())
                .isEqualTo(Claims.of(pool.signIn("ann").id()).text("iss"));
        assertThat(configuration.text("/jwks_uri"))
                .isEqualTo(api.endpoint() + "/" + pool.id() + "/.well-known/jwks.json");
    }

    @Test
    void thePoolIsInTheRegionThatItsCreationIsSignedFor() {
        Reply made = api.send(
                HttpRequest.newBuilder(api.endpoint())
                        .header("X-Amz-Target", "AWSCognitoIdentityProviderService.CreateUserPool")
                        .header(
                                "Authorization",
                                "AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/cognito-idp/aws4_request,"
                                        + " SignedHeaders=host, Signature=00"),
                "{\"PoolName\": \"p\"}");

        assertThat(made.text("/UserPool/Id")).startsWith("eu-west-1_");
        assertThat(made.text("/UserPool/Arn")).startsWith("arn:aws:cognito-idp:eu-west-1:");
        assertThat(published(made.text("/UserPool/Id"), "openid-configuration").text("/issuer"))
                .startsWith("https://cognito-idp.eu-west-1.amazonaws.com/");
    }

    @Test
    void theIssuerIsTheOneAskedFor() {
        try (ReferenceServer local = ReferenceServer.builder()
                .issuer("http://localhost:9229")
                .region("eu-central-1")
                .start()) {
            PoolOfTest pool = new Api(local).pool("").user("ann");

            Api.Tokens ann = pool.signIn("ann");

            assertThat(pool.id()).startsWith("eu-central-1_");
            assertThat(Claims.of(ann.id()).text("iss")).isEqualTo("http://localhost:9229/" + pool.id());
            assertThat(ann.get().status()).isEqualTo(200);
        }
    }

    @Test
    void aRefreshTokenIsProvenBySecretWhereTheClientHasOne() {
        PoolOfTest pool = api.pool("").user("ann");
        Reply made = api.call(
                "CreateUserPoolClient",
                "{'UserPoolId': '%s', 'ClientName': 's', 'GenerateSecret': true,"
                        + " 'ExplicitAuthFlows': ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']}",
                pool.id());
        String client = made.text("/UserPoolClient/ClientId");
        String secret = made.text("/UserPoolClient/ClientSecret");
        String hash = SecretHash.of("ann", client, secret);
        String refreshToken = api.call(
                        "InitiateAuth",
                        "{'ClientId': '%s', 'AuthFlow': 'USER_PASSWORD_AUTH', 'AuthParameters': {'USERNAME': 'ann',"
                                + " 'PASSWORD': '%s', 'SECRET_HASH': '%s'}}",
                        client,
                        Api.PASSWORD,
                        hash)
                .text("/AuthenticationResult/RefreshToken");

        Reply bare = refresh(new PoolOfTest(api, pool.id(), client), refreshToken);
        Reply proven = api.call(
                "GetTokensFromRefreshToken",
                "{'ClientId': '%s', 'RefreshToken': '%s', 'ClientSecret': '%s'}",
                client,
                refreshToken,
                secret);

        assertThat(bare.type()).isEqualTo("NotAuthorizedException");
        assertThat(proven.text("/AuthenticationResult/AccessToken")).isNotEmpty();
    }
}
