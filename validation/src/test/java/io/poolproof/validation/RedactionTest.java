package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.validation.errors.CognitoException;
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
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.Pools;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A planted value appears in nothing that is printed or thrown. */
class RedactionTest {
    private static final String CANARY = "Kanari3-s3cret";

    @ParameterizedTest
    @EnumSource(Operation.class)
    void noRequestPrintsOrThrowsWhatItHolds(Operation operation) {
        CognitoRequest request = planted(operation);
        List<String> printed = new ArrayList<>();
        printed.add(request.toString());
        printed.add(RequestCodec.decode(operation, RequestCodec.encode(request)).toString());
        for (CognitoValidator validator :
                List.of(CognitoValidator.withoutPool(), CognitoValidator.forPool(Pools.FULL, Pools.LISTING))) {
            ValidationResult result = validator.validate(request);
            printed.add(result.toString());
            printed.add(result.predicted().toString());
            printed.add(result.possible().toString());
            result.violations().forEach(violation -> printed.add(violation.toString()));
            printed.add(new InvalidRequestException(result).toString());
        }
        assertThat(printed).noneMatch(text -> text.contains(CANARY));
    }

    private static CognitoRequest planted(Operation operation) {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        for (Member member : operation.members()) {
            switch (member.kind()) {
                case TEXT -> request.text(member, member == Member.ATTRIBUTE_NAME ? "email" : CANARY + " \u0007");
                case ATTRIBUTES ->
                    request.attributes(
                            member,
                            List.of(
                                    new AttributeType("email", CANARY),
                                    new AttributeType("custom:rank", CANARY),
                                    new AttributeType("custom:unknown", CANARY.repeat(200))));
                case TEXTS ->
                    request.textsByKey(
                            member, Map.of(CANARY, CANARY, "userAttributes.email_verified", CANARY, "token", CANARY));
                case NAMES, DECLARATIONS -> {}
            }
        }
        return request.build();
    }

    @Test
    void aNameCannotEndTheLineThatShowsIt() {
        CognitoRequest request = CognitoRequest.builder(Operation.UPDATE_USER_ATTRIBUTES)
                .accessToken("a")
                .attribute("x\nERROR: forged\u2028" + "y".repeat(100), "a")
                .build();
        assertThat(CognitoValidator.withoutPool().validate(request).violations())
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.message())
                        .startsWith("/UserAttributes/0/Name \"x\\u000aERROR: forged\\u2028yyy")
                        .contains("yyy...\": ")
                        .doesNotContain("y".repeat(64))
                        .hasLineCount(1));
    }

    @Test
    void noClientShowsItsId() {
        assertThat(new UserPoolClient(CANARY, null, Set.of("email")).toString())
                .isEqualTo("UserPoolClient[reads null, writes [email]]");
    }

    @Test
    void noAnswerPrintsWhatItHolds() {
        CognitoResponse response = CognitoResponse.builder(Operation.UPDATE_USER_ATTRIBUTES, 200)
                .codeDeliveryDetailsList(List.of(new CodeDeliveryDetails("email", "EMAIL", CANARY)))
                .userAttributes(List.of(new AttributeType("email", CANARY)))
                .userSub(CANARY)
                .build();
        assertThat(response.toString()).doesNotContain(CANARY).contains("httpStatus=200", "email by EMAIL");
        assertThat(ClientMetadata.of(Map.of(CANARY, CANARY)).toString()).isEqualTo("(1 entries)");
        assertThat(new AttributeType("email", CANARY).toString()).isEqualTo("email=(14 characters)");
    }

    @Test
    void noErrorShowsTheServicesWordsUnasked() {
        CognitoException error = CognitoException.of("InvalidParameterException", "Value '" + CANARY + "' at 'x'", 400);
        assertThat(error).hasMessage("InvalidParameterException (HTTP status 400, a message of 29 characters)");
        assertThat(error.serviceMessage()).contains(CANARY);
        assertThat(error.toString()).doesNotContain(CANARY);
    }

    @Test
    void noUnreadableTextIsShown() {
        byte[] body = ("{\"CodeDeliveryDetailsList\":\"" + CANARY + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ResponseCodec.decode(Operation.UPDATE_USER_ATTRIBUTES, 200, null, body))
                .isInstanceOf(UnreadableResponseException.class)
                .hasMessage("the answer to UpdateUserAttributes has something else than a list at"
                        + " /CodeDeliveryDetailsList");
        assertThatThrownBy(() -> Descriptions.userPool(CANARY.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the description is no JSON");
    }
}
