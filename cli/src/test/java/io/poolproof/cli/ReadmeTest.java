package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README shows is what there is: commands are known, code is compiled and run elsewhere, links lead somewhere. */
class ReadmeTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?:^|\\| )\\./poolproof ([^#\n]*)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern MUTANTS = Pattern.compile(
            "(\\d+) of (\\d+) are noticed, (\\d+) at MUST, (\\d+) at SHOULD, (\\d+) in what is only observed");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String readme() {
        return read(ROOT.resolve("README.md"));
    }

    private static List<String> blocks(String language) {
        return BLOCK.matcher(readme())
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void everyCommandLineIsOneThatTheProgramTakes() {
        List<String> commands = blocks("sh").stream()
                .flatMap(block -> COMMAND.matcher(block).results())
                .map(command -> command.group(1).strip())
                .toList();
        assertThat(commands)
                .hasSizeGreaterThan(20)
                .allSatisfy(command -> assertThatCode(() -> Poolproof.parser()
                                .parseArgs(command.replace("\"", "").split(" +")))
                        .doesNotThrowAnyException());
    }

    @Test
    void allJavaIsTriedByATest() throws IOException {
        List<String> tried = new ArrayList<>();
        for (String module : List.of("validation", "reference-server")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.filter(file -> file.endsWith("ReadmeExampleTest.java"))
                        .forEach(file -> tried.add(dense(read(file))));
            }
        }
        assertThat(tried).hasSize(2);
        assertThat(blocks("java"))
                .hasSizeGreaterThan(2)
                .allSatisfy(block -> assertThat(tried).anyMatch(test -> test.contains(dense(block))));
    }

    @Test
    void theRecipesAreThoseThatAreTried() throws IOException {
        try (Stream<Path> recipes = Files.list(ROOT.resolve("definitions/examples/recipes"))) {
            assertThat(blocks("yaml"))
                    .containsExactlyInAnyOrderElementsOf(
                            recipes.map(ReadmeTest::read).toList());
        }
    }

    @Test
    void linksLeadToWhatThereIs() {
        List<String> links =
                LINK.matcher(readme()).results().map(link -> link.group(1)).toList();
        assertThat(links)
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    @Test
    void theMutantsAreAsManyAsThePageOfMutantsSays() {
        String page = read(ROOT.resolve("reports/published/mutants.md"));
        List<MatchResult> told = MUTANTS.matcher(readme()).results().toList();
        assertThat(told)
                .hasSize(1)
                .allSatisfy(score -> assertThat(page)
                        .contains(
                                "| all | " + score.group(1) + " of " + score.group(2) + " |",
                                "| MUST | " + score.group(3) + " |",
                                "| SHOULD | " + score.group(4) + " |",
                                "| OBSERVE | " + score.group(5) + " |"));
    }
}
