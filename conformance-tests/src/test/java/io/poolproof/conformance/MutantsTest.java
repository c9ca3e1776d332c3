package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.Mutants.Mutant;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * A server that leaves out one rule is noticed by that rule's own cases, and one that is wrong in another way by the cases of what it is
 * wrong about: by a verdict, or where nothing is judged by what is seen.
 */
class MutantsTest {
    private static final int SAMPLE = 14;

    @TestFactory
    Stream<DynamicTest> aServerOfTheSampleIsNoticed() {
        return isNoticed(Mutants.oneIn(SAMPLE));
    }

    @TestFactory
    @Tag("slow")
    Stream<DynamicTest> aServerThatIsWrongInOneWayIsNoticed() {
        return isNoticed(Mutants.all());
    }

    private static Stream<DynamicTest> isNoticed(List<Mutant> mutants) {
        return mutants.stream()
                .map(mutant -> DynamicTest.dynamicTest(mutant.id(), () -> {
                    assertThat(mutant.killers())
                            .as("cases of %s that notice: %s", mutant.asked(), mutant.words())
                            .isNotEmpty();
                    assertFailsNowhereElse(mutant);
                }));
    }

    /** Where only the rules are left out that mask a rule, its cases still hold. */
    private static void assertFailsNowhereElse(Mutant mutant) {
        if (mutant.isRuleLeftOut()) {
            assertThat(Mutants.unmutated(mutant.masks(), mutant.id()).values())
                    .extracting(CaseLine::verdict)
                    .doesNotContain(Verdict.FAIL);
        }
    }
}
