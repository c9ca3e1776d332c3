package io.poolproof.conformance.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.poolproof.fixtures.Description;
import io.poolproof.fixtures.DroppedFact;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.FactWithoutCase;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.StrictJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every fact and every sentence of a public description leads to cases or to a reason, and the committed page says so.
 * {@code mvn -B test -pl conformance-tests -am -Dtest=CoverageTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dpoolproof.regenerate=true} writes the page anew, and takes out of the list of facts without a case what a case now asks after.
 */
class CoverageTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));
    private static final boolean REGENERATE = Boolean.getBoolean("poolproof.regenerate");
    private static final Fixtures FIXTURES = Fixtures.load();
    private static final List<RuleSummary> RULES = RuleIndex.load().rules();
    private static final Coverage COVERAGE = coverage();

    private static Coverage coverage() {
        Coverage coverage = new Coverage(FIXTURES, RULES, FactWithoutCase.all());
        return REGENERATE ? new Coverage(FIXTURES, RULES, coverage.stillWithoutCase()) : coverage;
    }

    @Test
    void everyFactLeadsToACaseOrAReasonAndNoReasonIsLeftOver() throws IOException {
        if (REGENERATE) {
            Files.writeString(ROOT.resolve("fixtures/facts/without-case.json"), json(COVERAGE.stillWithoutCase()));
        }
        assertThat(COVERAGE.problems()).isEmpty();
    }

    @Test
    void aFactWithNeitherCaseNorReasonIsNamed() {
        FactWithoutCase left = FactWithoutCase.all().get(0);
        List<FactWithoutCase> others =
                FactWithoutCase.all().subList(1, FactWithoutCase.all().size());
        assertThat(new Coverage(FIXTURES, RULES, others).problems())
                .contains("no case asks after fact " + left.fact()
                        + ": write one that cites it, say in its notAsked why no target "
                        + "can be asked, or name it with a reason in fixtures/facts/without-case.json");
    }

    @Test
    void aReasonThatIsNoLongerNeededIsNamed() {
        Fact notAsked = FIXTURES.catalogue().facts().stream()
                .filter(fact -> fact.notAsked() != null)
                .findFirst()
                .orElseThrow();
        assertThat(new Coverage(
                                FIXTURES,
                                RULES,
                                List.of(
                                        new FactWithoutCase("no-such-fact", "open"),
                                        new FactWithoutCase(notAsked.id(), "open"),
                                        new FactWithoutCase("access-token-missing", "open")))
                        .problems())
                .contains(
                        "fixtures/facts/without-case.json names no-such-fact, which is no fact: remove the entry, or run with "
                                + "-Dpoolproof.regenerate=true",
                        "fixtures/facts/without-case.json names " + notAsked.id()
                                + ", which says itself why no target can be "
                                + "asked: remove the entry, or run with -Dpoolproof.regenerate=true",
                        "fixtures/facts/without-case.json names access-token-missing, which access-token.required/absent asks "
                                + "after: remove the entry, or run with -Dpoolproof.regenerate=true");
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

    private static String json(List<FactWithoutCase> entries) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return StrictJson.MAPPER
                        .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .writeValueAsString(Map.of("facts", entries))
                + "\n";
    }
}
