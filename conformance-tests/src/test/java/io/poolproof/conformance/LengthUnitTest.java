package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.poolproof.conformance.run.LengthUnit;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.mutants.Mutation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases about lengths tell a target's unit apart, at 2048 and at a limit of the schema's. */
class LengthUnitTest {

    @ParameterizedTest
    @CsvSource({"COUNTS_BYTES, BYTES", "COUNTS_UTF16_UNITS, UTF16_UNITS", "COUNTS_GRAPHEME_CLUSTERS, GRAPHEME_CLUSTERS"
    })
    void aServerThatCountsOtherwiseIsTold(Mutation mutation, LengthUnit unit) {
        try (ReferenceServer server =
                ReferenceServer.builder().seams(mutation.seams()).start()) {
            assertThatBothAreToldAs(unit, linesOf(server));
        }
    }

    @Test
    void aServerThatCountsCodePointsIsTold() {
        try (ReferenceServer server = ReferenceServer.builder().start()) {
            assertThatBothAreToldAs(LengthUnit.CODE_POINTS, linesOf(server));
        }
    }

    @Test
    void nothingIsToldWithoutAnswers() {
        assertThat(LengthUnit.told(TestRuns.FIXTURES, LengthUnit.OF_VALUES, List.of()))
                .isEmpty();
    }

    @Test
    void aSentenceNamesTheUnitOfEachKindOfLimit() {
        try (ReferenceServer server =
                ReferenceServer.builder().seams(Mutation.COUNTS_BYTES.seams()).start()) {
            assertThat(LengthUnit.sentences(TestRuns.FIXTURES, linesOf(server)))
                    .containsExactly(
                            "Lengths of values: the target counts bytes in UTF-8.",
                            "Lengths that a schema limits: the target counts bytes in UTF-8.");
        }
    }

    @Test
    void answersThatDoNotTellAreSaidNotToTell() {
        try (ReferenceServer server = ReferenceServer.builder().start()) {
            List<CaseLine> oneAlone = linesOf(server).stream()
                    .filter(line -> line.rule().equals(LengthUnit.OF_SCHEMA))
                    .filter(line -> line.id().contains("/characters-over-10"))
                    .toList();
            assertThat(LengthUnit.sentences(TestRuns.FIXTURES, oneAlone))
                    .singleElement(STRING)
                    .startsWith("Lengths that a schema limits: the target counts ")
                    .contains(" or ")
                    .endsWith("; its answers do not tell which.");
        }
    }

    @Test
    void aTargetThatRefusesNoLengthIsNotSaidToCount() {
        try (ReferenceServer server = ReferenceServer.builder()
                .without(Set.of("attribute-value.string"))
                .start()) {
            assertThat(LengthUnit.sentences(TestRuns.FIXTURES, linesOf(server)))
                    .contains("Lengths that a schema limits: the target takes all that were tried.");
        }
    }

    @Test
    void answersThatContradictEachOtherFitNoUnit() {
        try (ReferenceServer bytes = ReferenceServer.builder()
                        .seams(Mutation.COUNTS_BYTES.seams())
                        .start();
                ReferenceServer points = ReferenceServer.builder().start()) {
            List<CaseLine> mixed = Stream.concat(
                            linesOf(bytes).stream().filter(line -> line.id().contains("/bytes-over-")),
                            linesOf(points).stream().filter(line -> !line.id().contains("/bytes-over-")))
                    .toList();
            assertThat(LengthUnit.sentences(TestRuns.FIXTURES, mixed))
                    .contains("Lengths that a schema limits: the target's answers fit no unit.");
        }
    }

    @Test
    void nothingIsSaidWhereNoCaseWasPlayed() {
        assertThat(LengthUnit.sentences(TestRuns.FIXTURES, List.of())).isEmpty();
    }

    private static List<CaseLine> linesOf(ReferenceServer server) {
        return Stream.of(LengthUnit.OF_VALUES, LengthUnit.OF_SCHEMA)
                .flatMap(rule -> TestRuns.linesOf(TestRuns.on(server.endpoint(), rule)).stream())
                .toList();
    }

    private static void assertThatBothAreToldAs(LengthUnit unit, List<CaseLine> lines) {
        assertThat(LengthUnit.told(TestRuns.FIXTURES, LengthUnit.OF_VALUES, lines))
                .contains(unit);
        assertThat(LengthUnit.told(TestRuns.FIXTURES, LengthUnit.OF_SCHEMA, lines))
                .contains(unit);
    }
}
