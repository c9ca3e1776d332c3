package io.poolproof.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.diff.Differ;
import io.poolproof.definitions.document.FileTree;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.source.DefinitionFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Changes of a template and of a configuration that have a pool and all that belongs to it, and what becomes of each resource. */
class ChangesTableTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("repository.root", ".."), "definitions/src/test/resources/changes");

    /** One change: the lines that say what is done to the base, before and after, and the verdicts by address. */
    private record Change(String name, List<String> steps, String expected) {}

    private static List<Change> changes(String table) throws IOException {
        List<Change> changes = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        String name = "";
        for (String line : Files.readAllLines(FOLDER.resolve(table))) {
            if (line.startsWith("=")) {
                changes.add(
                        new Change(name, List.copyOf(steps), line.substring(1).strip()));
                steps.clear();
            } else if (line.matches("(?:before )?[-+] ?.*|drop .*")) {
                steps.add(line);
            } else if (!line.startsWith("#")) {
                name = line;
            }
        }
        return changes;
    }

    private static String changed(String base, Change change, boolean after) {
        String text = base;
        String old = "";
        for (String step : change.steps()) {
            boolean both = step.startsWith("before ");
            String plain = both ? step.substring("before ".length()) : step;
            String operand = plain.substring(Math.min(plain.length(), plain.startsWith("drop ") ? 5 : 2))
                    .replace("\\n", "\n");
            if (!both && !after) {
                continue;
            }
            if (plain.startsWith("-")) {
                old = operand;
                assertThat(text).contains(old);
            } else if (plain.startsWith("+")) {
                text = text.replace(old, operand);
            } else {
                text = Arrays.stream(text.split("\n\n"))
                        .filter(paragraph -> !(paragraph + "\n").contains(operand))
                        .collect(Collectors.joining("\n\n"));
            }
        }
        return text;
    }

    private static Definitions read(String name, String text) {
        DefinitionFiles.Reading reading = DefinitionFiles.read(
                List.of(new DefinitionFiles.Input(name, text.getBytes(StandardCharsets.UTF_8))),
                FileTree.NONE,
                Map.of());
        assertThat(reading.unreadable()).isEmpty();
        return reading.definitions();
    }

    private static String verdicts(String file, String before, String after) {
        TreeSet<String> verdicts = new TreeSet<>();
        for (Problem problem : Differ.verdicts(read(file, before), read(file, after))) {
            if (!"nothing".equals(problem.verdict())) {
                String address = problem.address().id();
                verdicts.add(address + " " + problem.verdict());
            }
        }
        return String.join("; ", verdicts);
    }

    private static String written(String expected) {
        String[] words = expected.split(" ");
        return words.length < 2
                ? ""
                : Arrays.stream(words)
                        .skip(1)
                        .map(verdict -> words[0] + " " + verdict)
                        .collect(Collectors.joining("; "));
    }

    private static Stream<DynamicTest> tests(String table, String base) throws IOException {
        String text = Files.readString(FOLDER.resolve(base));
        return changes(table).stream()
                .map(change -> DynamicTest.dynamicTest(
                        change.name(),
                        () -> assertThat(verdicts(base, changed(text, change, false), changed(text, change, true)))
                                .isEqualTo(written(change.expected()))));
    }

    @TestFactory
    Stream<DynamicTest> aChangedTemplate() throws IOException {
        return tests("templates.txt", "base.yaml");
    }

    @TestFactory
    Stream<DynamicTest> aChangedConfiguration() throws IOException {
        return tests("sources.txt", "base.tf");
    }
}
