package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The recipes for CI: their command lines run from the distribution's jar alone, in a folder that is no clone. */
class RecipesIT {
    /** About two on the machines that were tried. */
    private static final double MOST_BESIDE_START = 3.5;

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));
    private static final Path RECIPES = ROOT.resolve("definitions/examples/recipes");
    private static final long MINUTE = 60;
    private static final String TEMPLATE = """
            Resources:
              UserPool:
                Type: AWS::Cognito::UserPool
                Properties:
                  Schema:
                    - {Name: team, AttributeDataType: String, Mutable: true}
            """;

    @TempDir
    private Path folder;

    private void layOut() throws IOException {
        Files.copy(ROOT.resolve("cli/target/poolproof/poolproof.jar"), folder.resolve("poolproof.jar"));
        Files.writeString(folder.resolve("template.yaml"), TEMPLATE);
        Files.writeString(folder.resolve("before.yaml"), TEMPLATE);
        Files.createDirectory(folder.resolve("requests"));
        Files.writeString(
                folder.resolve("requests/update.json"),
                "{\"AccessToken\":\"t\",\"UserAttributes\":[{\"Name\":\"custom:team\",\"Value\":\"red\"}]}");
        Files.writeString(folder.resolve("poolproof.json"), "{\"accepted\":[]}");
        String values =
                "{\"name\":\"users\",\"schema\":[{\"name\":\"team\",\"attribute_data_type\":\"String\",\"mutable\":true}]}";
        Files.writeString(
                folder.resolve("plan.json"),
                "{\"format_version\":\"1.2\",\"resource_changes\":[{\"address\":\"aws_cognito_user_pool.main\",\"mode\":\"managed\","
                        + "\"type\":\"aws_cognito_user_pool\",\"change\":{\"actions\":[\"no-op\"],\"before\":" + values
                        + ",\"after\":" + values + "}}]}");
    }

    private static List<String> commandLines(Path recipe) throws IOException {
        return Files.readAllLines(recipe).stream()
                .filter(line -> line.contains("poolproof.jar\""))
                .map(line -> line.substring(line.contains("sh -c") ? line.indexOf("sh -c") : line.indexOf("java -jar")))
                .toList();
    }

    private int run(String command, Path output) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("sh", "-c", command));
        ProcessBuilder builder = new ProcessBuilder(shell)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("POOLPROOF", folder.toString());
        String java = Path.of(System.getProperty("java.home"), "bin").toString();
        builder.environment().merge("PATH", java, (path, first) -> first + ":" + path);
        Process process = builder.start();
        assertThat(process.waitFor(MINUTE, TimeUnit.SECONDS))
                .as("ends: %s", command)
                .isTrue();
        return process.exitValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github-actions.yaml", "gitlab-ci.yaml", "pre-commit-config.yaml"})
    void commandLinesPassOnAGoodChange(String recipe) throws IOException, InterruptedException {
        layOut();
        List<String> lines = commandLines(RECIPES.resolve(recipe));
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            Path output = folder.resolve("output.txt");
            assertThat(run(line, output))
                    .as("%s: %s", line, Files.readString(output))
                    .isZero();
        }
    }

    @Test
    void theSameLinesFailOnABadOne() throws IOException, InterruptedException {
        layOut();
        Files.writeString(
                folder.resolve("template.yaml"),
                TEMPLATE.replace("team", "group").replace("true", "true, Required: true"));
        for (String recipe : List.of("github-actions.yaml", "pre-commit-config.yaml")) {
            for (String line : commandLines(RECIPES.resolve(recipe))) {
                assertThat(run(line, folder.resolve("output.txt"))).as(line).isEqualTo(ExitCode.FINDINGS);
            }
        }
    }

    @Test
    void everyRecipeIsTried() throws IOException {
        try (Stream<Path> recipes = Files.list(RECIPES)) {
            assertThat(recipes.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("github-actions.yaml", "gitlab-ci.yaml", "pre-commit-config.yaml");
        }
    }

    /** By processor time, the best of five, beside what the same program takes to say its version on the same machine. */
    @Test
    void aSmallTemplateCostsLittleMoreThanTheStart() throws IOException, InterruptedException {
        layOut();
        assertThat(seconds("check template.yaml")).isLessThan(MOST_BESIDE_START * seconds("--version"));
    }

    private double seconds(String arguments) throws IOException, InterruptedException {
        String launched =
                "java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -jar \"$POOLPROOF/poolproof.jar\" ";
        double best = Double.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            Path output = folder.resolve("times.txt");
            assertThat(run(launched + arguments + " >/dev/null; times", output)).isZero();
            List<String> lines = Files.readAllLines(output);
            best = Math.min(best, ofLine(lines.get(lines.size() - 1)));
        }
        return best;
    }

    /** The shell's last line has the user and the system time of what it ran, each as minutes and seconds. */
    private static double ofLine(String line) {
        double sum = 0;
        for (String time : line.strip().split("\\s+")) {
            String[] parts = time.replace("s", "").replace(',', '.').split("m");
            sum += 60 * Double.parseDouble(parts[0]) + Double.parseDouble(parts[1]);
        }
        return sum;
    }
}
