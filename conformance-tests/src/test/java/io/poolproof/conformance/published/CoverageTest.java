package io.poolproof.conformance.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.Description;
import io.poolproof.fixtures.DroppedFact;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every fact and every sentence of a public description leads to cases or to a reason, and the committed page says so.
 * {@code mvn -B test -pl conformance-tests -am -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dpoolproof.regenerate=true} writes the page anew.
 */
class CoverageTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final boolean REGENERATE = Boolean.getBoolean("poolproof.regenerate");
    private static final Fixtures FIXTURES = Fixtures.load();
    private static final List<RuleSummary> RULES = RuleIndex.load().rules();
    private static final Coverage COVERAGE = new Coverage(FIXTURES, RULES);

    @Test
    void everyFactLeadsToACaseOrAReasonAndNoReasonIsLeftOver() {
        assertThat(COVERAGE.problems()).isEmpty();
    }

    @Test
    void aFactWithNeitherCaseNorReasonIsNamed() {
        Fixtures noCases = new Fixtures(FIXTURES.catalogue(), Map.of(), Map.of(), Map.of(), Map.of());
        assertThat(new Coverage(noCases, RULES).problems())
                .contains(
                        "no case asks after fact access-token-missing: write one that cites it, or say in its notAsked why "
                                + "no target can be asked");
    }

    @Test
    void everySentenceOfADescriptionLeadsToKnownFactsOrAReason() {
        assertThat(Description.all())
                .isNotEmpty()
                .allSatisfy(description -> assertThat(description.sentences())
                        .allSatisfy(sentence -> assertThat(sentence.askedBy())
                                .as("facts of the sentence %s of %s", sentence.id(), description.operation())
                                .allMatch(id -> COVERAGE.fact(id).isPresent(), "is a fact of the catalogue")));
    }

    @Test
    void idsOfSentencesAreUnique() {
        assertThat(Description.all())
                .allSatisfy(description -> assertThat(description.sentences())
                        .extracting(Description.Sentence::id)
                        .doesNotHaveDuplicates());
    }

    @Test
    void theCommittedPageIsWhatTheDataSay() throws IOException {
        String expected = CoveragePage.of(COVERAGE, Description.all(), DroppedFact.all());
        Path file = ROOT.resolve("reports/published/coverage.md");
        if (REGENERATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("run with -Dpoolproof.regenerate=true and commit reports/published/coverage.md")
                .content()
                .isEqualToNormalizingNewlines(expected);
    }
}
