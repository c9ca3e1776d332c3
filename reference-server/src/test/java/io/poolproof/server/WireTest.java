package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.Reply;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** The protocol around operations. */
class WireTest extends ServerTest {
    private static HttpRequest.Builder request() {
        return HttpRequest.newBuilder(api.endpoint());
    }

    @Test
    void aGetIsNotUnderstood() {
        Reply reply = api.send(request().GET().build());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.http().body())
                .isEqualTo("{\"code\":\"BadRequest\",\"message\":\"The server did not understand the operation that was"
                        + " requested.\",\"type\":\"client\"}");
    }

    @Test
    void aPreflightIsAnsweredWithOpenHeaders() {
        Reply reply = api.send(request()
                .header("Access-Control-Request-Headers", "x-amz-target")
                .method("OPTIONS", BodyPublishers.noBody())
                .build());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.http().body()).isEmpty();
        assertThat(reply.http().headers().firstValue("Access-Control-Allow-Headers"))
                .contains("x-amz-target");
        assertThat(reply.http().headers().firstValue("Access-Control-Max-Age")).contains("172800");
    }

    @Test
    void unknownMissingAndForeignTargetsAreRefused() {
        assertThat(api.call("NoSuchOperation", "{}").type()).isEqualTo("UnknownOperationException");
        assertThat(api.send(request(), "{}").type()).isEqualTo("UnknownOperationException");
        assertThat(api.send(request().header("X-Amz-Target", "DynamoDB_20120810.GetUser"), "{}")
                        .type())
                .isEqualTo("UnknownOperationException");
    }

    @Test
    void anUnsignedCallOfASignedOperationIsRefusedBeforeItsBodyIsRead() {
        Reply reply =
                api.send(request().header("X-Amz-Target", "AWSCognitoIdentityProviderService.AdminGetUser"), "no JSON");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.type()).isEqualTo("MissingAuthenticationTokenException");
        assertThat(reply.message()).isEqualTo("Missing Authentication Token");
    }

    @Test
    void anErrorNamesItsTypeInHeaderAndBody() {
        Reply reply = api.call("GetUser", "{'AccessToken': 'a.b.c'}");

        assertThat(reply.http().body())
                .isEqualTo("{\"__type\":\"NotAuthorizedException\",\"message\":\"Invalid Access Token\"}");
        assertThat(reply.http().headers().firstValue("x-amzn-ErrorType")).contains("NotAuthorizedException:");
        assertThat(reply.http().headers().firstValue("x-amzn-ErrorMessage")).contains("Invalid Access Token");
        assertThat(reply.http().headers().firstValue("x-amzn-RequestId")).isPresent();
    }

    @Test
    void aFaultOfTheServersOwnIsAnInternalError() {
        Api.PoolOfTest pool = api.pool("").user("ann");
        String client =
                api.client(pool.id(), "'AccessTokenValidity': 1, 'TokenValidityUnits': {'AccessToken': 'fortnights'}");

        Reply reply = new Api.PoolOfTest(api, pool.id(), client).signInReply("ann", Api.PASSWORD);

        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.type()).isEqualTo("InternalErrorException");
    }

    @Test
    void operationsWithoutOutputAnswerNothing() {
        assertThat(api.pool("")
                        .user("ann")
                        .admin("AdminDeleteUser", "ann", "")
                        .http()
                        .body())
                .isEmpty();
    }

    @Test
    void controlsAreOffUnlessAskedFor() {
        try (ReferenceServer plain = ReferenceServer.builder().start()) {
            Reply reply = new Api(plain).control("clock", "{'advanceSeconds': 1}");

            assertThat(reply.type()).isEqualTo("UnknownOperationException");
        }
    }

    @Test
    void aControlSaysWhatItCannotDo() {
        assertThat(api.control("code", "{'UserPoolId': 'x_y'}").status()).isEqualTo(404);
        assertThat(api.control("clock", "{'advanceSeconds': 'x'}").message())
                .isEqualTo("advanceSeconds is no whole number");
        assertThat(api.control("clock", "no JSON").status()).isEqualTo(400);
        Api.PoolOfTest pool = api.pool("").user("ann");
        assertThat(api.control("code", "{'UserPoolId': '%s', 'Username': 'ann'}", pool.id())
                        .message())
                .isEqualTo("there is no active code");
    }

    @Test
    void aPoolPublishesItsKeys() {
        Reply reply = api.send(HttpRequest.newBuilder(api.endpoint().resolve("/us-east-1_x/.well-known/jwks.json"))
                .GET()
                .build());

        assertThat(reply.text("/keys/0/kty")).isEqualTo("RSA");
        assertThat(reply.http().body()).doesNotContain("\"d\"");
    }
}
