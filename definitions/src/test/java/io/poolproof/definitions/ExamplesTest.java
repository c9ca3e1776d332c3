package io.poolproof.definitions;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.read.DefinitionReader;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The example pull requests give the findings that they are named after, and every finding about a definition has one. */
class ExamplesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root", ".."), "definitions/examples/pull-requests");

    /** Rules about definitions that no template can break, and why. */
    private static final Map<String, String> NOT_IN_A_TEMPLATE = Map.ofEntries(
            entry("schema-definition.list.required", "only AddCustomAttributes requires a list"),
            entry("schema-definition.list.total", "only AddCustomAttributes adds to what is there"),
            entry("schema-definition.name.standard", "only AddCustomAttributes creates one beside it"),
            entry("schema-definition.name.exists", "only AddCustomAttributes meets a schema that is there already"),
            entry("schema-definition.string.min-length.text", "takes a text of 131,073 characters"),
            entry("schema-definition.string.max-length.text", "takes a text of 131,073 characters"),
            entry("schema-definition.number.min-value.text", "takes a text of 131,073 characters"),
            entry("schema-definition.number.max-value.text", "takes a text of 131,073 characters"),
            entry("user-pool-client.attribute.max-length", "takes an entry of 2,049 characters"),
            entry("user-pool-client.write-attributes.reset", "only an update resets"),
            entry("user-pool-client.read-attributes.reset", "only an update resets"),
            entry("definition.unreadable", "takes a file that cannot be read"),
            entry("diff.moved", "takes a plan"),
            entry("diff.kept", "takes a main branch that retains what it loses"),
            entry("user-pool-client.scopes.user-admin", "takes a request"),
            entry("diff.paired", "takes a description of what is deployed"),
            entry("definition.empty-list", "takes a definition of Terraform's"),
            entry("request.operation", "takes a request"),
            entry("request.pool", "takes a request"),
            entry("request.client", "takes a request and more app clients than an example would have"));

    /** What a broken pull request breaks besides what it is named after: one more error of the same answer. */
    private static final Map<String, String> ALSO = Map.of(
            "schema-definition.name.min-length", "schema-definition.name.characters",
            "user-pool-client.attribute.min-length", "user-pool-client.read-attributes.exists-in-schema",
            "diff.schema.removed", "diff.schema.added");

    private static Definitions read(String name) throws IOException {
        return DefinitionReader.read(name, Files.readAllBytes(FOLDER.resolve(name)));
    }

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".yaml", ""))
                    .filter(name -> !name.equals("main"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Problem> problems(String rule) throws IOException {
        Definitions proposed = read(rule + ".yaml");
        return rule.startsWith("diff.")
                ? Differ.verdicts(read("main.yaml"), proposed)
                : DefinitionCheck.problems(proposed);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPullRequestGivesTheFindingItIsNamedAfter(String rule) throws IOException {
        assertThat(problems(rule))
                .filteredOn(problem -> problem.rule().equals(rule))
                .isNotEmpty()
                .allMatch(problem -> problem.span().isSomewhere(), "has a place");
    }

    /** What follows from a mistake alone is not reported as another one. */
    @ParameterizedTest
    @MethodSource("names")
    void aPullRequestGivesNoOtherError(String rule) throws IOException {
        assertThat(problems(rule))
                .filteredOn(problem -> problem.level() == Level.ERROR)
                .extracting(Problem::rule)
                .isSubsetOf(rule, ALSO.getOrDefault(rule, rule));
    }

    @Test
    void theMainBranchHasNothingWrongAndDoesNotDifferFromItself() throws IOException {
        assertThat(DefinitionCheck.problems(read("main.yaml"))).isEmpty();
        assertThat(Differ.verdicts(read("main.yaml"), read("main.yaml")))
                .extracting(Problem::verdict)
                .isNotEmpty()
                .containsOnly("nothing");
    }

    @Test
    void everyFindingAboutADefinitionHasAnExample() throws IOException {
        Stream<String> ofRequests = Rules.requestRules().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith("schema-definition.")
                        || id.startsWith("user-pool.")
                        || id.startsWith("user-pool-client."));
        Stream<String> own = Rules.all().stream()
                .filter(DefinitionRule.class::isInstance)
                .filter(rule ->
                        rule.facts().isEmpty() || !rule.facts().get(0).id().startsWith("deployed-"))
                .map(Rule::id);
        assertThat(Stream.concat(ofRequests, own).filter(id -> !NOT_IN_A_TEMPLATE.containsKey(id)))
                .containsExactlyInAnyOrderElementsOf(names());
    }
}
