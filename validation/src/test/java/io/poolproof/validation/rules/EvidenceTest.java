package io.poolproof.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of a rule's facts are evidence for one operation. */
class EvidenceTest {
    @Test
    void aFactIsEvidenceForTheOperationsThatItIsAbout() {
        Rule sub = named("attribute-mutability.sub");
        assertThat(Evidence.speakingOf(Operation.ADMIN_UPDATE_USER_ATTRIBUTES, sub))
                .containsExactly(Fact.UPDATE_SUB_BY_ADMIN);
        assertThat(Evidence.speakingOf(Operation.SIGN_UP, sub)).containsExactly(Fact.UPDATE_SUB_BY_USER);
        assertThat(Evidence.speakingOf(Operation.RESPOND_TO_AUTH_CHALLENGE, sub))
                .isEmpty();
    }

    @Test
    void whatIsInheritedCountsWhereNothingIsSaidOfTheOperationItself() {
        Rule characters = named("access-token.characters");
        assertThat(Fact.ACCESS_TOKEN_EMPTY.isInheritedBy(Operation.UPDATE_USER_ATTRIBUTES))
                .isTrue();
        assertThat(Evidence.speakingOf(Operation.UPDATE_USER_ATTRIBUTES, characters))
                .contains(Fact.ACCESS_TOKEN_BAD_CHARACTERS)
                .doesNotContain(Fact.ACCESS_TOKEN_EMPTY);
        assertThat(Evidence.speakingOf(Operation.VERIFY_USER_ATTRIBUTE, characters))
                .contains(Fact.ACCESS_TOKEN_BAD_CHARACTERS, Fact.ACCESS_TOKEN_EMPTY);
    }

    @Test
    void onlyRefusalsAreEvidenceOfAnError() {
        Rule longest = named("attribute-name.max-length");
        assertThat(longest.facts()).contains(Fact.ATTRIBUTE_NAME_32_PASSES);
        for (Operation operation :
                List.of(Operation.UPDATE_USER_ATTRIBUTES, Operation.ADMIN_UPDATE_USER_ATTRIBUTES, Operation.SIGN_UP)) {
            assertThat(Evidence.speakingOf(operation, longest)).doesNotContain(Fact.ATTRIBUTE_NAME_32_PASSES);
        }
    }

    @Test
    void ofAWarningWhatIsTakenIsEvidenceToo() {
        assertThat(Evidence.speakingOf(
                        Operation.ADMIN_UPDATE_USER_ATTRIBUTES, named("attribute-name.developer-prefix")))
                .containsExactly(Fact.DEVELOPER_ONLY_ATTRIBUTE_BY_ADMIN);
    }

    private static Rule named(String id) {
        return Rules.named(id).orElseThrow();
    }
}
