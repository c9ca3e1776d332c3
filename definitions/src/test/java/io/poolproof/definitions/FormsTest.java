package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.check.RequestCheck;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.source.DefinitionFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The forms in which repositories hold definitions and requests: each is read, and gives no error but those that it is there to
 * give. What is expected of each stands in {@code forms/expected.txt}.
 */
class FormsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root", ".."), "definitions/src/test/resources/forms");

    /** Says instead of a rule that a form is left out with a reason. */
    private static final String LEFT_OUT = "left-out";

    static Stream<String> forms() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.txt")).stream().filter(line -> !line.startsWith("#"));
    }

    private static DefinitionFiles.Reading read(String form) throws IOException {
        List<DefinitionFiles.Input> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(FOLDER.resolve(form))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                inputs.add(new DefinitionFiles.Input(file.toString(), Files.readAllBytes(file)));
            }
        }
        return DefinitionFiles.read(inputs, FileTree.onDisk(), Map.of());
    }

    private static List<String> found(Definitions read) {
        List<String> found = new ArrayList<>();
        int pools = read.pools().size();
        int clients = read.clients().size();
        Stream.of(
                        pools,
                        clients,
                        read.resources().size() - pools - clients,
                        read.requests().size())
                .map(String::valueOf)
                .forEach(found::add);
        Stream.concat(DefinitionCheck.problems(read).stream(), RequestCheck.problems(read).stream())
                .filter(problem -> problem.level() == Level.ERROR)
                .map(Problem::rule)
                .distinct()
                .sorted()
                .forEach(found::add);
        return found;
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsReadAndGivesNoFalseError(String line) throws IOException {
        String form = line.substring(0, line.indexOf(": "));
        List<String> expected =
                new ArrayList<>(List.of(line.substring(form.length() + 2).split(" ")));
        boolean leftOut = expected.remove(LEFT_OUT);
        DefinitionFiles.Reading reading = read(form);
        assertThat(reading.unreadable()).isEmpty();
        assertThat(found(reading.definitions())).isEqualTo(expected);
        if (leftOut) {
            assertThat(reading.definitions().leftOut()).isNotEmpty();
        }
    }

    @Test
    void everyFormHasItsExpectation() throws IOException {
        TreeSet<String> named = new TreeSet<>();
        forms().forEach(line -> named.add(line.substring(0, line.indexOf(": "))));
        try (Stream<Path> entries = Files.list(FOLDER)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())
                            .filter(name -> !name.equals("expected.txt")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    /** Edits of every file: each is read, or ends in one line. {@code -Dmutilations=10000} tries as many of each file. */
    @Test
    void mutilatedFormsNeverCrash() throws IOException {
        int edits = Integer.getInteger("mutilations", 20);
        Random random = new Random(42);
        List<Path> files;
        try (Stream<Path> walked = Files.walk(FOLDER)) {
            files = walked.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            Definitions whole = mutilated(file, Files.readAllBytes(file));
            for (int edit = 0; edit < edits; edit++) {
                Definitions read = mutilated(file, MutilationTest.mutilate(Files.readAllBytes(file), random));
                DefinitionCheck.problems(read);
                RequestCheck.problems(read);
                Differ.verdicts(whole, read);
                Differ.resets(read);
            }
        }
        assertThat(files).hasSizeGreaterThan(60);
    }

    private static Definitions mutilated(Path file, byte[] content) {
        DefinitionFiles.Reading reading = DefinitionFiles.read(
                List.of(new DefinitionFiles.Input(file.toString(), content)), FileTree.onDisk(), Map.of());
        assertThat(reading.unreadable())
                .allSatisfy(one -> assertThat(one.getMessage()).doesNotContain("\n"));
        return reading.definitions();
    }
}
