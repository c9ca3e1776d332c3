package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.validation.errors.CognitoException;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.Descriptions;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.json.ResponseCodec;
import io.poolproof.validation.json.UnreadableResponseException;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CodeDeliveryDetails;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.CognitoResponse;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.Requests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The wire form there and back. */
class CodecTest {
    @Test
    void anUpdateIsWrittenAsTheWireHasIt() {
        CognitoRequest request = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("a.b.c")
                .attribute("email", "a@b.c")
                .attribute("nickname", "")
                .clientMetadata(Map.of("k", "v"))
                .build();
        assertThat(new String(RequestCodec.encode(request), StandardCharsets.UTF_8))
                .isEqualTo("{\"AccessToken\":\"a.b.c\",\"UserAttributes\":[{\"Name\":\"email\",\"Value\":\"a@b.c\"},"
                        + "{\"Name\":\"nickname\",\"Value\":\"\"}],\"ClientMetadata\":{\"k\":\"v\"}}");
        assertThat(RequestCodec.target(Operation.UPDATE_USER_ATTRIBUTES))
                .isEqualTo("AWSCognitoIdentityProviderService.UpdateUserAttributes");
        assertThat(RequestCodec.CONTENT_TYPE).isEqualTo("application/x-amz-json-1.1");
        assertThat(RequestCodec.PATH).isEqualTo("/");
    }

    @Test
    void absentAndEmptyStayApart() {
        CognitoRequest absent = CognitoRequest.builder(Operation.SIGN_UP).build();
        CognitoRequest empty = absent.toBuilder()
                .userAttributes(List.of())
                .clientMetadata(Map.of())
                .text(Member.PASSWORD, "")
                .build();
        assertThat(RequestCodec.encodeTree(absent)).isEmpty();
        assertThat(RequestCodec.encodeTree(empty).toString())
                .isEqualTo("{\"Password\":\"\",\"UserAttributes\":[],\"ClientMetadata\":{}}");
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void whatIsWrittenIsReadAgain(Operation operation) {
        CognitoRequest.Builder builder = Requests.valid(operation);
        for (Member member : operation.members()) {
            switch (member.kind()) {
                case TEXT -> {}
                case ATTRIBUTES ->
                    builder.attributes(member, List.of(new AttributeType("name", "é\u0000\ud83d\ude00")));
                case NAMES -> builder.names(member, List.of("email"));
                case TEXTS -> builder.textsByKey(member, Map.of("userAttributes.name", "a"));
                case DECLARATIONS ->
                    builder.schema(
                            List.of(new SchemaAttributeType("a", "Number", true, false, false, null, null, "1", "2")));
            }
        }
        CognitoRequest request = builder.build();
        DecodedRequest decoded = RequestCodec.decode(operation, RequestCodec.encode(request));
        assertThat(decoded).isInstanceOfSatisfying(DecodedRequest.Read.class, read -> {
            assertThat(RequestCodec.encodeTree(read.request())).isEqualTo(RequestCodec.encodeTree(request));
            assertThat(RequestCodec.encodeTree(read.request().toBuilder().build()))
                    .isEqualTo(RequestCodec.encodeTree(request));
            assertThat(read.request().toString()).isEqualTo(request.toString());
        });
    }

    @Test
    void aKeyThatIsNullIsSaidSo() {
        assertThatThrownBy(() -> Requests.valid(Operation.INITIATE_AUTH)
                        .textsByKey(Member.AUTH_PARAMETERS, Collections.singletonMap(null, "a")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a key of AuthParameters is null");
        assertThatThrownBy(() -> ClientMetadata.of(Collections.singletonMap(null, "a")))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a key of ClientMetadata is null");
    }

    @Test
    void nullAmongEntriesIsKeptAndJudgedAsNull() {
        List<@Nullable AttributeType> attributes = new ArrayList<>();
        attributes.add(new AttributeType("name", "a"));
        attributes.add(null);
        List<CognitoRequest> requests = List.of(
                Requests.valid(Operation.UPDATE_USER_ATTRIBUTES)
                        .userAttributes(attributes)
                        .build(),
                Requests.valid(Operation.SIGN_UP).validationData(attributes).build(),
                Requests.valid(Operation.DELETE_USER_ATTRIBUTES)
                        .names(Member.USER_ATTRIBUTE_NAMES, Arrays.asList("name", null))
                        .build(),
                Requests.valid(Operation.CREATE_USER_POOL)
                        .schema(Arrays.asList(
                                new SchemaAttributeType("a", "String", true, null, null, null, null, null, null), null))
                        .build());
        for (CognitoRequest request : requests) {
            for (CognitoRequest same : List.of(request, request.toBuilder().build(), readAgain(request))) {
                ValidationResult result = CognitoValidator.withoutPool().validate(same);
                assertThat(result.violations())
                        .extracting(one -> one.rule().id())
                        .containsExactly("request-body.null-entry");
                assertThat(result.violations().get(0).path()).endsWith("/1");
                assertThat(RequestCodec.encodeTree(same).toString()).contains(",null]");
            }
        }
    }

    private static CognitoRequest readAgain(CognitoRequest request) {
        return ((DecodedRequest.Read) RequestCodec.decode(request.operation(), RequestCodec.encode(request))).request();
    }

    @Test
    void anAnswerIsReadWithItsStatusAndDeliveries() {
        CognitoResponse response = ResponseCodec.decode(
                Operation.UPDATE_USER_ATTRIBUTES,
                200,
                null,
                ("{\"CodeDeliveryDetailsList\":[{\"AttributeName\":\"email\",\"DeliveryMedium\":\"EMAIL\","
                                + "\"Destination\":\"a***@b***\"}]}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(response.codeDeliveryDetailsList())
                .containsExactly(new CodeDeliveryDetails("email", "EMAIL", "a***@b***"));
        assertThat(ResponseCodec.decode(
                        Operation.UPDATE_USER_ATTRIBUTES,
                        200,
                        null,
                        ResponseCodec.encode(response).toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(response);
        CognitoResponse empty = ResponseCodec.decode(Operation.UPDATE_USER_ATTRIBUTES, 200, null, new byte[0]);
        assertThat(empty.codeDeliveryDetailsList()).isNull();
        assertThat(empty.toBuilder().httpStatus(204).build().httpStatus()).isEqualTo(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'UserConfirmed':'yes'}|/UserConfirmed|true or false",
                "{'UserSub':5}|/UserSub|text",
                "{'CodeDeliveryDetails':[]}|/CodeDeliveryDetails|an object",
                "{'CodeDeliveryDetailsList':{}}|/CodeDeliveryDetailsList|a list",
                "{'CodeDeliveryDetailsList':[5]}|/CodeDeliveryDetailsList/0|an object",
                "{'CodeDeliveryDetailsList':[{'Destination':true}]}|/CodeDeliveryDetailsList/0/Destination|text",
                "{'UserAttributes':[{},null]}|/UserAttributes/1|an object"
            })
    void anAnswerOfOtherTypesIsUnreadableAtAPlace(String body, String place, String wanted) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ResponseCodec.decode(Operation.SIGN_UP, 200, null, bytes))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(wanted);
    }

    @Test
    void anErrorIsThrownAsItsOwnType() {
        byte[] body = "{\"__type\":\"UserNotFoundException\",\"message\":\"User does not exist.\"}"
                .getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ResponseCodec.decode(Operation.GET_USER, 400, null, body))
                .isInstanceOfSatisfying(CognitoException.UserNotFound.class, error -> {
                    assertThat(error.serviceMessage()).isEqualTo("User does not exist.");
                    assertThat(error.httpStatus()).isEqualTo(400);
                });
        assertThatThrownBy(() -> ResponseCodec.decode(
                        Operation.GET_USER, 400, "com.amazonaws#NotAuthorizedException:http://x", body))
                .isInstanceOf(CognitoException.NotAuthorized.class);
        assertThatThrownBy(() -> ResponseCodec.decode(
                        Operation.GET_USER, 418, null, "{\"__type\":\"Teapot\"}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        CognitoException.Unknown.class,
                        error -> assertThat(error.code()).isEqualTo("Teapot"));
        assertThatThrownBy(() ->
                        ResponseCodec.decode(Operation.GET_USER, 500, null, "<html>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(CognitoException.Unknown.class);
    }

    @Test
    void aDescribedPoolIsRead() {
        UserPool pool =
                Descriptions.userPool(("{\"UserPool\":{\"Id\":\"us-east-1_a\",\"UsernameAttributes\":[\"email\"],"
                                + "\"AutoVerifiedAttributes\":[\"email\"],\"LambdaConfig\":{\"CustomMessage\":\"arn\"},"
                                + "\"UserAttributeUpdateSettings\":{\"AttributesRequireVerificationBeforeUpdate\":[\"email\"]},"
                                + "\"SchemaAttributes\":[{\"Name\":\"custom:code\",\"AttributeDataType\":\"String\","
                                + "\"Mutable\":false,\"Required\":false,\"StringAttributeConstraints\":{\"MinLength\":\"1\","
                                + "\"MaxLength\":\"10\"}},{\"Name\":\"custom:rank\",\"AttributeDataType\":\"Number\","
                                + "\"Mutable\":true,\"NumberAttributeConstraints\":{\"MinValue\":\"1\"}}]}}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(pool.id()).isEqualTo("us-east-1_a");
        assertThat(pool.usernameAttributes()).containsExactly("email");
        assertThat(pool.verifiedBeforeUpdate()).containsExactly("email");
        assertThat(pool.triggers()).isEqualTo(Set.of(Trigger.CUSTOM_MESSAGE));
        assertThat(pool.sendsSms()).isFalse();
        assertThat(String.valueOf(pool.attribute("custom:code")))
                .isEqualTo("SchemaAttribute[name=custom:code, dataType=STRING, mutable=false, required=false,"
                        + " developerOnly=false, minLength=1, maxLength=10, minValue=null, maxValue=null]");
        assertThat(String.valueOf(pool.attribute("custom:rank"))).contains("dataType=NUMBER", "minValue=1");
        assertThat(pool.toBuilder().build().schema()).isEqualTo(pool.schema());
    }

    @Test
    void aDescribedClientIsReadAndItsDefaultsStayAbsent() {
        assertThat(Descriptions.userPoolClient(
                        "{\"UserPoolClient\":{\"ClientId\":\"c\",\"WriteAttributes\":[\"name\"]}}"
                                .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new UserPoolClient("c", null, Set.of("name")));
    }
}
