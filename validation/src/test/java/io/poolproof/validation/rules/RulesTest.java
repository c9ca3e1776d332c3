package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Confidence;
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
            assertThat(rule.facts()).isNotEmpty();
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
}
