package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.reports.Reports;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reports are pasted in public: no secret that passes in a whole run is in anything that it leaves or prints. Among that is Allure's
 * page, which its program in the distribution makes.
 */
class CanaryIT {
    private static final int BEGINNING = 6;
    /** In lower case, backwards or in digits a shorter one is a word like any other. */
    private static final int SHORTEST_ENCODED = 12;

    private static final Path ALLURE =
            Path.of(System.getProperty("repository.root")).resolve("cli/target/poolproof/allure");
    private static final String ENDPOINT = "aws.endpointUrlCognitoIdentityProvider";

    /** How Allure's page holds the files that it shows. */
    private static final Pattern EMBEDDED = Pattern.compile("d\\('([^']+)','([A-Za-z0-9+/=]*)'");

    /** A family for each sort of secret, and for each place in which one may stand. */
    private static final List<String> SAMPLE =
            List.of("access-token", "verification", "confirmation-code", "sign-in", "new-password");

    @TempDir
    private Path folder;

    @Test
    void noTokenPasswordOrCodeIsInAnythingThatARunLeaves() throws IOException {
        play(SAMPLE);
    }

    @Tag("slow")
    @Test
    void noTokenPasswordOrCodeIsInAnythingThatARunOfAllCasesLeaves() throws IOException {
        play(List.of());
    }

    private void play(List<String> rules) throws IOException {
        StringWriter printed = new StringWriter();
        Set<String> secrets;
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(), Clock.systemUTC());
                EchoingTarget target = new EchoingTarget(server.endpoint())) {
            execute(printed, run(target, rules));
            secrets = new TreeSet<>(target.secrets());
        }
        String spelledOut = Fixtures.load().expandedCases().stream()
                .map(one -> String.valueOf(one.fixture().input()))
                .collect(Collectors.joining());
        secrets.removeIf(spelledOut::contains);
        Path results = folder.resolve("results.ndjson");
        Reports.write(folder, Optional.of(ALLURE));
        execute(
                printed,
                "matrix",
                results.toString(),
                "--out",
                folder.resolve("matrix.html").toString());
        if (rules.isEmpty()) {
            execute(
                    printed,
                    "publish",
                    results.toString(),
                    "--out",
                    folder.resolve("published").toString());
        }
        execute(printed, "compare", results.toString(), results.toString());
        for (String finding : findingsIn(printed.toString())) {
            execute(printed, "explain", finding, "--from", results.toString());
        }

        int played = ConformanceRun.casesOf(Fixtures.load(), rules).size();
        assertThat(secrets).as("secrets that passed").hasSizeGreaterThan(played / 4);
        assertThat(printed.toString()).as("the echoes came through, redacted").contains("you sent");
        assertThat(found(printed, secrets)).isEmpty();
        assertThat(embedded(Files.readString(folder.resolve("allure/index.html"), StandardCharsets.ISO_8859_1)))
                .as("the page's data can be read")
                .hasSizeGreaterThan(played)
                .containsKey("widgets/summary.json");
    }

    private String[] run(EchoingTarget target, List<String> rules) {
        List<String> arguments =
                new ArrayList<>(List.of("run", "--target", target.address().toString(), "--out", folder.toString()));
        rules.forEach(rule -> arguments.addAll(List.of("--rule", rule)));
        if (rules.isEmpty()) {
            arguments.addAll(List.of(
                    "--write-deviations", folder.resolve("deviations.json").toString()));
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void noTokenPasswordOrCodeIsInARecording() throws IOException {
        StringWriter printed = new StringWriter();
        Set<String> secrets;
        System.setProperty("aws.accessKeyId", "AKIAPOOLPROOFTESTKEY");
        System.setProperty("aws.secretAccessKey", "planted-secret-access-key");
        System.setProperty("aws.region", "us-east-1");
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(), Clock.systemUTC());
                EchoingTarget target = new EchoingTarget(server.endpoint())) {
            System.setProperty(ENDPOINT, target.address().toString());
            execute(
                    printed,
                    "run",
                    "--target",
                    "aws",
                    "--yes",
                    "--rule",
                    "access-token",
                    "--rule",
                    "sign-in",
                    "--out",
                    folder.resolve("out").toString(),
                    "--record",
                    folder.resolve("recording.json").toString());
            secrets = new TreeSet<>(target.secrets());
        } finally {
            System.clearProperty(ENDPOINT);
        }
        secrets.add("planted-secret-access-key");
        secrets.add("AKIAPOOLPROOFTESTKEY");

        assertThat(secrets).hasSizeGreaterThan(50);
        assertThat(Files.readString(folder.resolve("recording.json")))
                .as("the echoes came through, redacted")
                .contains("you sent");
        assertThat(found(printed, secrets)).isEmpty();
    }

    private Set<String> found(StringWriter printed, Set<String> secrets) throws IOException {
        Map<String, Set<String>> planted = byBeginning(secrets);
        Set<String> found = new TreeSet<>(in("what was printed", printed.toString(), planted));
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                found.addAll(in(name, text, planted));
                embedded(text).forEach((part, content) -> found.addAll(in(name + ", " + part, content, planted)));
            }
        }
        return found;
    }

    /** The files that a page holds in Base64, by name. */
    private static Map<String, String> embedded(String page) {
        Map<String, String> parts = new TreeMap<>();
        Matcher part = EMBEDDED.matcher(page);
        while (part.find()) {
            parts.put(
                    part.group(1), new String(Base64.getDecoder().decode(part.group(2)), StandardCharsets.ISO_8859_1));
        }
        return parts;
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

    /**
     * Secrets as they are, in every form in which they may stand, and the part of a token that makes it one, its signature; by how they
     * begin, so that a text is read once.
     */
    private static Map<String, Set<String>> byBeginning(Set<String> secrets) {
        return secrets.stream()
                .flatMap(secret -> Stream.concat(
                        Stream.of(secret, secret.substring(secret.lastIndexOf('.') + 1)),
                        secret.length() < SHORTEST_ENCODED ? Stream.of() : EchoingTarget.forms(secret).stream()))
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

    /** The first few: each is told by the same code. */
    private static List<String> findingsIn(String printed) {
        return printed.lines()
                .filter(line -> line.startsWith("  MUST ") || line.startsWith("  SHOULD "))
                .map(line -> line.strip().split("\\s+")[1])
                .limit(3)
                .toList();
    }

    private static int execute(StringWriter printed, String... arguments) {
        PrintWriter writer = new PrintWriter(printed);
        return Poolproof.execute(writer, writer, arguments);
    }
}
