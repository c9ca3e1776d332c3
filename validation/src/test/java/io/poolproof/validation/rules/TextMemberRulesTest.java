package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that follow from the model's kinds of text. */
class TextMemberRulesTest {
    private static final Context SIGN_UP = new Context(Operation.SIGN_UP, null, null);
    private static final Context UPDATE = new Context(Operation.UPDATE_USER_ATTRIBUTES, null, null);

    @Test
    void eachKindOfTextHasTheRulesThatTheModelGivesIt() {
        assertThat(TextMemberRules.made())
                .extracting(RequestRule::id)
                .contains("username.required", "username.min-length", "username.max-length", "username.characters")
                .contains("password.required", "password.max-length", "password.characters")
                .doesNotContain("password.min-length")
                .contains("session.min-length", "session.max-length")
                .doesNotContain("session.characters")
                .doesNotContain("session.required", "secret-hash.required", "message-action.required")
                .contains("refresh-token.required", "refresh-token.characters")
                .doesNotContain("refresh-token.min-length", "refresh-token.max-length")
                .contains("auth-flow.required", "auth-flow.value", "challenge-name.value")
                .doesNotContain("auth-flow.max-length", "auth-flow.characters")
                .contains("username.unsettled-character", "device-key.required")
                .hasSize(47)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(
                        TextMemberRules.all().stream().map(RequestRule::id).toList());
    }

    @Test
    void aMemberIsMissedWhereTheOperationRequiresItAlone() {
        RequestRule<String> rule = named("username.required");
        assertThat(rule.holds(null, SIGN_UP)).isFalse();
        assertThat(rule.holds("a", SIGN_UP)).isTrue();
        assertThat(rule.holds(null, UPDATE)).isTrue();
        assertThat(rule.words()).isEqualTo("A user name is given where the operation requires it.");
        assertThat(rule.facts()).containsExactly(Fact.ADMIN_REQUIRED_MEMBERS_MISSING, Fact.CONSTRAINT_CHECKER_TYPE);
        assertThat(rule.problem(null, SIGN_UP)).isEqualTo("the member is missing");
        assertThat(rule.allowed(null, SIGN_UP)).isEqualTo("a text");
        assertThat(clause(rule, null)).isEqualTo("Member must not be null");
    }

    @ParameterizedTest
    @CsvSource({
        "username.min-length, '', a, the text is empty, at least 1 character, 1",
        "session.min-length, 1234567890123456789, 12345678901234567890, the text has 19 characters, at least 20 characters, 20",
    })
    void aLowerLimitIsSaid(String id, String under, String at, String problem, String allowed, int limit) {
        RequestRule<String> rule = named(id);
        assertThat(rule.holds(under, SIGN_UP)).isFalse();
        assertThat(rule.holds(at, SIGN_UP)).isTrue();
        assertThat(rule.holds(null, SIGN_UP)).isTrue();
        assertThat(rule.problem(under, SIGN_UP)).isEqualTo(problem);
        assertThat(rule.problem("a", SIGN_UP)).isEqualTo("the text has 1 character");
        assertThat(rule.allowed(under, SIGN_UP)).isEqualTo(allowed);
        assertThat(clause(rule, under)).isEqualTo("Member must have length greater than or equal to " + limit);
    }

    @ParameterizedTest
    @CsvSource({
        "username.max-length, 128",
        "user-pool-id.max-length, 55",
        "password.max-length, 256",
        "client-secret.max-length, 64"
    })
    void anUpperLimitIsSaid(String id, int limit) {
        RequestRule<String> rule = named(id);
        assertThat(rule.holds("a".repeat(limit), SIGN_UP)).isTrue();
        assertThat(rule.holds("a".repeat(limit + 1), SIGN_UP)).isFalse();
        assertThat(rule.holds(null, SIGN_UP)).isTrue();
        assertThat(rule.problem("a".repeat(limit + 1), SIGN_UP))
                .isEqualTo("the text has " + (limit + 1) + " characters");
        assertThat(rule.allowed(null, SIGN_UP)).isEqualTo("at most " + limit + " characters");
        assertThat(clause(rule, "a")).isEqualTo("Member must have length less than or equal to " + limit);
    }

    @ParameterizedTest
    @CsvSource({
        "client-id.characters, a_+, a-, [\\w+]+",
        "client-secret.characters, a_+, a-, [\\w+]+",
        "secret-hash.characters, a_+=/, a-, [\\w+=/]+",
        "refresh-token.characters, a-_=., é, [A-Za-z0-9-_=.]+",
        "pool-name.characters, 'a +=,.@-', a!, '[\\w\\s+=,.@-]+'",
        "password.characters, a!, a b, [\\S]+",
        "user-pool-id.characters, us-east-1_a, us-east-1, [\\w-]+_[0-9a-zA-Z]+"
    })
    void charactersAreThoseOfThePattern(String id, String fits, String other, String pattern) {
        RequestRule<String> rule = named(id);
        assertThat(rule.holds(fits, SIGN_UP)).isTrue();
        assertThat(rule.holds(other, SIGN_UP)).isFalse();
        assertThat(rule.holds("", SIGN_UP)).isFalse();
        assertThat(rule.holds(null, SIGN_UP)).isTrue();
        assertThat(clause(rule, other)).isEqualTo("Member must satisfy regular expression pattern: " + pattern);
    }

    @Test
    void anEnumerationHasTheValuesOfTheModelAndNoOthers() {
        RequestRule<String> rule = named("auth-flow.value");
        assertThat(rule.holds("USER_AUTH", SIGN_UP)).isTrue();
        assertThat(rule.holds("ADMIN_USER_PASSWORD_AUTH", SIGN_UP)).isTrue();
        assertThat(rule.holds("user_auth", SIGN_UP)).isFalse();
        assertThat(rule.holds("", SIGN_UP)).isFalse();
        assertThat(rule.holds(null, SIGN_UP)).isTrue();
        assertThat(rule.facts()).containsExactly(Fact.SIGN_IN_FLOW_VALUES, Fact.CONSTRAINT_CHECKER_TYPE);
        assertThat(rule.problem("x", SIGN_UP)).isEqualTo("the text is none of the service model's values");
        assertThat(rule.allowed("x", SIGN_UP)).startsWith("USER_SRP_AUTH, ").endsWith(", USER_AUTH");
        assertThat(clause(rule, "x"))
                .startsWith("Member must satisfy enum value set: [USER_SRP_AUTH, ")
                .endsWith(", USER_AUTH]");
    }

    @Test
    void aNewUsersMessageIsResentOrSuppressed() {
        RequestRule<String> rule = named("message-action.value");
        assertThat(rule.holds("RESEND", SIGN_UP)).isTrue();
        assertThat(rule.holds("SUPPRESS", SIGN_UP)).isTrue();
        assertThat(rule.holds("SUPPRESSED", SIGN_UP)).isFalse();
        assertThat(clause(rule, "x")).isEqualTo("Member must satisfy enum value set: [RESEND, SUPPRESS]");
    }

    @Test
    void theServiceShowsWhatIsNotSensitive() {
        assertThat(echo("user-pool-id.characters")).isEqualTo(Refusal.Echo.SHOWN);
        assertThat(echo("pool-name.max-length")).isEqualTo(Refusal.Echo.SHOWN);
        assertThat(echo("username.characters")).isEqualTo(Refusal.Echo.MASKED);
        assertThat(echo("session.min-length")).isEqualTo(Refusal.Echo.MASKED);
    }

    private static Refusal.Echo echo(String id) {
        return constraint(named(id)).echo();
    }

    private static String clause(RequestRule<String> rule, @Nullable String value) {
        return constraint(rule).clause().of(value, SIGN_UP);
    }

    private static Refusal.Constraint<String> constraint(RequestRule<String> rule) {
        return (Refusal.Constraint<String>) Objects.requireNonNull(rule.refusal());
    }

    private static RequestRule<String> named(String id) {
        List<RequestRule<String>> found = TextMemberRules.made().stream()
                .filter(rule -> rule.id().equals(id))
                .toList();
        assertThat(found).as(id).hasSize(1);
        return found.get(0);
    }
}
