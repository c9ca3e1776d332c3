package io.poolproof.conformance.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.conformance.launch.Recipe.Step;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package is installed once, and anew whenever it is not whole. */
class InstallationTest {
    private static final String GOOD =
            "mkdir -p tree/__pycache__ && echo one > tree/one && echo two > tree/two && echo c > tree/__pycache__/c && echo ran >> runs";

    @TempDir
    private Path folder;

    private final StringWriter output = new StringWriter();

    private Recipe recipe(String what, String script) {
        return new Recipe(what, "sh", Map.of(), List.of(new Step(List.of("sh", "-c", script), "")), List.of("tree"));
    }

    private void complete(Recipe recipe) throws IOException {
        new Installation(folder, recipe, Programs.onPath()).complete(new PrintWriter(output));
    }

    private long runs() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("runs"))) {
            return lines.count();
        }
    }

    @Test
    void whatIsWholeIsNotInstalledAgain() throws IOException {
        complete(recipe("a@1", GOOD));
        Files.writeString(folder.resolve("tree/__pycache__/c"), "compiled as it ran");
        Files.writeString(folder.resolve("target.log"), "not of the package");

        complete(recipe("a@1", GOOD));

        assertThat(runs()).isEqualTo(1);
        assertThat(output.toString()).isEqualToNormalizingNewlines("poolproof: installing a@1 into " + folder + "\n");
    }

    @Test
    void whatHasLostAFileIsInstalledAnew() throws IOException {
        complete(recipe("a@1", GOOD));
        Files.delete(folder.resolve("tree/two"));
        complete(recipe("a@1", GOOD));
        assertThat(folder.resolve("tree/two")).exists();

        Files.writeString(folder.resolve("tree/one"), "");
        complete(recipe("a@1", GOOD));
        assertThat(folder.resolve("tree/one")).hasContent("one");

        Trees.delete(folder.resolve("tree"));
        complete(recipe("a@1", GOOD));
        assertThat(runs()).isEqualTo(4);
    }

    @Test
    void whatWasInterruptedIsInstalledAnewWithoutWhatItLeft() throws IOException {
        Files.createDirectories(folder.resolve("tree"));
        Files.writeString(folder.resolve("tree/half"), "of an installation");

        complete(recipe("a@1", GOOD));

        assertThat(folder.resolve("tree/half")).doesNotExist();
        assertThat(folder.resolve("tree/one")).exists();
    }

    @Test
    void anotherVersionIsInstalledAnew() throws IOException {
        complete(recipe("a@1", GOOD));
        complete(recipe("a@2", GOOD));
        complete(recipe("a@2", GOOD + " # with another dependency"));
        assertThat(runs()).isEqualTo(3);
    }

    @Test
    void anInstallationThatFailsIsSaidSoWithItsLogAndTriedAgain() throws IOException {
        Recipe failing = new Recipe(
                "a@1",
                "sh",
                Map.of(),
                List.of(new Step(List.of("sh", "-c", "echo why; exit 3"), "install what it needs")),
                List.of("tree"));
        assertThatThrownBy(() -> complete(failing))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "a@1 cannot be installed: sh -c echo why; exit 3 ends with 3; install what it needs; its log is "
                                + folder.resolve("install.log"));
        assertThat(folder.resolve("install.log")).hasContent("why");
        assertThat(folder.resolve("installed")).doesNotExist();

        complete(recipe("a@1", GOOD));
        assertThat(runs()).isEqualTo(1);
    }

    @Test
    void aProgramThatIsMissingIsNamed() {
        assertThatThrownBy(() -> new Installation(folder, recipe("a@1", GOOD), new Programs(List.of(folder)))
                        .complete(new PrintWriter(output)))
                .isInstanceOf(IOException.class)
                .hasMessage("a@1 is installed with sh, which is not on the path");
    }
}
