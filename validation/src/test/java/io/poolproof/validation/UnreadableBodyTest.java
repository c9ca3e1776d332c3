package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that the service refuses while it reads them, or may refuse. */
class UnreadableBodyTest {
    @Test
    void aMemberOfAnotherTypeIsNamedWithTypeAndPlace() {
        byte[] body = "{\"AccessToken\":1,\"UserAttributes\":[{\"Name\":\"a\",\"Value\":{}}]}"
                .getBytes(StandardCharsets.UTF_8);
        ValidationResult result =
                RequestCodec.validate(CognitoValidator.withoutPool(), Operation.UPDATE_USER_ATTRIBUTES, body);
        assertThat(result.violations())
                .extracting(Violation::message)
                .containsExactly(
                        "/AccessToken: the JSON is a number; allowed: text [request-body.member-type]",
                        "/UserAttributes/0/Value: the JSON is an object; allowed: text [request-body.member-type]");
        assertThat(result.predicted().map(PredictedError::type)).contains("SerializationException");
        assertThat(result.predicted().map(PredictedError::messages).orElse(List.of()))
                .containsExactly(
                        "class com.amazon.coral.value.json.numbers.TruncatingBigNumber can not be converted to an String",
                        "NUMBER_VALUE can not be converted to a String");
        assertThat(result.predicted().map(PredictedError::messageConfidence)).contains(Confidence.REPORTED);
    }

    @Test
    void anotherTypeInPlaceOfAListOrAnObjectIsWarnedOfBecauseOtherServicesAloneShowIt() {
        assertThat(possibleMessages("{\"UserAttributes\":1}")).containsExactly("Expected list or null");
        assertThat(possibleMessages("{\"UserAttributes\":[\"email\"]}")).containsExactly("Expected null");
        assertThat(possibleMessages("{\"UserAttributes\":{}}"))
                .containsExactly("Start of structure or map found where not expected.");
        assertThat(possibleMessages("[]")).isEmpty();
        assertThat(validate("{\"UserAttributes\":1}".getBytes(StandardCharsets.UTF_8))
                        .possible())
                .hasValueSatisfying(
                        error -> assertThat(error.messageConfidence()).isEqualTo(Confidence.INFERRED));
    }

    @Test
    void ofSeveralPlacesTheFirstThatIsSurelyRefusedIsTold() {
        assertThat(predictedMessages("{\"ClientMetadata\":5,\"UserAttributes\":[5,{\"Name\":\"a\",\"Value\":{}}],"
                        + "\"AccessToken\":5}"))
                .containsExactly("Start of structure or map found where not expected.");
    }

    @Test
    void nullAmongEntriesIsWarnedOfBecauseNothingIsKnownOfIt() {
        ValidationResult result =
                validate("{\"AccessToken\":\"a\",\"UserAttributes\":[null]}".getBytes(StandardCharsets.UTF_8));
        assertThat(result.isValid()).isTrue();
        assertThat(result.warnings())
                .extracting(Violation::message)
                .containsExactly("/UserAttributes/0: an entry of the list is null; allowed: entries that are not null"
                        + " [request-body.null-entry]");
        assertThat(result.possible().map(PredictedError::type)).contains("SerializationException");
    }

    @Test
    void jsonIsReadHoweverDeepOrLong() {
        for (String other : List.of(
                "[".repeat(100_000) + "]".repeat(100_000),
                "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000),
                "9".repeat(100_000),
                "\"" + "a".repeat(30_000_000) + "\"")) {
            for (String member : List.of("Other", "ClientMetadata")) {
                byte[] body = ("{\"AccessToken\":\"a\",\"UserAttributes\":[],\"" + member + "\":" + other + "}")
                        .getBytes(StandardCharsets.UTF_8);
                assertThat(RequestCodec.parse(body)).isPresent();
                assertThat(RequestCodec.validate(CognitoValidator.withoutPool(), Operation.UPDATE_USER_ATTRIBUTES, body)
                                .violations())
                        .extracting(one -> one.rule().id())
                        .doesNotContain("request-body.json");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "nul", "[", "[]", "\"a\"", "{\"a\"", "<html>"})
    void whatIsNoJsonObjectToAnyReaderIsSaidSo(String body) {
        ValidationResult result = validate(body.getBytes(StandardCharsets.UTF_8));
        assertThat(result.errors())
                .extracting(Violation::message)
                .containsExactly("/: the body is no JSON object; allowed: one JSON object [request-body.json]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'AccessToken':'a'}",
                "{\"AccessToken\":\"a\",}",
                "{\"AccessToken\":\"a\"/* of the user */}",
                "{AccessToken:\"a\"}",
                "{\"Other\":01}",
                "{\"AccessToken\":\"a\",\"AccessToken\":\"b\"}",
                "{\"ClientMetadata\":{\"k\":\"a\",\"k\":\"b\"}}",
                "{\"UserAttributes\":[{\"Name\":\"a\",\"Name\":\"b\"}]}",
                "{\"\\ud800\":1}",
                "{\"\\uDFFF\":1}",
                "{\"\\udc00\\ud800\":1}",
                "{\"\\ud83d\\ude00\\ud83d\":1}",
                "{\"\\\\\\ud800\":1}"
            })
    void whatOnlyALenientReaderTakesIsWarnedOf(String body) {
        assertThatOnlyStrictnessIsInDoubt(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bytesThatAreNoUtf8AreWarnedOf() {
        assertThatOnlyStrictnessIsInDoubt(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'});
    }

    private static void assertThatOnlyStrictnessIsInDoubt(byte[] body) {
        ValidationResult result = validate(body);
        assertThat(result.isValid()).isTrue();
        assertThat(result.warnings())
                .extracting(Violation::message)
                .containsExactly("/: a strict reader of JSON does not read the body; allowed: one JSON object"
                        + " [request-body.strict-json]");
        assertThat(result.possible().map(PredictedError::type)).contains("SerializationException");
    }

    private static ValidationResult validate(byte[] body) {
        return RequestCodec.validate(CognitoValidator.withoutPool(), Operation.UPDATE_USER_ATTRIBUTES, body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d\\ude00", "\\\\ud800"})
    void wholePairsAndEscapedBackslashesInANameAreRead(String name) {
        assertThat(RequestCodec.decode(
                        Operation.UPDATE_USER_ATTRIBUTES,
                        ("{\"ClientMetadata\":{\"" + name + "\":\"v\"}}").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(DecodedRequest.Read.class);
    }

    private static List<String> possibleMessages(String body) {
        ValidationResult result = validate(body.getBytes(StandardCharsets.UTF_8));
        return result.possible().map(PredictedError::messages).orElseThrow();
    }

    private static List<String> predictedMessages(String body) {
        ValidationResult result = RequestCodec.validate(
                CognitoValidator.withoutPool(),
                Operation.UPDATE_USER_ATTRIBUTES,
                body.getBytes(StandardCharsets.UTF_8));
        return result.predicted().map(PredictedError::messages).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "[\"a\"]", "\"a\"", "1", "true"})
    void clientMetadataThatIsNoMapIsWarnedOfBecauseItIsContested(String metadata) {
        byte[] body = ("{\"AccessToken\":\"a\",\"UserAttributes\":[],\"ClientMetadata\":" + metadata + "}")
                .getBytes(StandardCharsets.UTF_8);
        ValidationResult result =
                RequestCodec.validate(CognitoValidator.withoutPool(), Operation.UPDATE_USER_ATTRIBUTES, body);
        assertThat(result.warnings()).extracting(one -> one.rule().id()).containsExactly("client-metadata.map");
        assertThat(result.isValid()).isTrue();
        assertThat(result.possible().map(PredictedError::type)).contains("SerializationException");
    }
}
