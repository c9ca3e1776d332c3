package io.poolproof.conformance.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Names;
import io.poolproof.schemas.StrictJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the service makes is told by numbered references, and stands in again for them with values of the same form. */
class TapeTest {
    private static final String ID = "0f0e0d0c-1111-2222-3333-444455556666";
    private static final String OTHER_ID = "1f0e0d0c-1111-2222-3333-444455556666";

    private static Tape.Content taped(JsonNode request, JsonNode answer) {
        Tape tape = new Tape("0123456789");
        tape.take("c", "s", "GetUser", request, null, 200, Map.of(), answer, "", null, Names.NONE);
        return tape.content();
    }

    private static JsonNode recorded(JsonNode request, JsonNode answer) {
        JsonNode body = taped(request, answer).exchanges().get(0).response().body();
        return body == null ? JsonNodeFactory.instance.nullNode() : body;
    }

    private static JsonNode json(String text) {
        return StrictJson.read("test", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatTheServiceMadeIsNumberedAlikeWhereverItStandsAndWhatIsOursIsKept() {
        JsonNode body = recorded(
                json("{\"Email\":\"river@home.example\",\"UserPoolId\":\"us-east-1_AAAAAAAAA\"}"),
                json("{\"sub\":\"" + ID + "\",\"text\":\"of " + OTHER_ID + " and " + ID
                        + " in us-east-1_Abc123XYZ, not us-east-1_AAAAAAAAA\",\"Session\":\"AYABeP\","
                        + "\"mail\":\"river@home.example, lake@mail.test\",\"ClientId\":\"7c7c7c\","
                        + "\"Arn\":\"arn:aws:cognito-idp:us-east-1:210987654321:userpool/x\","
                        + "\"Name\":\"poolproof-0123456789-x\",\"at\":\"2026-11-25T10:00:00Z\"}"));
        assertThat(body)
                .isEqualTo(json("{\"sub\":\"#{id-1}\",\"text\":\"of #{id-2} and #{id-1} in #{pool-1}, not"
                        + " us-east-1_AAAAAAAAA\",\"Session\":\"#{secret-1}\","
                        + "\"mail\":\"river@home.example, #{address-1}\",\"ClientId\":\"#{client-1}\","
                        + "\"Arn\":\"arn:aws:cognito-idp:us-east-1:#{account-1}:userpool/x\","
                        + "\"Name\":\"poolproof-#{run-1}-x\",\"at\":\"#{instant-1}\"}"));
    }

    @Test
    void instantsKeepTheirOrderAndEqualOnesStayEqual() {
        JsonNode body = recorded(
                json("{}"), json("{\"LastDate\":1764064900.25,\"CreateDate\":1764064800,\"AgainDate\":1764064900.25}"));
        JsonNode again = new StandIns("us-east-1", Map.of()).in(body, UnaryOperator.identity());
        assertThat(again.path("CreateDate").decimalValue())
                .isLessThan(again.path("LastDate").decimalValue());
        assertThat(again.path("AgainDate")).isEqualTo(again.path("LastDate"));
        assertThat(again.path("LastDate").decimalValue()).isNotEqualByComparingTo("1764064900.25");
    }

    @Test
    void aTokenIsToldByWhatItClaimsWithoutItsSignatureAndComesBackWithIt() {
        String claims = "{\"sub\":\"" + ID + "\",\"scope\":\"aws.cognito.signin.user.admin\","
                + "\"auth_time\":1764064790,\"iat\":1764064800,\"exp\":1764068400}";
        String signature = "c2lnbmF0dXJl";
        String token = encoded("{\"alg\":\"RS256\"}") + "." + encoded(claims) + "." + signature;

        Tape.Content content = taped(json("{}"), json("{\"AccessToken\":\"" + token + "\",\"sub\":\"" + ID + "\"}"));

        JsonNode body =
                Objects.requireNonNull(content.exchanges().get(0).response().body());
        assertThat(body).isEqualTo(json("{\"AccessToken\":\"#{token-1}\",\"sub\":\"#{id-1}\"}"));
        assertThat(json(String.valueOf(content.tokens().get("1"))))
                .isEqualTo(json("{\"sub\":\"#{id-1}\",\"scope\":\"aws.cognito.signin.user.admin\","
                        + "\"auth_time\":-10,\"iat\":0,\"exp\":3600}"));
        JsonNode again = new StandIns("us-east-1", content.tokens()).in(body, UnaryOperator.identity());
        String[] parts = again.path("AccessToken").asText().split("\\.", -1);
        JsonNode told = json(new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8));
        assertThat(told.path("sub")).isEqualTo(again.path("sub"));
        assertThat(told.path("exp").asLong() - told.path("iat").asLong()).isEqualTo(3600);
        assertThat(parts).hasSize(3).doesNotContain(signature);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(20)
    void valuesAsLongAsTheServiceTakesThemHoldNothingUp() {
        String longest = "a".repeat(1 << 20) + " eyJ" + "b".repeat(1 << 20) + " " + "1-".repeat(1 << 19);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("value", longest);
        assertThat(recorded(json("{}"), answer)).isEqualTo(answer);
    }
}
