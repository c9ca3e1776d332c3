package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.JsonSchema;
import io.poolproof.schemas.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of {@code poolproof check} and {@code poolproof diff}: exit codes, forms, and one clear line for bad input. */
class CheckAndDiffCommandTest {
    private static final String GOOD = """
            Resources:
              UserPool:
                Type: AWS::Cognito::UserPool
                Properties:
                  UserPoolName: users
                  Schema:
                    - {Name: team, AttributeDataType: String, Mutable: true}
            """;
    private static final String BAD = GOOD.replace("Mutable: true", "Mutable: true, Required: true");
    private static final String WARNED = GOOD.replace(", Mutable: true", "");

    @TempDir
    private Path folder;

    private record Ended(int exit, String out, String error) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int exit = Poolproof.execute(new PrintWriter(out), new PrintWriter(error), arguments);
        return new Ended(exit, out.toString(), error.toString());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String good = "";
    private String bad = "";

    @BeforeEach
    void files() throws IOException {
        good = file("good.yaml", GOOD);
        bad = file("bad.yaml", BAD);
    }

    @Test
    void aDefinitionWithNothingWrongEndsInZero() {
        assertThat(run("check", good)).isEqualTo(new Ended(0, "1 pool: nothing found" + System.lineSeparator(), ""));
    }

    @Test
    void anErrorIsShownWithItsLineAndEndsInOne() {
        Ended ended = run("check", bad);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith("error[schema-definition.custom.required]: team: the custom attribute is required\n")
                .contains(
                        bad + ":7:76",
                        "7 |         - {Name: team, AttributeDataType: String, Mutable: true, Required: true}");
    }

    @Test
    void warningsFailOnRequest() throws IOException {
        String warned = file("warned.yaml", WARNED);
        assertThat(run("check", warned).exit()).isEqualTo(0);
        assertThat(run("check", warned, "--fail-on", "warning").exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check no-such.yaml",
                "check .",
                "check --format xml t.yaml",
                "check",
                "diff a b c",
                "check *.nothing"
            })
    void badUsageEndsInTwoWithOneLine(String line) {
        Ended ended = run(line.split(" "));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.error()).startsWith("poolproof: ").doesNotContain("at io.poolproof", "Exception");
    }

    @Test
    void anUnreadableFileEndsInTwoWithItsPlace() throws IOException {
        Ended ended = run("check", file("broken.json", "{\"Resources\": }"));
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error())
                .isEqualToIgnoringNewLines(
                        "poolproof: " + folder.resolve("broken.json") + ":1:15: not JSON from here on");
    }

    @Test
    void aBaselineAcceptsAndOutdatedEntriesEndInFour() throws IOException {
        String accepted =
                "{\"accepted\":[{\"rule\":\"schema-definition.custom.required\",\"address\":\"UserPool\",\"attribute\":\"team\",\"reason\":\"r\"%s}]}";
        assertThat(run("check", bad, "--baseline", file("b.json", accepted.formatted("")))
                        .exit())
                .isEqualTo(0);
        assertThat(run("check", good, "--baseline", file("b.json", accepted.formatted("")))
                        .exit())
                .isEqualTo(4);
        assertThat(run("check", bad, "--baseline", file("b.json", accepted.formatted(",\"expires\":\"2020-01-01\"")))
                        .exit())
                .isEqualTo(1);
        assertThat(run("check", bad, "--baseline", file("b.json", "{\"accepted\":[{\"rule\":\"x\"}]}"))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void jsonIsOfItsFormat() throws IOException {
        byte[] json = run("check", bad, "--format", "json").out().getBytes(StandardCharsets.UTF_8);
        assertThat(JsonSchema.fromResource("format/findings.schema.json").problemsOf(json))
                .isEmpty();
        JsonNode finding = StrictJson.MAPPER.readTree(json).at("/findings/0");
        assertThat(finding.at("/address").asText()).isEqualTo("UserPool");
        assertThat(finding.at("/place/line").asInt()).isEqualTo(7);
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        String first = fingerprint(run("check", bad, "--format", "json"));
        Files.writeString(Path.of(bad), "# a line more\n" + BAD);
        assertThat(fingerprint(run("check", bad, "--format", "json"))).isEqualTo(first);
    }

    private static String fingerprint(Ended ended) throws IOException {
        return StrictJson.MAPPER
                .readTree(ended.out())
                .at("/findings/0/fingerprint")
                .asText();
    }

    @Test
    void standardInputIsRead() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(BAD.getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(run("check", "-").out()).contains("--> standard input:7:76");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void aGlobThatTheShellLeftIsExpanded() {
        assertThat(run("check", folder + "/*.yaml").exit()).isEqualTo(1);
        assertThat(run("check", folder + "/g*.yaml").exit()).isEqualTo(0);
    }

    @Test
    void oneOfSeveralPoolsIsPicked() throws IOException {
        String both = file("both.yaml", BAD + GOOD.replace("Resources:\n", "").replace("UserPool:", "Second:"));
        assertThat(run("check", both, "--pool", "Second").exit()).isEqualTo(0);
        assertThat(run("check", both, "--pool", "UserPool").exit()).isEqualTo(1);
        assertThat(run("check", both, "--pool", "Nobody").error())
                .startsWith("poolproof: no pool is called Nobody; there is UserPool, Second");
    }

    @Test
    void diffSaysWhatTheChangeDoes() throws IOException {
        assertThat(run("diff", good, good).exit()).isEqualTo(0);
        Ended ended = run("diff", good, file("after.yaml", GOOD.replace("team", "group")));
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .startsWith("refused[diff.schema.removed]: custom:team: it looks renamed to custom:group");
        assertThat(run("diff", good).error()).contains("is no plan and no change set: name what is deployed");
    }

    @Test
    void parametersOfTemplatesAreGivenByName() throws IOException {
        String template = file(
                "parameter.yaml",
                "Parameters: {Must: {Type: String}}\n" + BAD.replace("Required: true", "Required: !Ref Must"));
        assertThat(run("check", template).out()).contains("the parameter Must has no value here");
        assertThat(run("check", template, "--parameter", "Must=false"))
                .isEqualTo(new Ended(0, "1 pool: nothing found" + System.lineSeparator(), ""));
        assertThat(run("check", template, "--parameter", "Must=true").exit()).isEqualTo(1);
        assertThat(run("diff", good, template, "--parameter", "Must=false").exit())
                .isEqualTo(0);
        assertThat(run("check", template, "--parameter", "Mus=x").error())
                .isEqualToIgnoringNewLines(
                        "poolproof: no template declares the parameter Mus; did you mean Must?Try: poolproof check --help");
        assertThat(run("check", template, "--parameter", "Must").exit()).isEqualTo(2);
        assertThat(run("check", template, "--parameter", "Must=a", "--parameter", "Must=b")
                        .error())
                .startsWith("poolproof: --parameter gives Must twice");
    }

    @Test
    void whatAnAnswerRepeatsOfAFileIsShortAndMovesNoTerminal() throws IOException {
        String named = file("named.yaml", GOOD.replace("users", "\"a\\u001B[2J" + "b".repeat(5_000) + "\""));
        Ended ended = run("check", named);
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out()).contains("Value 'a\ufffd[2Jbbb").doesNotContain("\u001B");
        assertThat(ended.out().lines()).allMatch(line -> line.length() < 600);
    }

    @Test
    void whatStandsInAFunctionIsMarkedAndMaskedLikeTheRest() throws IOException {
        String template = file(
                "function.yaml",
                "Conditions: {Yes: !Equals [a, a]}\n"
                        + BAD.replace("Required: true", "Required: !If [Yes, true, false], Note: !Sub 'canary-1'"));
        assertThat(run("check", template).out())
                .contains("Required: !If [Yes, true, false], Note: …}\n")
                .contains(" ^^^^\n")
                .doesNotContain("canary");
    }

    @Test
    void secretsInInputsAppearNowhere() throws IOException {
        String requests = file(
                "requests.json",
                "{\"operation\":\"UpdateUserAttributes\",\"input\":{\"AccessToken\":\"canary-1\",\"UserAttributes\":["
                        + "{\"Name\":\"custom:nope\",\"Value\":\"canary-2\"}],\"ClientMetadata\":{\"canary-3\":\"canary-4\"}}}");
        String template = file(
                "secret.yaml",
                BAD + "      EmailVerificationMessage: canary-5\nMetadata: {note: canary-6} # canary-7\n");
        for (String format : List.of("text", "json", "sarif", "junit", "github")) {
            Ended ended = run("check", template, requests, "--format", format);
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.out() + ended.error())
                    .as(format)
                    .contains("custom:nope")
                    .doesNotContain("canary");
        }
    }

    @Test
    void aFileTooLargeForTheMemoryEndsInOneLine() {
        assertThatThrownBy(() -> InputFiles.parse("plan.json", () -> {
                    throw new OutOfMemoryError();
                }))
                .hasMessage(
                        "plan.json: too large for the memory that Java has here; give it more: JAVA_TOOL_OPTIONS=-Xmx4g");
    }

    @Test
    void explainKnowsTheRulesOfDefinitions() {
        assertThat(run("explain", "pool-definition.sms-configuration.mfa").out())
                .contains("pool-mfa-without-factor");
        assertThat(run("list", "rules").out()).contains("diff.schema.removed");
    }

    @Test
    void aFileThatCannotBeReadHidesNoOther() throws IOException {
        String broken = file("broken.json", "{\"a\": 1,,}");
        for (String format : List.of("text", "json", "sarif", "junit", "github")) {
            Ended ended = run("check", bad, broken, "--format", format);
            assertThat(ended.exit()).as(format).isEqualTo(2);
            assertThat(ended.out())
                    .as(format)
                    .contains("schema-definition.custom.required")
                    .contains("definition.unreadable");
            assertThat(ended.error())
                    .as(format)
                    .isEqualToIgnoringNewLines("poolproof: " + broken + ":1:9: not JSON from here on");
        }
    }

    @Test
    void aFolderIsWalkedAndWhatIsLeftOutIsSaid() throws IOException {
        Files.createDirectories(folder.resolve("infra/node_modules/x"));
        file("infra/main.tf", """
                resource "aws_cognito_user_pool" "p" {
                  name = var.n
                  schema {
                    name = "a"
                    attribute_data_type = "String"
                    mutable = true
                    required = true
                  }
                }
                """);
        file("infra/notes.json", "{\"a\": 1}");
        file(
                "infra/stack.ts",
                "import * as cdk from 'aws-cdk-lib'; import { UserPool } from 'aws-cdk-lib/aws-cognito';");
        file("infra/node_modules/x/template.yaml", BAD);
        Ended ended = run("check", folder.resolve("infra").toString());
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.out())
                .contains("error[schema-definition.custom.required]")
                .contains("main.tf:7:16")
                .contains("3 files, 1 pool: 1 error")
                .contains("left out: " + folder.resolve("infra/stack.ts")
                        + ": a program makes the definition; run npx cdk synth, then check cdk.out")
                .contains("left out: 1 file that holds nothing of Cognito's")
                .doesNotContain("node_modules");
        assertThat(run("check", folder.resolve("infra").toString(), "--format", "json")
                        .out())
                .contains("\"files\" : 3")
                .contains("\"leftOut\" : [ {");
    }

    @Test
    void twoStarsStandForNoFolderToo() throws IOException {
        Files.createDirectories(folder.resolve("requests/deep"));
        file("requests/a.yaml", GOOD);
        file("requests/deep/b.yaml", GOOD);
        assertThat(run("check", folder + "/requests/**/*.yaml").out()).startsWith("2 files, 2 pools");
    }

    @Test
    void aCommentAcceptsWhatStandsInItsLineOrBelowIt() throws IOException {
        String accepted = file(
                "accepted.yaml",
                BAD.replace(
                        "        - {Name: team",
                        "        # poolproof: ignore schema-definition.custom.required the pool is never created\n"
                                + "        - {Name: team"));
        assertThat(run("check", accepted))
                .isEqualTo(new Ended(0, "1 pool: 1 accepted by the baseline" + System.lineSeparator(), ""));
    }

    @Test
    void aCommentThatAcceptsNothingOrHasNoReasonIsOutOfDate() throws IOException {
        String stale =
                file("stale.yaml", GOOD + "# poolproof: ignore schema-definition.custom.required no longer so\n");
        Ended ended = run("check", stale);
        assertThat(ended.exit()).isEqualTo(4);
        assertThat(ended.out())
                .contains(stale + ":8: ignore schema-definition.custom.required: no longer found; remove it");
        String bare =
                file("bare.yaml", BAD.stripTrailing() + " # poolproof: ignore schema-definition.custom.required\n");
        Ended without = run("check", bare);
        assertThat(without.exit()).isEqualTo(1);
        assertThat(without.out()).contains("it has no reason, and counts for nothing");
    }

    @Test
    void aBaselineIsWrittenOnceAndAcceptsWhatWasFound() {
        String baseline = folder.resolve("baseline.json").toString();
        assertThat(run("check", bad, "--write-baseline", baseline).exit()).isZero();
        assertThat(run("check", bad, "--baseline", baseline).exit()).isZero();
        Ended again = run("check", bad, "--write-baseline", baseline);
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.error()).contains("is there already; name a new file for the baseline");
    }

    @Test
    void aTemplateThatHasLostItsPoolIsCompared() throws IOException {
        String before =
                file("with.yaml", GOOD.replace("    Properties:", "    DeletionPolicy: Retain\n    Properties:"));
        String after = file("without.yaml", "Resources:\n  Bucket:\n    Type: AWS::S3::Bucket\n");
        Ended ended = run("diff", before, after);
        assertThat(ended.exit()).isZero();
        assertThat(ended.out()).startsWith("retained[diff.kept]");
        assertThat(run("diff", after, after).exit()).isEqualTo(2);
    }

    @Test
    void theInputOfAnUpdateSaysWhatItSetsBack() throws IOException {
        String update =
                file("update.json", "{\"UserPoolId\":\"us-east-1_abcdefghi\",\"DeletionProtection\":\"ACTIVE\"}");
        Ended ended = run("check", update);
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .startsWith("reset[diff.setting.left-out]: the update sets back what it leaves out: ")
                .contains("AutoVerifiedAttributes", "LambdaConfig", "UserPoolTags");
    }

    @Test
    void anAbsolutePathIsAFileAddressInSarif() {
        assertThat(run("check", bad, "--format", "sarif").out()).contains("\"uri\" : \"file:///");
    }
}
