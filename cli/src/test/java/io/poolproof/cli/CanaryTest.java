package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.Fixtures;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports are pasted in public: no secret that passes in a whole run is in anything that it leaves or prints. */
class CanaryTest {
    private static final int BEGINNING = 6;

    @TempDir
    private Path folder;

    @Test
    void noTokenPasswordOrCodeIsInAnythingThatARunLeaves() throws IOException {
        StringWriter printed = new StringWriter();
        Set<String> secrets;
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(), Clock.systemUTC());
                EchoingTarget target = new EchoingTarget(server.endpoint())) {
            execute(
                    printed,
                    "run",
                    "--target",
                    target.address().toString(),
                    "--out",
                    folder.toString(),
                    "--write-deviations",
                    folder.resolve("deviations.json").toString());
            secrets = target.secrets();
        }
        Path results = folder.resolve("results.ndjson");
        execute(
                printed,
                "matrix",
                results.toString(),
                "--out",
                folder.resolve("matrix.html").toString());
        execute(
                printed,
                "publish",
                results.toString(),
                "--out",
                folder.resolve("published").toString());
        execute(printed, "compare", results.toString(), results.toString());
        for (String finding : findingsIn(printed.toString())) {
            execute(printed, "explain", finding, "--from", results.toString());
        }

        assertThat(secrets)
                .as("secrets that passed")
                .hasSizeGreaterThan(Fixtures.load().expandedCases().size() / 4);
        assertThat(printed.toString()).as("the echoes came through, redacted").contains("you sent");
        Map<String, Set<String>> planted = byBeginning(secrets);
        Set<String> found = new TreeSet<>(in("what was printed", printed.toString(), planted));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.addAll(in(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1),
                        planted));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void anAddressThatHoldsAPasswordIsRefusedWithoutRepeatingIt() {
        StringWriter printed = new StringWriter();

        int exit = execute(
                printed, "run", "--target", "http://someone:canary-password@127.0.0.1:9", "--out", folder.toString());

        assertThat(exit).isEqualTo(2);
        assertThat(printed.toString()).contains("user name or password").doesNotContain("canary-password");
        assertThat(folder).isEmptyDirectory();
    }

    /** Secrets as they are, and the part of a token that makes it one, its signature; by how they begin, so that a text is read once. */
    private static Map<String, Set<String>> byBeginning(Set<String> secrets) {
        return secrets.stream()
                .flatMap(secret -> Stream.of(secret, secret.substring(secret.lastIndexOf('.') + 1)))
                .filter(secret -> secret.length() >= BEGINNING)
                .collect(Collectors.groupingBy(secret -> secret.substring(0, BEGINNING), Collectors.toSet()));
    }

    /** Only the place is told. */
    private static Set<String> in(String place, String text, Map<String, Set<String>> secrets) {
        Set<String> found = new TreeSet<>();
        for (int start = 0; start + BEGINNING <= text.length(); start++) {
            for (String secret : secrets.getOrDefault(text.substring(start, start + BEGINNING), Set.of())) {
                if (text.startsWith(secret, start)) {
                    found.add(place + " holds a secret of " + secret.length() + " characters that begins with "
                            + secret.substring(0, 3));
                }
            }
        }
        return found;
    }

    private static List<String> findingsIn(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("  MUST ") || line.startsWith("  SHOULD "))
                .map(line -> line.strip().split("\\s+")[1])
                .toList();
    }

    private static int execute(StringWriter printed, String... arguments) {
        PrintWriter writer = new PrintWriter(printed);
        return Poolproof.execute(writer, writer, arguments);
    }
}
