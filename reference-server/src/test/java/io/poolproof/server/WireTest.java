package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.Api.Reply;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answering;
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

    /** Python's client refuses a header line of 64 KiB, and many proxies a head of 8 KiB. */
    @Test
    void aLongMessageStandsInTheBodyAlone() {
        String digits = "0".repeat(131_073);
        Reply reply = api.call(
                "CreateUserPool",
                "{'PoolName': 'p', 'Schema': [{'Name': 'n', 'AttributeDataType': 'Number',"
                        + " 'NumberAttributeConstraints': {'MaxValue': '%s'}}]}",
                digits);

        assertThat(reply.type()).isEqualTo("InvalidParameterException");
        assertThat(reply.message()).contains(digits);
        assertThat(headOf(reply)).isLessThan(8192);
    }

    @Test
    void aPreflightThatAsksForTooMuchIsAllowedNothing() {
        Reply reply = api.send(request()
                .header("Access-Control-Request-Headers", "x".repeat(9000))
                .method("OPTIONS", BodyPublishers.noBody())
                .build());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(headOf(reply)).isLessThan(8192);
    }

    private static int headOf(Reply reply) {
        return reply.http().headers().map().entrySet().stream()
                .mapToInt(header -> header.getKey().length()
                        + String.join(",", header.getValue()).length())
                .sum();
    }

    @Test
    void aFaultOfTheServersOwnIsAnInternalError() {
        Seams faulty = new Seams() {
            @Override
            public Answering operations(Answering inner, Parts parts) {
                return request -> {
                    throw new IllegalStateException("planted");
                };
            }
        };
        try (ReferenceServer server = ReferenceServer.builder().seams(faulty).start()) {
            Reply reply = Api.unchecked(server).call("ListUserPools", "{'MaxResults': 1}");

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.type()).isEqualTo("InternalErrorException");
            assertThat(reply.http().body()).doesNotContain("planted");
        }
    }

    @Test
    void anOperationThatIsNotModelledSaysSo() {
        Reply reply = api.call("CreateIdentityProvider", "{}");

        assertThat(reply.status()).isEqualTo(501);
        assertThat(reply.type()).isEqualTo("NotModelledException");
        assertThat(reply.message())
                .isEqualTo("The operation CreateIdentityProvider is not modelled by Poolproof's embedded user pool."
                        + " Nothing was done.");
    }

    @Test
    void membersThatNoRuleIsAboutAreHeldAgainstTheServiceModel() {
        String pool = api.pool("").id();

        Reply page = api.call("ListUsers", "{'UserPoolId': '%s', 'Limit': 61}", pool);
        Reply tag = api.call("TagResource", "{'ResourceArn': 'twenty characters and no ARN', 'Tags': {'a': 'b'}}");
        Reply type = api.call("ListUsers", "{'UserPoolId': '%s', 'Limit': 'ten'}", pool);

        assertThat(page.type()).isEqualTo("InvalidParameterException");
        assertThat(page.message())
                .isEqualTo("1 validation error detected: Value '61' at 'limit' failed to satisfy constraint:"
                        + " Member must have value less than or equal to 60");
        assertThat(tag.type()).isEqualTo("InvalidParameterException");
        assertThat(type.type()).isEqualTo("SerializationException");
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
                .isEqualTo("advanceSeconds is no whole number from 0 to 315360000, which is ten years");
        assertThat(api.control("clock", "no JSON").status()).isEqualTo(400);
        Api.PoolOfTest pool = api.pool("").user("ann");
        assertThat(api.control("code", "{'UserPoolId': '%s', 'Username': 'ann'}", pool.id())
                        .message())
                .isEqualTo("there is no active code");
    }
}
