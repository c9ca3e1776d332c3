package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract of {@code poolproof run}: exit codes, one clear line for bad input, and what lies in the folder. */
class RunCommandTest {
    private static final String RULE = "attribute-value.string.max-length";
    private static final String CASE = RULE + "/over-limit@UpdateUserAttributes";
    private static final String OTHER_CASE = RULE + "/over-limit@AdminUpdateUserAttributes";

    @TempDir
    private Path folder;

    private record Ended(int exit, String out, String error) {}

    private Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        List<String> all =
                new ArrayList<>(List.of("run", "--out", folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        int exit = Poolproof.execute(new PrintWriter(out), new PrintWriter(error), all.toArray(String[]::new));
        return new Ended(exit, out.toString(), error.toString());
    }

    private Ended runOnServerWithoutTheRule(String... arguments) {
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(RULE), Clock.systemUTC())) {
            List<String> all =
                    new ArrayList<>(List.of("--target", server.endpoint().toString(), "--rule", RULE));
            all.addAll(List.of(arguments));
            return run(all.toArray(String[]::new));
        }
    }

    private String deviations(String... cases) throws IOException {
        StringBuilder pins = new StringBuilder();
        for (String one : cases) {
            pins.append(pins.isEmpty() ? "" : ",")
                    .append("{\"cases\":[\"")
                    .append(one)
                    .append("\"],\"outcome\":{\"accepted\":{}},\"effect\":\"differs\",\"reason\":\"it looks only into"
                            + " the schema\",\"since\":\"2026-11-25\"}");
        }
        Path file = folder.resolve("deviations.json");
        Files.writeString(file, "{\"deviations\":[" + pins + "]}");
        return file.toString();
    }

    @Test
    void endsWith0OnTheEmbeddedServerAndLeavesEveryReport() {
        Ended ended = run("--rule", "access-token.required");
        assertThat(ended.error()).doesNotContain("poolproof: a fault");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains("PASS", "access-token", " recorded by ", "Report: ");
        assertThat(folder.resolve("out"))
                .isDirectoryContaining("glob:**/results.ndjson")
                .isDirectoryContaining("glob:**/exchanges")
                .isDirectoryContaining("glob:**/summary.md")
                .isDirectoryContaining("glob:**/junit.xml")
                .isDirectoryContaining("glob:**/results.sarif")
                .isDirectoryContaining("glob:**/badge.json")
                .isDirectoryContaining("glob:**/allure-results");
    }

    @Test
    void saysWhatTheTargetCountsWhereTheCasesThatTellItWerePlayed() {
        assertThat(run("--rule", "attribute-value.string.length-unit").out())
                .contains("\nLengths that a schema limits: the target counts code points.\n")
                .doesNotContain("Lengths of values");
        assertThat(run("--rule", "access-token.required").out()).doesNotContain("the target counts");
    }

    @Test
    void endsWith1WhereTheTargetDiffersAndNamesTheFindingWithItsReproduction() {
        Ended ended = runOnServerWithoutTheRule();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("schema-values:accepts", "curl -sS", "source");
    }

    @Test
    void endsWith0WhereEachDifferenceIsPinnedAndWith1WhereOnePinIsMissing() throws IOException {
        Ended first = runOnServerWithoutTheRule();
        Results results = ResultsFile.read(folder.resolve("out/results.ndjson"));
        String[] failing = results.cases().stream()
                .filter(line -> line.verdict() == Verdict.FAIL)
                .map(line -> line.id())
                .toArray(String[]::new);
        assertThat(first.exit()).isEqualTo(1);
        assertThat(failing).contains(CASE, OTHER_CASE);
        assertThat(runOnServerWithoutTheRule("--deviations", deviations(failing))
                        .exit())
                .isZero();
        String[] oneLess = List.of(failing).subList(1, failing.length).toArray(String[]::new);
        assertThat(runOnServerWithoutTheRule("--deviations", deviations(oneLess))
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void endsWith4WhereAPinnedDifferenceDoesNotShow() throws IOException {
        Ended ended = run("--rule", RULE, "--deviations", deviations(CASE));
        assertThat(ended.exit()).isEqualTo(4);
        assertThat(ended.out()).contains("Stale pins (1)", CASE, "delete the pin");
    }

    @Test
    void endsWith3AndOneLineWhereNothingListens() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        Ended ended = run("--target", "http://127.0.0.1:" + port);
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.error().strip().lines())
                .containsExactly(
                        "poolproof: the target at http://127.0.0.1:" + port + " does not answer: connection refused");
    }

    @Test
    void endsWith2AndASuggestionForARuleThatDoesNotExist() {
        Ended ended = run("--rule", "attribute-nam");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error())
                .startsWith(
                        "poolproof: there is no rule or family of rules attribute-nam; did you mean attribute-name");
    }

    @Test
    void endsWith2AndThePlaceInAFileThatIsNotOfItsFormat() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "{\n  \"id\": \"mine\",\n  \"title\": \"Mine\",\n  \"kind\": \"toy\"\n}\n");
        Ended ended = run("--target", "http://127.0.0.1:9", "--target-file", file.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error().strip())
                .isEqualTo("poolproof: " + file + ":4:11: /kind: is none of the values that the format names:"
                        + " reference, emulator, service, recording");
    }

    @Test
    void endsWith2AndThePlaceInAFileThatIsNoJson() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "{\n  \"deviations\": [\n}\n");
        Ended ended = run("--deviations", file.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error().strip().lines()).singleElement().asString().startsWith("poolproof: " + file + ":3:");
    }

    @Test
    void endsWith2ForAFileThatIsNotThereAndForAPinOfNoCase() throws IOException {
        Ended missing = run("--deviations", folder.resolve("none.json").toString());
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.error().strip()).endsWith("none.json: no such file");
        Ended unknown = run("--deviations", deviations("attribute-name.max-length/over-limi@UpdateUserAttributes"));
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.error())
                .contains(
                        "deviations names attribute-name.max-length/over-limi@UpdateUserAttributes, but there is no such"
                                + " case; did you mean attribute-name.max-length/over-limit@UpdateUserAttributes");
    }

    /** A name that nothing has would be passed over in silence. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lacks\": [\"DeleteUserAtributes\"] | lacks names DeleteUserAtributes, but there is no such operation;"
                        + " did you mean DeleteUserAttributes",
                "\"outOfScope\": [\"verifcation\"] | outOfScope names verifcation, but there is no such rule or family of"
                        + " rules; did you mean verification"
            })
    void endsWith2AndASuggestionForANameThatATargetsFileMakesUp(String member, String message) throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "{\"id\": \"mine\", \"title\": \"Mine\", \"kind\": \"emulator\", " + member + "}");
        Ended ended = run("--target", "http://127.0.0.1:9", "--target-file", file.toString());
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error()).startsWith("poolproof: target mine: " + message);
    }

    @Test
    void playsOneCaseThatIsNamed() {
        Ended ended = run("access-token.required/absent-read@GetUser");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).contains(": 1 case, a selection in ");
    }

    @Test
    void endsWith2AndASuggestionForACaseThatDoesNotExist() {
        Ended ended = run("access-token.required/absent-reed@GetUser");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error())
                .startsWith("poolproof: there is no case access-token.required/absent-reed@GetUser; did you mean"
                        + " access-token.required/absent-read@GetUser");
    }

    @Test
    void aTokenOrPasswordStandsInNoFileOfTheRun() throws IOException {
        run("--rule", "access-token");
        try (var files = Files.walk(folder.resolve("out"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .doesNotContainPattern("eyJ[A-Za-z0-9_-]{20,}")
                        .doesNotContainPattern("Aa1![0-9a-f]{8}");
            }
        }
    }

    /** As on a disk that is full: what the folder has is a result of its format, and says that it is partial. */
    @Test
    void aRunThatCanKeepNothingMoreEndsAndLeavesAPartialResult() {
        Path out = folder.resolve("out");
        List<CaseLine> kept = new ArrayList<>();
        RunListener deletes = new RunListener() {
            @Override
            public void started(int casesAndProperties) {}

            @Override
            public void finished(CaseLine line) {
                kept.add(line);
                try (Stream<Path> files = Files.walk(out.resolve("exchanges"))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
        try (ReferenceServer server = ReferenceServer.start(0, Set.of(), Clock.systemUTC());
                FunctionEndpoint functions = FunctionEndpoint.start()) {
            RunRequest request = new RunRequest(
                    Targets.find(Fixtures.load(), server.endpoint().toString(), null),
                    server.endpoint(),
                    functions,
                    List.of("access-token"),
                    out,
                    RunRequest.USUAL_SEED,
                    1,
                    RunRequest.USUAL_ANSWER_WITHIN,
                    Version.number(),
                    new RunMode.OnTarget());
            assertThatThrownBy(() -> PoolproofRun.execute(Fixtures.load(), request, deletes))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageStartingWith(out + "/exchanges cannot be written: ")
                    .hasMessageEndingWith("; the run is ended, and what its folder holds is a partial result");
        }
        Results results = ResultsFile.read(out.resolve("results.ndjson"));
        assertThat(results.isPartial()).isTrue();
        assertThat(results.cases()).hasSize(1).isEqualTo(kept);
    }
}
