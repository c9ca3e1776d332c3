package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule is what it was made of, and answers as it was told. */
class RuleMakingTest {
    private static final Context UPDATE = new Context(Operation.UPDATE_USER_ATTRIBUTES, null, null);
    private static final Context SIGN_UP = new Context(Operation.SIGN_UP, null, null);
    private static final AttributeType NAME = new AttributeType("name", "a");

    @Test
    void aRuleIsMadeOfItsParts() {
        RequestRule<AttributeType> rule = RequestRule.of(Subject.ATTRIBUTE, "example.first")
                .words("An example.")
                .facts(Fact.EMAIL_GRAMMAR, Fact.EMAIL_WITHOUT_AT)
                .holds((attribute, context) -> attribute == null || context.operation() == Operation.SIGN_UP)
                .problem("something is so")
                .allowed("something else")
                .refusedWith(Refusal.answer(Phase.SCHEMA, "SomeException", (attribute, context) -> List.of("No.")));
        assertThat(rule.id()).isEqualTo("example.first").hasToString(rule.toString());
        assertThat(rule.words()).isEqualTo("An example.");
        assertThat(rule.facts()).containsExactly(Fact.EMAIL_GRAMMAR, Fact.EMAIL_WITHOUT_AT);
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.subject()).isSameAs(Subject.ATTRIBUTE);
        assertThat(rule.subjectPattern()).isEqualTo("/UserAttributes/*");
        assertThat(rule.holds(null, UPDATE)).isTrue();
        assertThat(rule.holds(NAME, SIGN_UP)).isTrue();
        assertThat(rule.holds(NAME, UPDATE)).isFalse();
        assertThat(rule.problem(NAME, UPDATE)).isEqualTo("something is so");
        assertThat(rule.allowed(NAME, UPDATE)).isEqualTo("something else");
        assertThat(rule.refusal()).isNotNull();
    }

    @Test
    void whatIsSaidMayDependOnTheValue() {
        RequestRule<AttributeType> rule = RequestRule.of(Subject.ATTRIBUTE, "example.second")
                .holds((attribute, context) -> false)
                .problem((attribute, context) -> "problem of " + shown(attribute))
                .allowed((attribute, context) -> "allowed for " + shown(attribute))
                .mayBeRefusedWith(Refusal.constraint("Member must not be null"));
        assertThat(rule.problem(NAME, UPDATE)).isEqualTo("problem of name");
        assertThat(rule.allowed(NAME, UPDATE)).isEqualTo("allowed for name");
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.refusal()).isNotNull();
    }

    private static @Nullable String shown(@Nullable AttributeType attribute) {
        return attribute == null ? null : attribute.name();
    }

    @Test
    void aWarningNeedNotBeAboutARefusal() {
        RequestRule<AttributeType> rule = RequestRule.of(Subject.ATTRIBUTE, "example.third")
                .holds((attribute, context) -> false)
                .problem("so")
                .allowed("not so")
                .warning();
        assertThat(rule.severity()).isEqualTo(Severity.WARNING);
        assertThat(rule.refusal()).isNull();
    }

    @Test
    void aConstraintIsAClauseThatShowsItsValueOrHidesIt() {
        assertConstraint(Refusal.constraint("clause"), Refusal.Echo.SHOWN, NAME);
        assertConstraint(Refusal.constraint((attribute, context) -> "clause"), Refusal.Echo.SHOWN, NAME);
        assertConstraint(Refusal.constraintOn(AttributeType::name, "clause"), Refusal.Echo.SHOWN, "name");
        assertConstraint(Refusal.maskedConstraint("clause"), Refusal.Echo.MASKED, NAME);
    }

    private static void assertConstraint(Refusal<AttributeType> refusal, Refusal.Echo echo, Object shown) {
        Refusal.Constraint<AttributeType> constraint = (Refusal.Constraint<AttributeType>) refusal;
        assertThat(constraint.echo()).isEqualTo(echo);
        assertThat(constraint.clause().of(NAME, UPDATE)).isEqualTo("clause");
        assertThat(constraint.shown().apply(NAME)).isEqualTo(shown);
        assertThat(constraint.phase()).isEqualTo(Phase.CONSTRAINTS);
        assertThat(constraint.type()).isEqualTo("InvalidParameterException");
    }

    @Test
    void anAnswerHasItsOwnPhaseAndType() {
        Refusal<AttributeType> answer =
                Refusal.answer(Phase.SUB, "OneException", (attribute, context) -> List.of(attribute.name()));
        assertThat(answer.phase()).isEqualTo(Phase.SUB);
        assertThat(answer.type()).isEqualTo("OneException");
        assertThat(wordings(answer, NAME)).containsExactly("name");
        assertThat(wordings(answer, null)).isEmpty();
        Refusal<AttributeType> onNothing = Refusal.answerOn(
                Phase.OPERATION, "OtherException", (attribute, context) -> List.of(String.valueOf(attribute)));
        assertThat(wordings(onNothing, null)).containsExactly("null");
    }

    private static List<String> wordings(Refusal<AttributeType> refusal, @Nullable AttributeType value) {
        return ((Refusal.Answer<AttributeType>) refusal).wordings().of(value, UPDATE);
    }

    @Test
    void messagesOfTheSchemaHaveTheLeadInOfTheOperation() {
        assertThat(SchemaMessages.at(UPDATE, NAME, "No.\n")).isEqualTo("user.name: No.\n");
        assertThat(SchemaMessages.at(SIGN_UP, NAME, "No.\n"))
                .isEqualTo("Attributes did not conform to the schema: name: No.\n");
    }

    @Test
    void complaintsOfTheSchemaAreLinesUnderOneLeadIn() {
        String first = SchemaMessages.atCreation(NAME, "No.\n");
        String second = SchemaMessages.atCreation(new AttributeType("email", "b"), "Nor this.\n");
        assertThat(SchemaLines.join(List.of(List.of(first, "other")))).containsExactly(first, "other");
        assertThat(SchemaLines.join(List.of(List.of(first, "other"), List.of(second))))
                .containsExactly("Attributes did not conform to the schema: name: No.\nemail: Nor this.\n");
        assertThat(SchemaLines.join(List.of(List.of("user.a: No.\n"), List.of("user.b: No.\n"))))
                .containsExactly("user.a: No.\nuser.b: No.\n");
        assertThat(SchemaLines.join(List.of(List.of(first), List.of()))).isEmpty();
    }

    @Test
    void rulesThatAreNotOfRequestsSaySo() {
        BehaviourRule behaviour = new BehaviourRule("a.b", "So it is.", List.of(Fact.EMAIL_GRAMMAR));
        assertThat(behaviour.severity()).isEqualTo(Severity.ERROR);
        assertThat(behaviour.subjectPattern()).isEmpty();
        ServiceRule service = new ServiceRule("a.c", "So it is.", List.of(Fact.EMAIL_GRAMMAR), "T", "m");
        assertThat(service.severity()).isEqualTo(Severity.ERROR);
        assertThat(service.subjectPattern()).isEmpty();
        assertThat(RequestBodyRules.JSON.severity()).isEqualTo(Severity.ERROR);
        assertThat(RequestBodyRules.JSON.type()).isEqualTo("SerializationException");
        assertThat(ClientMetadataRules.MAP_TYPE.severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aRuleIsInItsFamilies() {
        assertThat(RequestBodyRules.JSON.isIn("request-body.json")).isTrue();
        assertThat(RequestBodyRules.JSON.isIn("request-body")).isTrue();
        assertThat(RequestBodyRules.JSON.isIn("request")).isFalse();
        assertThat(RequestBodyRules.JSON.isIn("request-body.json.a")).isFalse();
    }
}
