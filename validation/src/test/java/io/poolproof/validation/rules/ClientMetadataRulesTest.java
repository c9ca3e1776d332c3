package io.poolproof.validation.rules;

import static io.poolproof.validation.ViolationAssert.assertThatOnlyOneOf;
import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.update;
import static io.poolproof.validation.rules.Requests.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Members that hold texts by key: who gets them, and what they may hold. */
class ClientMetadataRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();

    @Test
    void metadataThatNoTriggerGetsIsWarnedOf() {
        UserPool silent = Pools.VERIFYING.toBuilder()
                .triggers(Set.of(Trigger.PRE_SIGN_UP))
                .build();
        CognitoRequest request = valid(Operation.UPDATE_USER_ATTRIBUTES)
                .attribute("phone_number", "+1")
                .clientMetadata(Map.of("k", "v"))
                .build();
        assertThat(ids(CognitoValidator.forPool(silent).ignoring("verification").validate(request)))
                .containsExactly("client-metadata.not-received");
        CognitoValidator verifying = CognitoValidator.forPool(Pools.VERIFYING).ignoring("verification");
        assertThat(ids(verifying.validate(request))).isEmpty();
        assertThat(ids(verifying.validate(update("name", "a").toBuilder()
                        .clientMetadata(Map.of("k", "v"))
                        .build())))
                .containsExactly("client-metadata.without-message");
        assertThat(ids(verifying.validate(
                        update("name", "a").toBuilder().clientMetadata(Map.of()).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "userPassword, x, client-metadata.key.secret",
        "API_KEY, x, client-metadata.key.secret",
        "k, eyJhbGciOiJIUzI1NiJ9.e30.x, client-metadata.value.secret",
        "k, AKIAIOSFODNN7EXAMPLE, client-metadata.value.secret",
        "k, jane@example.com, client-metadata.value.personal",
        "k, +12065550100, client-metadata.value.personal"
    })
    void metadataThatLooksSecretOrPersonalIsWarnedOf(String key, String value, String rule) {
        CognitoRequest request =
                valid(Operation.SIGN_UP).clientMetadata(Map.of(key, value)).build();
        ValidationResult result = SHAPES.validate(request);
        assertThatOnlyOneOf(result).breaks(rule).doesNotShow(value.length() > 1 ? value : key);
    }

    @Test
    void metadataKeysAndValuesHaveAtMost131072CodePoints() {
        String longest = "a".repeat(131_072);
        assertThat(ids(SHAPES.validate(metadata(longest, longest)))).isEmpty();
        assertThat(ids(SHAPES.validate(metadata("", "")))).isEmpty();
        assertThat(ids(SHAPES.validate(metadata(longest + "a", "v"))))
                .containsExactly("client-metadata.key.max-length");
        assertThat(ids(SHAPES.validate(metadata("k", longest + "a"))))
                .containsExactly("client-metadata.value.max-length");
        assertThat(ids(SHAPES.validate(metadata("k", "é".repeat(65_537)))))
                .containsExactly("client-metadata.value.length-unit");
        assertThat(ids(SHAPES.validate(valid(Operation.SIGN_UP)
                        .clientMetadata(Collections.singletonMap("k", null))
                        .build())))
                .containsExactly("client-metadata.value.null");
    }

    @Test
    void parametersAndAnswersHaveAtMost131072CodePoints() {
        String longest = "a".repeat(131_072);
        for (Operation operation : List.of(Operation.INITIATE_AUTH, Operation.ADMIN_INITIATE_AUTH)) {
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, longest, longest))))
                    .isEmpty();
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, longest + "a", "v"))))
                    .containsExactly("auth-parameters.key.max-length");
            assertThat(ids(SHAPES.validate(texts(operation, Member.AUTH_PARAMETERS, "k", longest + "a"))))
                    .containsExactly("auth-parameters.value.max-length");
        }
        for (Operation operation :
                List.of(Operation.RESPOND_TO_AUTH_CHALLENGE, Operation.ADMIN_RESPOND_TO_AUTH_CHALLENGE)) {
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, longest, longest))))
                    .isEmpty();
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, longest + "a", "v"))))
                    .containsExactly("challenge-responses.key.max-length");
            assertThat(ids(SHAPES.validate(texts(operation, Member.CHALLENGE_RESPONSES, "k", longest + "a"))))
                    .containsExactly("challenge-responses.value.max-length");
        }
        ValidationResult result = SHAPES.validate(
                texts(Operation.RESPOND_TO_AUTH_CHALLENGE, Member.CHALLENGE_RESPONSES, "k", longest + "a"));
        assertThatOnlyOneOf(result)
                .reads("/ChallengeResponses: a value has 131073 characters; allowed: at most 131072 characters"
                        + " [challenge-responses.value.max-length]");
        assertThat(predicted(result))
                .isEqualTo(
                        "1 validation error detected: Value at 'challengeResponses' failed to satisfy constraint: Map"
                                + " value must satisfy constraint: [Member must have length less than or equal to 131072]");
    }

    private static CognitoRequest texts(Operation operation, Member member, String key, String value) {
        return valid(operation).textsByKey(member, Map.of(key, value)).build();
    }

    private static CognitoRequest metadata(String key, String value) {
        return valid(Operation.SIGN_UP).clientMetadata(Map.of(key, value)).build();
    }

    private static String predicted(ValidationResult result) {
        return result.predicted().map(PredictedError::message).orElse("none");
    }
}
