package io.poolproof.validation.rules;

import static io.poolproof.validation.rules.Judged.ids;
import static io.poolproof.validation.rules.Requests.valid;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Members of plain text, names alone, challenge answers, ClientMetadata. */
class OtherMembersRulesTest {
    private static final CognitoValidator SHAPES = CognitoValidator.withoutPool();

    @ParameterizedTest
    @EnumSource(Operation.class)
    void aRequestWithWhatItsOperationRequiresHasNoError(Operation operation) {
        assertThat(SHAPES.validate(valid(operation).build()).isValid()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyRequiredMemberIsMissed(Operation operation) {
        Set<String> missed = new HashSet<>();
        for (Member member : operation.members()) {
            if (operation.requires(member)) {
                CognitoRequest.Builder request = valid(operation);
                switch (member.kind()) {
                    case TEXT -> request.text(member, null);
                    case ATTRIBUTES -> request.attributes(member, null);
                    case NAMES -> request.names(member, null);
                    case TEXTS -> request.textsByKey(member, null);
                    case DECLARATIONS -> request.schema(null);
                }
                ValidationResult result = SHAPES.validate(request.build());
                assertThat(result.errors()).hasSize(1);
                assertThat(result.errors().get(0).servicePath()).isEqualTo(member.serviceName());
                assertThat(result.predicted().map(PredictedError::message).orElse(""))
                        .endsWith("at '" + member.serviceName()
                                + "' failed to satisfy constraint: Member must not be null");
                missed.add(result.errors().get(0).rule().id());
            }
        }
        assertThat(missed).allMatch(id -> id.endsWith(".required"));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, no-underscore, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, _a, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_b-c, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a.b_c, user-pool-id.characters",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USERNAME, a b, username.characters",
        "SIGN_UP, CLIENT_ID, a-b, client-id.characters",
        "SIGN_UP, SECRET_HASH, a-b, secret-hash.characters",
        "SIGN_UP, PASSWORD, a b, password.characters",
        "SIGN_UP, PASSWORD, '', password.characters",
        "ADMIN_CREATE_USER, TEMPORARY_PASSWORD, 'a\tb', password.characters",
        "VERIFY_USER_ATTRIBUTE, CODE, 1 2, confirmation-code.characters",
        "VERIFY_USER_ATTRIBUTE, CODE, '', confirmation-code.min-length",
        "CONFIRM_SIGN_UP, CONFIRMATION_CODE, '', confirmation-code.min-length",
        "CONFIRM_SIGN_UP, SESSION, short, session.min-length",
        "GET_TOKENS_FROM_REFRESH_TOKEN, REFRESH_TOKEN, a b, refresh-token.characters",
        "GET_TOKENS_FROM_REFRESH_TOKEN, DEVICE_KEY, a_g, device-key.characters",
        "CREATE_USER_POOL, POOL_NAME, a/b, pool-name.characters",
        "CREATE_USER_POOL_CLIENT, CLIENT_NAME, a/b, client-name.characters",
        "CREATE_USER_POOL_CLIENT, CLIENT_SECRET, abc, client-secret.min-length",
        "GET_USER, ACCESS_TOKEN, a b, access-token.characters",
        "GET_USER, ACCESS_TOKEN, '', access-token.characters",
        "VERIFY_USER_ATTRIBUTE, ATTRIBUTE_NAME, '', attribute-name.min-length"
    })
    void textOfAnotherFormIsRefused(Operation operation, Member member, String text, String rule) {
        assertThat(ids(SHAPES.validate(valid(operation).text(member, text).build())))
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMIN_UPDATE_USER_ATTRIBUTES, USER_POOL_ID, a_, 55, user-pool-id.max-length",
        "ADMIN_UPDATE_USER_ATTRIBUTES, USERNAME, '', 128, username.max-length",
        "SIGN_UP, CLIENT_ID, '', 128, client-id.max-length",
        "SIGN_UP, SECRET_HASH, '', 128, secret-hash.max-length",
        "SIGN_UP, PASSWORD, '', 256, password.max-length",
        "CONFIRM_SIGN_UP, CONFIRMATION_CODE, '', 2048, confirmation-code.max-length",
        "CONFIRM_SIGN_UP, SESSION, '', 4096, session.max-length",
        "GET_TOKENS_FROM_REFRESH_TOKEN, DEVICE_KEY, a_, 55, device-key.max-length",
        "CREATE_USER_POOL, POOL_NAME, '', 128, pool-name.max-length",
        "CREATE_USER_POOL_CLIENT, CLIENT_NAME, '', 128, client-name.max-length",
        "CREATE_USER_POOL_CLIENT, CLIENT_SECRET, '', 64, client-secret.max-length"
    })
    void textMayBeAsLongAsTheModelSays(Operation operation, Member member, String start, int limit, String rule) {
        String longest = start + "a".repeat(limit - start.length());
        assertThat(SHAPES.validate(valid(operation).text(member, longest).build())
                        .errors())
                .isEmpty();
        assertThat(ids(SHAPES.validate(
                        valid(operation).text(member, longest + "a").build())))
                .containsExactly(rule);
    }

    @Test
    void sensitiveTextIsMaskedInThePredictedMessage() {
        assertThat(predicted(SHAPES.validate(valid(Operation.ADMIN_UPDATE_USER_ATTRIBUTES)
                        .text(Member.USERNAME, "a b")
                        .text(Member.USER_POOL_ID, "a")
                        .build())))
                .isEqualTo(
                        "2 validation errors detected: Value 'a' at 'userPoolId' failed to satisfy constraint: Member"
                                + " must satisfy regular expression pattern: [\\w-]+_[0-9a-zA-Z]+; Value at 'username' failed"
                                + " to satisfy constraint: Member must satisfy regular expression pattern:"
                                + " [\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+");
    }

    private static String predicted(ValidationResult result) {
        return result.predicted().map(PredictedError::message).orElse("none");
    }
}
