package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be done with the results of a run: play a finding, explain it, compare, draw the matrix, publish. */
class ReportCommandsTest {
    private static final String RULE = "attribute-value.string.max-length";
    private static final String FINDING = "schema-values:accepts";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter error = new StringWriter();

    private int execute(String... arguments) {
        out.getBuffer().setLength(0);
        error.getBuffer().setLength(0);
        return Poolproof.execute(new PrintWriter(out), new PrintWriter(error), arguments);
    }

    private Path path(String name) {
        return folder.resolve(name);
    }

    /** A run of one rule on a server that leaves it out, or has it. */
    private void play(String name, boolean without, String... more) {
        try (ReferenceServer server = ReferenceServer.start(0, without ? Set.of(RULE) : Set.of(), Clock.systemUTC())) {
            String[] usual = {
                "run",
                "--target",
                server.endpoint().toString(),
                "--out",
                path(name).toString()
            };
            String[] all = new String[usual.length + more.length];
            System.arraycopy(usual, 0, all, 0, usual.length);
            System.arraycopy(more, 0, all, usual.length, more.length);
            execute(all);
        }
    }

    @Test
    void playsTheCasesOfAFindingAloneAndLeavesTheFullRunAsItIs() {
        play("run", true, "--rule", "attribute-value.string");
        Results full = ResultsFile.read(path("run/results.ndjson"));

        play("run", true, "--finding", FINDING);

        Results alone = ResultsFile.read(path("run/findings/schema-values-accepts/results.ndjson"));
        assertThat(alone.isPartial()).isFalse();
        assertThat(alone.cases())
                .isNotEmpty()
                .hasSizeLessThan(full.cases().size())
                .allMatch(line -> line.rule().equals(RULE));
        assertThat(alone.run().selection())
                .containsExactlyInAnyOrderElementsOf(
                        alone.cases().stream().map(CaseLine::id).toList());
        assertThat(ResultsFile.read(path("run/results.ndjson"))).isEqualTo(full);
    }

    @Test
    void aFindingThatTheRunDoesNotHaveIsAUsageError() {
        play("run", true, "--rule", RULE);

        play("run", true, "--finding", "schema-values:message");

        assertThat(error.toString()).contains("no finding schema-values:message; did you mean " + FINDING + "?");
    }

    @Test
    void explainsAFindingAsAnIssue() {
        play("run", true, "--rule", RULE);

        assertThat(execute("explain", FINDING, "--from", path("run").toString()))
                .isZero();

        assertThat(out.toString())
                .startsWith("# accepts values that break their attribute's definition\n")
                .contains(
                        "```http\nPOST /\nX-Amz-Target: AWSCognitoIdentityProviderService.", "```http\nHTTP/1.1 200\n")
                .contains("```sh\ncurl -sS", "```sh\naws cognito-idp ", "CognitoIdentityProviderClient.builder()")
                .contains("Set up a pool with `CreateUserPool`", "- `ACCESS_TOKEN`: ");
    }

    @Test
    void comparesTwoRuns() {
        play("worse", true, "--rule", RULE);
        play("better", false, "--rule", RULE);

        assertThat(execute("compare", path("better").toString(), path("worse").toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("worse (");
        assertThat(execute("compare", path("worse").toString(), path("better").toString()))
                .isZero();
        assertThat(execute(
                        "compare",
                        "--exact",
                        path("worse").toString(),
                        path("better").toString()))
                .isEqualTo(1);
        assertThat(execute(
                        "compare",
                        "--exact",
                        path("worse").toString(),
                        path("worse").toString()))
                .isZero();
        assertThat(out.toString()).contains("no case differs");
    }

    @Test
    void drawsTheMatrixOfRunsOfDifferentCases() throws IOException {
        play("one", true, "--rule", RULE);
        play("other", false, "--rule", "user.exists");

        assertThat(execute(
                        "matrix",
                        path("one").toString(),
                        path("other/results.ndjson").toString(),
                        "--out",
                        path("m/matrix.html").toString()))
                .isZero();
        assertThat(Files.readString(path("m/matrix.html")))
                .contains(RULE + "/over-limit@UpdateUserAttributes", "user.exists/");
    }

    @Test
    void aFileThatIsNoResultsIsRefusedWithItsPlace() throws IOException {
        Files.writeString(path("no.ndjson"), "{\"record\":\"run\"\n{}\n");

        for (List<String> arguments : List.of(
                List.of(
                        "compare",
                        path("no.ndjson").toString(),
                        path("no.ndjson").toString()),
                List.of(
                        "matrix",
                        path("no.ndjson").toString(),
                        "--out",
                        path("m.html").toString()),
                List.of("explain", FINDING, "--from", path("no.ndjson").toString()))) {
            assertThat(execute(arguments.toArray(String[]::new))).isEqualTo(2);
            assertThat(error.toString())
                    .isEqualTo("poolproof: " + path("no.ndjson")
                            + ":1:16: the line is not of the results format: no JSON\n");
        }
        assertThat(path("m.html")).doesNotExist();
    }

    @Test
    void publishesNoPart() {
        play("part", false, "--rule", "user.exists");

        assertThat(execute(
                        "publish",
                        path("part").toString(),
                        "--out",
                        path("published").toString()))
                .isEqualTo(2);
        assertThat(error.toString()).contains("is a part of one; a whole one is published");
        assertThat(path("published")).doesNotExist();
    }

    /** After a run that was killed there are its results, and perhaps half a line. */
    @Test
    void writesTheReportsOfARunThatWasKilled() throws IOException {
        play("run", false, "--rule", "user.exists");
        List<String> lines = Files.readAllLines(path("run/results.ndjson"));
        Files.writeString(path("run/results.ndjson"), lines.get(0) + "\n" + lines.get(1) + "\n{\"record\":\"ca");

        assertThat(execute("report", path("run").toString())).isZero();

        assertThat(out.toString()).contains("PARTIAL: the run was cut short");
        assertThat(path("run/summary.md")).content().contains("PARTIAL: the run was cut short");
        assertThat(path("run/badge.json")).content().contains("(partial)");
    }

    @Test
    void draftedDeviationsNeedAWholeRun() {
        play("run", true, "--rule", RULE, "--write-deviations", path("d.json").toString());

        assertThat(error.toString()).contains("--write-deviations needs a whole run; leave out --rule and --finding");
        assertThat(path("d.json")).doesNotExist();
    }
}
