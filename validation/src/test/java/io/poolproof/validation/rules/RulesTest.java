package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.model.Operation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** All rules together. */
class RulesTest {
    @Test
    void idsAreUniqueAndLowerKebabWordsJoinedByDots() {
        assertThat(Rules.all())
                .extracting(Rule::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z]+(-[a-z0-9]+)*(\\.[a-z0-9]+(-[a-z0-9]+)*)+"));
    }

    @Test
    void everyRuleSaysWhatItRequiresInOneSentenceAndRestsOnFacts() {
        assertThat(Rules.all()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.words()).endsWith(".").doesNotContain(". ");
            if (!(rule instanceof DefinitionRule)) {
                assertThat(rule.facts()).isNotEmpty();
            }
            assertThat(Rules.named(rule.id())).contains(rule);
        });
    }

    @Test
    void noErrorRestsOnARefusalThatIsContestedOrOnlyInferred() {
        assertThat(Rules.requestRules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .allSatisfy(rule -> assertThat(rule.facts().get(0).outcome())
                        .as(rule.id())
                        .isNotIn(Confidence.CONTESTED, Confidence.INFERRED));
    }

    @Test
    void shapesAreKnownOfEveryOperation() {
        assertThat(Rules.requestRules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .filteredOn(rule -> Objects.requireNonNull(rule.refusal()).phase() == Phase.CONSTRAINTS)
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(Operation.values())
                        .filteredOn(operation -> isWithSubjectOf(rule, operation))
                        .allSatisfy(operation -> assertThat(rule.severity(operation))
                                .as(rule.id())
                                .isEqualTo(Severity.ERROR)));
    }

    private static boolean isWithSubjectOf(Rule rule, Operation operation) {
        String member = rule.subjectPattern().split("/", -1)[1];
        return operation.members().stream().anyMatch(one -> one.wireName().equals(member));
    }

    @Test
    void whatNoFactSaysOfAnOperationIsNoErrorThere() {
        Rule rule = Rules.named("attribute-name.exists-in-schema").orElseThrow();
        assertThat(rule.severity(Operation.UPDATE_USER_ATTRIBUTES)).isEqualTo(Severity.ERROR);
        assertThat(rule.confidence(Operation.UPDATE_USER_ATTRIBUTES)).isEqualTo(Confidence.REPORTED);
        assertThat(rule.severity(Operation.RESPOND_TO_AUTH_CHALLENGE)).isEqualTo(Severity.WARNING);
        assertThat(rule.confidence(Operation.RESPOND_TO_AUTH_CHALLENGE)).isEqualTo(Confidence.INFERRED);
    }
}
