package io.poolproof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.server.ReferenceServer;
import io.poolproof.server.signature.Credentials;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run --target aws} and {@code sweep} do for people, on a server that verifies signatures in the service's place. */
class RunOnServiceTest {
    private static final String ACCESS_KEY = "AKIAPOOLPROOFTESTKEY";
    private static final String SECRET_KEY = "planted-secret-access-key";
    private static final String ENDPOINT = "aws.endpointUrlCognitoIdentityProvider";
    private static final String RULE = "access-token";

    @TempDir
    private Path folder;

    private ReferenceServer server;

    private record Ended(int exit, String out, String error) {}

    RunOnServiceTest() {
        server = ReferenceServer.builder()
                .verifySignatures(new Credentials(ACCESS_KEY, SECRET_KEY))
                .start();
    }

    @BeforeEach
    void configure() {
        System.setProperty("aws.accessKeyId", ACCESS_KEY);
        System.setProperty("aws.secretAccessKey", SECRET_KEY);
        System.setProperty("aws.region", "us-east-1");
        System.setProperty(ENDPOINT, server.endpoint().toString());
    }

    @AfterEach
    void stop() {
        server.close();
        System.clearProperty(ENDPOINT);
    }

    private static Ended poolproof(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter error = new StringWriter();
        int exit = Poolproof.execute(new PrintWriter(out), new PrintWriter(error), arguments);
        return new Ended(exit, out.toString(), error.toString());
    }

    private Ended run(String... more) {
        return runOf(RULE, more);
    }

    private Ended runOf(String rule, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "run",
                "--target",
                "aws",
                "--rule",
                rule,
                "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return poolproof(all.toArray(String[]::new));
    }

    private Ended adopt(String recording, String... more) {
        List<String> all = new ArrayList<>(
                List.of("adopt", recording, "--out", folder.resolve("adopted").toString()));
        all.addAll(List.of(more));
        return poolproof(all.toArray(String[]::new));
    }

    private static String found() {
        return poolproof("sweep", "--older-than", "0").out();
    }

    @Test
    void saysWhatItWillDoWhereAndAsWhomAndDoesNothingUnlessAgreed() {
        Ended ended = runOf("user.exists");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.out())
                .contains(
                        "This run calls Amazon Cognito:",
                        "where        " + server.endpoint() + " (region us-east-1)",
                        "as           access key …TKEY from the default chain",
                        "pools        at most 1, named poolproof-",
                        "each may count as a monthly active user",
                        "messages     none is sent",
                        "at most 50 % of each default quota is used:",
                        "    UserPoolUpdate: 2",
                        "Nothing has been called: nobody is here to be asked, and --yes is not given.")
                .doesNotContain(SECRET_KEY);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void playsRecordsAndDeletesWhatItCreatedAndTheRecordingIsJudgedAlike() throws IOException {
        String recording = folder.resolve("first.json").toString();
        Ended ended = run("--yes", "--record", recording);
        assertThat(ended.error()).doesNotContain("still there");
        assertThat(ended.exit()).isZero();
        assertThat(found()).contains(": 0 pools of Poolproof's");
        Path replayed = folder.resolve("replayed");
        Ended again =
                poolproof("run", "--target", "recording:" + recording, "--rule", RULE, "--out", replayed.toString());
        assertThat(again.error()).doesNotContain("a fault");
        assertThat(again.exit()).isZero();
        Ended compared = poolproof("compare", folder.resolve("out").toString(), replayed.toString());
        assertThat(compared.exit()).isZero();
        Ended drift = poolproof("compare", "--exact", "recording:" + recording, "recording:" + recording);
        assertThat(drift.exit()).isZero();
        assertThat(drift.out()).contains("no case differs");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain(SECRET_KEY);
            }
        }
    }

    @Test
    @Tag("slow")
    void whatARecordingShowsIsListedAndIsNoEvidenceUnlessItComesFromTheService() throws IOException {
        String recording = folder.resolve("mine.json").toString();
        assertThat(run("--yes", "--record", recording).exit()).isZero();
        Ended shown = adopt(recording);
        assertThat(shown.exit()).isZero();
        assertThat(shown.out()).contains("supports access-token-", " 0 speak against it");
        Path facts = Files.createDirectory(folder.resolve("facts"));
        Ended refused = adopt(recording, "--write", "--origin", "us", "--facts", facts.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.error())
                .startsWith("poolproof: recording mine was made at 127.0.0.1, which is not the real service, so it is"
                        + " no evidence");

        String ofService = Files.readString(Path.of(recording))
                .replace("\"127.0.0.1\"", "\"cognito-idp.eu-west-1.amazonaws.com\"");
        Files.writeString(Path.of(recording), ofService);
        Files.writeString(facts.resolve("sources.json"), "{\"sources\": []}");
        Ended nameless = adopt(recording, "--write", "--facts", facts.toString());
        assertThat(nameless.exit()).isEqualTo(2);
        assertThat(nameless.error()).startsWith("poolproof: --write needs --origin: who has recorded it");
        Ended written = adopt(recording, "--write", "--origin", "us", "--facts", facts.toString());
        assertThat(written.exit()).isZero();
        assertThat(Files.readString(facts.resolve("sources.json")))
                .contains("\"recording-mine\"", "\"origin\": \"us\"", "\"UpdateUserAttributes\"");
    }

    @Test
    void whatNobodyKnowsIsListedTheMostWantedFirst() {
        Ended listed = poolproof("list", "facts", "--unknown");
        assertThat(listed.exit()).isZero();
        assertThat(listed.out().lines().findFirst().orElse(""))
                .matches("[a-z0-9-]+ +[a-z]+: (contested|inferred).* \\(\\d+ cases\\)");
        assertThat(poolproof("list", "rules", "--unknown").exit()).isEqualTo(2);
    }

    @Test
    void aProfileWithoutCredentialsIsOneLine() {
        Ended ended = run("--profile", "nobody-has-this");
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(ended.error().strip())
                .isEqualTo("poolproof: there are no usable credentials in profile nobody-has-this; sign in"
                        + " (aws sso login), set AWS_PROFILE or AWS_ACCESS_KEY_ID, or name one with --profile");
    }

    @Test
    void aRecordingThatIsNotThereIsOneLine() {
        Ended ended = poolproof("run", "--target", "recording:never");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.error().strip()).isEqualTo("poolproof: fixtures/recordings/never.json: no such file");
    }

    @Test
    void printsThePolicyThatTheRunNeedsAndNoMore() {
        Ended ended = run("--print-policy");
        assertThat(ended.exit()).isZero();
        assertThat(ended.out())
                .contains("\"cognito-idp:AdminGetUser\"", "\"aws:ResourceTag/poolproof:run\" : \"*\"")
                .doesNotContain("UpdateUserAttributes", "lambda:", "iam:PassRole");
    }

    private Process started(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Daws.accessKeyId=" + ACCESS_KEY,
                "-Daws.secretAccessKey=" + SECRET_KEY,
                "-Daws.region=us-east-1",
                "-D" + ENDPOINT + "=" + server.endpoint(),
                "-cp",
                System.getProperty("java.class.path"),
                Poolproof.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    /** Starts a long run and comes back once it has created a pool. */
    private Process atWork() throws IOException, InterruptedException {
        Process run = started(
                "run",
                "--target",
                "aws",
                "--yes",
                "--out",
                folder.resolve("out").toString());
        while (found().contains(": 0 pools")) {
            assertThat(run.waitFor(100, TimeUnit.MILLISECONDS))
                    .as("the run has ended")
                    .isFalse();
        }
        return run;
    }

    @Test
    @Timeout(120)
    void anInterruptedRunDeletesWhatItCreated() throws IOException, InterruptedException {
        Process run = atWork();
        run.destroy();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(found()).contains(": 0 pools of Poolproof's");
    }

    @Test
    @Timeout(120)
    void whatAKilledRunLeavesIsListedAndDeletedOnlyWhenToldTo() throws IOException, InterruptedException {
        Process run = atWork();
        run.destroyForcibly();
        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(poolproof("sweep", "--delete").out()).contains("0 older than 24 hours");
        assertThat(found())
                .contains("Nothing has been deleted; --delete does it.")
                .containsPattern(
                        "_\\w+  poolproof-([0-9a-f]{10})-[-0-9a-f]{36}  tags poolproof:run=\\1 poolproof:created=20")
                .doesNotContain(": 0 pools");
        Ended swept = poolproof("sweep", "--delete", "--older-than", "0");
        assertThat(swept.exit()).isZero();
        assertThat(swept.out()).contains("  deleted");
        assertThat(found()).contains(": 0 pools of Poolproof's, 0 older than 0 hours");
    }
}
