package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README and docs show is what there is: commands are known, code is compiled and run elsewhere, links lead somewhere. */
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Path CLIENTS = ROOT.resolve("reference-server/src/test/clients");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?:^|\\| )\\./poolproof ([^#\n]*)", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("]\\(((?!https?:)[^)#]*)(?:#([^)]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);
    private static final Pattern MUTANTS = Pattern.compile(
            "(\\d+) of (\\d+) are noticed, (\\d+) at MUST, (\\d+) at SHOULD, (\\d+) in what is only observed");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that people read. */
    private static List<Path> pages() {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.concat(top, docs), Stream.of(ROOT.resolve("fixtures/README.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The anchors of a page: one for each heading, as they are made on the hosts where the pages are read. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(read(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<String> blocks(String language) {
        return pages().stream()
                .flatMap(page -> BLOCK.matcher(read(page)).results())
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
        tried.add(dense(read(CLIENTS.resolve("java/Life.java"))));
        assertThat(blocks("java"))
                .hasSizeGreaterThan(2)
                .allSatisfy(block -> assertThat(tried).anyMatch(test -> test.contains(dense(block))));
    }

    @Test
    void theSettingsOfClientsAreThoseThatTheyLiveWith() throws IOException {
        List<String> lived = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLIENTS)) {
            files.filter(file -> file.toString().matches(".*\\.(py|mjs|go)"))
                    .forEach(file -> lived.add(dense(read(file))));
        }
        assertThat(BLOCK.matcher(read(ROOT.resolve("docs/serve.md")))
                        .results()
                        .filter(block -> List.of("python", "js", "go").contains(block.group(1)))
                        .map(block -> block.group(2))
                        .toList())
                .hasSizeGreaterThan(5)
                .allSatisfy(block -> assertThat(lived).anyMatch(life -> life.contains(dense(block))));
    }

    @Test
    void theRecipesAreThoseThatAreTried() throws IOException {
        try (Stream<Path> recipes = Files.list(ROOT.resolve("definitions/examples/recipes"))) {
            assertThat(blocks("yaml"))
                    .containsExactlyInAnyOrderElementsOf(
                            recipes.map(DocsTest::read).toList());
        }
    }

    @Test
    void theTargetFileIsOneThatARunTakes(@TempDir Path folder) throws IOException {
        List<String> files = blocks("json").stream()
                .filter(block -> block.contains("\"my-emulator\""))
                .toList();
        assertThat(files).hasSize(1);
        Path file = Files.writeString(folder.resolve("mine.json"), files.get(0));

        assertThatCode(() -> TargetNames.requireKnown(Fixtures.load(), TargetFixture.read(file)))
                .doesNotThrowAnyException();
    }

    @Test
    void linksLeadToWhatThereIs() {
        assertThat(pages())
                .hasSizeGreaterThan(8)
                .allSatisfy(page -> LINK.matcher(read(page)).results().forEach(link -> {
                    Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                    assertThat(target).as(link.group()).exists();
                    if (link.group(2) != null && target.toString().endsWith(".md")) {
                        assertThat(anchors(target)).as(link.group()).contains(link.group(2));
                    }
                }));
    }

    @Test
    void theMutantsAreAsManyAsThePageOfMutantsSays() {
        String page = read(ROOT.resolve("reports/published/mutants.md"));
        List<MatchResult> told =
                MUTANTS.matcher(read(ROOT.resolve("README.md"))).results().toList();
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
