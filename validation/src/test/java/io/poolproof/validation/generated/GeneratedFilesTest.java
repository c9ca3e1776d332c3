package io.poolproof.validation.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Fails when a committed file is not what the facts and rules generate. {@code mvn -B test -pl validation -am
 * -Dtest=GeneratedFilesTest -Dsurefire.failIfNoSpecifiedTests=false -Dpoolproof.regenerate=true} writes them anew.
 */
class GeneratedFilesTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root", ".."));

    @Test
    void factsInCodeAreThoseOfTheCatalogue() throws IOException {
        isUpToDate(
                "validation/src/main/java/io/poolproof/validation/evidence/Fact.java",
                FactEnum.source(Fixtures.load().catalogue()));
    }

    @Test
    void idsOfRulesAreThoseOfTheRules() throws IOException {
        isUpToDate(
                "validation/src/main/java/io/poolproof/validation/rules/RuleIds.java",
                RuleIdsClass.source(Fixtures.load().catalogue()));
    }

    @Test
    void exceptionsAreThoseOfTheServiceModel() throws IOException {
        isUpToDate(
                "validation/src/main/java/io/poolproof/validation/errors/CognitoException.java",
                ExceptionClass.source());
    }

    @Test
    void rulesDocumentIsWhatTheRulesSay() throws IOException {
        isUpToDate("schemas/rules.json", RulesDocument.json());
    }

    @Test
    void publishedPageOfRulesIsWhatRulesAndFactsSay() throws IOException {
        isUpToDate(
                "reports/published/rules.md", RulesPage.markdown(Fixtures.load().catalogue()));
    }

    @Test
    void schemasOfTheApiAreWhatTheServiceModelSays() throws IOException {
        Map<String, String> schemas = ApiSchemas.all();
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            isUpToDate("schemas/api/" + schema.getKey(), schema.getValue());
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve("schemas/api"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file ->
                                    ROOT.resolve("schemas/api").relativize(file).toString()))
                    .containsExactlyInAnyOrderElementsOf(schemas.keySet());
        }
    }

    private static void isUpToDate(String path, String expected) throws IOException {
        Path file = ROOT.resolve(path);
        if (Boolean.getBoolean("poolproof.regenerate")) {
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as("run with -Dpoolproof.regenerate=true and commit %s", path)
                .content()
                .isEqualToNormalizingNewlines(expected);
    }
}
