package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.read.DefinitionReader;
import io.poolproof.validation.evidence.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Definitions that were deployed and refused are refused before deployment, and what differs in that one place alone is not; the
 * published table says so of every one, or why not.
 */
class DeploymentsTest {
    private static final Path PAGE =
            Path.of(System.getProperty("repository.root", ".."), "reports/published/deployments.md");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode TABLE = table();

    private record Row(String deployment, String rule, JsonNode failing, JsonNode passing) {
        @Override
        public String toString() {
            return deployment;
        }
    }

    private static JsonNode table() {
        try (InputStream stream = DeploymentsTest.class.getResourceAsStream("/deployments.json")) {
            return JSON.readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Row> rows() {
        return entries("caught")
                .map(row -> new Row(
                        row.get("deployment").asText(),
                        row.get("rule").asText(),
                        row.get("failing"),
                        row.get("passing")))
                .toList();
    }

    private static Stream<JsonNode> entries(String part) {
        return StreamSupport.stream(TABLE.get(part).spliterator(), false);
    }

    private static List<Problem> problems(JsonNode resources) {
        byte[] template =
                JSON.createObjectNode().set("Resources", resources).toString().getBytes(StandardCharsets.UTF_8);
        return DefinitionCheck.problems(DefinitionReader.read("template.json", template));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatWasRefusedIsFoundByItsRule(Row row) {
        assertThat(problems(row.failing()))
                .filteredOn(problem -> problem.rule().equals(row.rule()))
                .isNotEmpty()
                .allMatch(problem -> problem.level() != Level.NOTE)
                .allMatch(problem -> problem.span().isSomewhere());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatPassesInItsPlaceIsNot(Row row) {
        assertThat(problems(row.passing()))
                .filteredOn(problem -> problem.level() != Level.NOTE)
                .extracting(Problem::rule, Problem::problem)
                .isEmpty();
    }

    @Test
    void everyDeploymentOfTheCatalogueIsCaughtOrHasAReason() {
        List<String> known = Stream.concat(entries("caught"), entries("notCaught"))
                .map(row -> row.get("deployment").asText())
                .toList();
        assertThat(known).hasSize(99).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Fact.values()).map(Fact::id).filter(id -> id.startsWith("deployed-")))
                .as("facts that a rule may rest on")
                .isSubsetOf(known);
    }

    @Test
    void thePublishedTableIsWhatTheDataSay() throws IOException {
        String expected = page();
        if (Boolean.getBoolean("poolproof.regenerate")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(PAGE)
                .as("run with -Dpoolproof.regenerate=true and commit %s", PAGE)
                .content()
                .isEqualToNormalizingNewlines(expected);
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Refused deployments, and what poolproof check says of them

                Generated from `definitions/src/test/resources/deployments.json`; change that. Each is a fact of
                `fixtures/facts/deployments.json`, where its source and date stand. What is caught has a definition that fails and
                one that passes, which differ in that one place.

                | deployment | caught by, or why it is not |
                | --- | --- |
                """);
        entries("caught")
                .forEach(row -> page.append("| `")
                        .append(row.get("deployment").asText())
                        .append("` | `")
                        .append(row.get("rule").asText())
                        .append("` |\n"));
        entries("notCaught")
                .forEach(row -> page.append("| `")
                        .append(row.get("deployment").asText())
                        .append("` | not caught: ")
                        .append(row.get("reason").asText())
                        .append(" |\n"));
        return page.toString();
    }
}
