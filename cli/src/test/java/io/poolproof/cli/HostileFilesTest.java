package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody puts in front of a command: one line, an exit code that says whose fault it is, and nothing written or read elsewhere. */
class HostileFilesTest {
    private static final String ID = "access-token.required/absent@GetUser";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        error.getBuffer().setLength(0);
        return Poolproof.execute(new PrintWriter(out), new PrintWriter(error), arguments);
    }

    private static CaseLine failing(String title, @Nullable String exchanges) {
        return new CaseLine(
                ID,
                CaseLine.Kind.CASE,
                "access-token.required",
                "words",
                title,
                "GetUser",
                Verdict.INCONCLUSIVE,
                Level.MUST,
                List.of(),
                null,
                "because of " + title,
                null,
                null,
                null,
                exchanges,
                1);
    }

    private static RunLine run(String target) {
        return new RunLine(
                ResultsFile.FORMAT,
                target,
                target,
                "emulator",
                null,
                "0.1.0",
                "2026-11-25T09:00:00Z",
                "7",
                List.of(),
                Map.of());
    }

    /** A run's folder with one case. */
    private Path runFolder(String target, String title, @Nullable String exchanges) throws IOException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                run.resolve("results.ndjson"),
                String.join(
                        "\n",
                        ResultsFile.write(run(target)),
                        ResultsFile.write(failing(title, exchanges)),
                        ResultsFile.write(new EndLine(Map.of(Verdict.INCONCLUSIVE, 1), 1)),
                        ""));
        return run;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "matrix", "compare", "publish"})
    void resultsThatNoRunWritesAreRefusedAndNothingIsWritten(String command) throws IOException {
        Path run = runFolder("here", "title", "exchanges/../../../etc/passwd");
        List<String> before = files();
        List<String> arguments = new ArrayList<>(List.of(command, run.toString()));
        switch (command) {
            case "compare" -> arguments.add(run.toString());
            case "matrix", "publish" ->
                arguments.addAll(List.of("--out", folder.resolve("out").toString()));
            default -> {}
        }

        assertThat(execute(arguments.toArray(String[]::new))).isEqualTo(2);

        assertThat(error.toString())
                .isEqualTo("poolproof: " + run.resolve("results.ndjson")
                        + ":2:1: the line is not of the results format: /exchanges has not the form that the format asks"
                        + " for\n");
        assertThat(out.toString()).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatAFolderLinksToIsNeitherReadNorWritten() throws IOException {
        Path run = runFolder("here", "title", "exchanges/one.json");
        Path secret = folder.resolve("secret.json");
        String content =
                "{\"steps\":[{\"name\":\"the case\",\"operation\":\"hidden\",\"request\":{\"a\":\"hidden\"}}]}";
        Files.writeString(secret, content);
        Files.createDirectories(run.resolve("exchanges"));
        Files.createSymbolicLink(run.resolve("exchanges/one.json"), secret);
        Files.createSymbolicLink(run.resolve("summary.md"), secret);
        Files.createSymbolicLink(run.resolve("allure"), folder);

        assertThat(execute("report", run.toString())).isZero();

        assertThat(secret).hasContent(content);
        assertThat(run.resolve("summary.md")).isRegularFile().matches(file -> !Files.isSymbolicLink(file));
        try (Stream<Path> pages = Files.walk(run.resolve("allure-results"))) {
            assertThat(pages.filter(Files::isRegularFile).map(HostileFilesTest::text))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("hidden"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void textsOfATargetForgeNoLineOfALog() throws IOException {
        Path run = runFolder("here", "\u001b[2J\n::error::forged ##[error]forged \u202e\u200b\r::error::x", null);

        assertThat(execute("report", run.toString())).isZero();

        assertThat(out.toString().lines()).noneMatch(line -> line.strip().startsWith("::"));
        assertThat(out.toString()).contains("forged").doesNotContain("##[", "\u001b", "\u202e", "\u200b", "\r");
    }

    @Test
    void namesOfFilesForgeNoLineOfALog() {
        assertThat(execute("report", "no\n::error::forged\u001b[31m")).isEqualTo(2);
        assertThat(error.toString()).isEqualTo("poolproof: no ::error::forged\ufffd[31m: no such folder\n");
        assertThat(execute("check", "no\n::error::forged")).isEqualTo(2);
        assertThat(error.toString().lines()).noneMatch(line -> line.startsWith("::"));
        assertThat(execute("no\n::error::forged")).isEqualTo(2);
        assertThat(error.toString().lines()).noneMatch(line -> line.startsWith("::"));
    }

    /** Arguments are arguments: no file is read because one begins so. */
    @Test
    void anArgumentIsNoFileOfArguments() throws IOException {
        Path file = folder.resolve("arguments");
        Files.writeString(file, "list rules");

        assertThat(execute("@" + file)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(error.toString()).contains("Unmatched argument at index 0");
    }

    /** An error of Java's own is a fault of ours, and one line. */
    @ParameterizedTest
    @ValueSource(
            classes = {
                StackOverflowError.class,
                OutOfMemoryError.class,
                AssertionError.class,
                IllegalStateException.class
            })
    void whateverIsThrownIsOneLineAndOurFault(Class<? extends Throwable> type) throws ReflectiveOperationException {
        Throwable thrown = type.getDeclaredConstructor().newInstance();

        assertThat(Faults.explain(thrown, new PrintWriter(error, true))).isEqualTo(5);
        assertThat(error.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("poolproof: "));
    }

    /** 64 KiB of stack are not enough for any command, and picocli hands errors on. */
    @Test
    void anErrorThatEndsACommandIsALineToo() {
        String deep = "[".repeat(200_000);
        assertThat(execute("run", "--rule", deep)).isEqualTo(2);
        assertThat(error.toString().lines()).hasSizeLessThanOrEqualTo(2).allMatch(line -> !line.startsWith("\tat "));
    }

    @Test
    @Timeout(60)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeOrADeviceIsRefusedByEveryCommandThatReadsAFile() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        for (String file : List.of(pipe.toString(), "/dev/zero")) {
            for (List<String> command : List.of(
                    List.of("check", file),
                    List.of("check", file, "--baseline", file),
                    List.of("diff", file, file),
                    List.of("compare", file, file),
                    List.of("matrix", file, "--out", folder.resolve("m.html").toString()),
                    List.of("publish", file, "--out", folder.resolve("p").toString()),
                    List.of("explain", "x", "--from", file),
                    List.of("run", "--target", "reference", "--target-file", file),
                    List.of("run", "--target", "reference", "--deviations", file),
                    List.of("run", "--target", "recording:" + file + ".json"))) {
                assertThat(execute(command.toArray(String[]::new)))
                        .as("%s", command)
                        .isEqualTo(2);
                assertThat(error.toString().lines()).as("%s", command).hasSizeLessThanOrEqualTo(2);
            }
        }
        assertThat(error.toString()).startsWith("poolproof: ");
    }

    @Test
    void aSecondRunIntoAFolderIsRefusedAndTheFirstIsAsItWas() throws IOException {
        Path run = runFolder("here", "title", null);
        String before = Files.readString(run.resolve("results.ndjson"));

        int exit = FolderLock.holding(
                run, () -> execute("run", "--rule", "access-token.required", "--out", run.toString()));

        assertThat(exit).isEqualTo(2);
        assertThat(error.toString())
                .isEqualTo(
                        "poolproof: " + run
                                + ": another run is at work in this folder; wait for its end, or name another folder with --out\n");
        assertThat(FolderLock.holding(run, () -> execute("report", run.toString())))
                .isEqualTo(2);
        assertThat(run.resolve("results.ndjson")).hasContent(before.strip());
        assertThat(run.resolve("summary.md")).doesNotExist();
        assertThat(execute("report", run.toString())).isZero();
    }

    /** The lock goes with its process, however that ends. */
    @Test
    @Timeout(120)
    void aRunThatWasKilledHoldsNothing() throws IOException, InterruptedException {
        Path run = runFolder("here", "title", null);
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        run.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(holder.inputReader().readLine()).isEqualTo("holding");
        assertThat(execute("report", run.toString())).isEqualTo(2);
        assertThat(error.toString()).contains("another run is at work in this folder");

        holder.destroyForcibly();
        assertThat(holder.waitFor(60, TimeUnit.SECONDS)).isTrue();

        assertThat(execute("report", run.toString())).isZero();
    }

    /** Keeps a folder until it is killed. */
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) {
            FolderLock.holding(Path.of(arguments[0]), () -> {
                System.out.println("holding");
                try {
                    return System.in.read();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** A folder may be somebody's own; what looks like a report there is not to be deleted. */
    @Test
    void filesThatNoRunHasLeftAreNotOverwritten() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own/allure-results"));
        Files.writeString(own.resolve("mine.json"), "{}");

        assertThat(execute("run", "--rule", "access-token.required", "--out", String.valueOf(own.getParent())))
                .isEqualTo(2);

        assertThat(error.toString()).contains("is there and no run has left it; name another folder with --out");
        assertThat(own.resolve("mine.json")).exists();
    }
}
