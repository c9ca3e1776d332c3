package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.model.Operation;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long keys and values may be in each member that holds texts by key, and what is said of longer ones. */
class TextMapRulesTest {
    private static final Context SIGN_UP = new Context(Operation.SIGN_UP, null, null);

    @Test
    void everyMemberHasOneRuleForItsKeysAndOneForItsValues() {
        assertThat(TextMapRules.made())
                .extracting(RequestRule::id)
                .containsExactlyElementsOf(
                        TextMapRules.all().stream().map(RequestRule::id).toList())
                .containsExactly(
                        "auth-parameters.key.max-length",
                        "auth-parameters.value.max-length",
                        "challenge-responses.key.max-length",
                        "challenge-responses.value.max-length",
                        "client-metadata.key.max-length",
                        "client-metadata.value.max-length");
    }

    @ParameterizedTest
    @CsvSource({
        "auth-parameters.key, key, AuthParameters, keys",
        "auth-parameters.value, value, AuthParameters, value",
        "challenge-responses.key, key, ChallengeResponses, keys",
        "challenge-responses.value, value, ChallengeResponses, value",
        "client-metadata.key, key, ClientMetadata, keys",
        "client-metadata.value, value, ClientMetadata, value"
    })
    void aTextOverTheLimitIsRefusedUnseen(String id, String part, String member, String called) {
        RequestRule<String> rule = TextMapRules.made().stream()
                .filter(one -> one.id().equals(id + ".max-length"))
                .findFirst()
                .orElseThrow();
        String over = "\ud83d\ude00".repeat(131_073);
        assertThat(rule.holds("\ud83d\ude00".repeat(131_072), SIGN_UP)).isTrue();
        assertThat(rule.holds(over, SIGN_UP)).isFalse();
        assertThat(rule.holds(null, SIGN_UP)).isTrue();
        assertThat(rule.words()).isEqualTo("A " + part + " of " + member + " has at most 131072 characters.");
        assertThat(rule.problem(over, SIGN_UP)).isEqualTo("a " + part + " has 131073 characters");
        assertThat(rule.allowed(over, SIGN_UP)).isEqualTo("at most 131072 characters");
        assertThat(Objects.requireNonNull(rule.refusal()))
                .isInstanceOfSatisfying(
                        Refusal.Constraint.class,
                        constraint -> assertThat(constraint.echo()).isEqualTo(Refusal.Echo.MASKED));
        assertThat(clause(rule, over))
                .isEqualTo("Map " + called
                        + " must satisfy constraint: [Member must have length less than or equal to 131072]");
    }

    private static String clause(RequestRule<String> rule, String text) {
        return ((Refusal.Constraint<String>) Objects.requireNonNull(rule.refusal()))
                .clause()
                .of(text, SIGN_UP);
    }
}
