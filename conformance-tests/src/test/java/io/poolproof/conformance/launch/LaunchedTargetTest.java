package io.poolproof.conformance.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.StrictJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A target is started as its file says, and nothing of it is left, whatever becomes of the process that has started it. */
class LaunchedTargetTest {
    private static final URI FUNCTIONS = URI.create("http://127.0.0.1:1");

    @TempDir
    private Path homes;

    private final StringWriter output = new StringWriter();

    static List<String> emulator(String... arguments) {
        return TinyEmulator.command(arguments);
    }

    /** Launches a target whose file has these members more. */
    static LaunchedTarget start(Path homes, String members, List<String> command, PrintWriter progress, URI functions) {
        ArrayNode parts = StrictJson.MAPPER.createArrayNode();
        command.forEach(parts::add);
        String file = """
                {"id": "tiny", "title": "Tiny", "kind": "emulator",
                 "launch": {"command": %s, "port": 29229%s}}
                """.formatted(parts, members);
        TargetFixture target =
                Format.named("target").read("tiny.json", file.getBytes(StandardCharsets.UTF_8), TargetFixture.class);
        return LaunchedTarget.start(target, Objects.requireNonNull(target.launch()), functions, progress, homes);
    }

    private LaunchedTarget start(String members, List<String> command) {
        return start(homes, members, command, new PrintWriter(output), FUNCTIONS);
    }

    private static List<String> linesOf(URI endpoint) {
        try {
            HttpResponse<String> response = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(endpoint).build(), HttpResponse.BodyHandlers.ofString());
            return response.body().lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProcessHandle processOf(URI endpoint) {
        return ProcessHandle.of(Long.parseLong(linesOf(endpoint).get(0))).orElseThrow();
    }

    @Test
    void itIsStartedWithItsFilesAndEndsWhenItIsClosed() {
        ProcessHandle process;
        try (LaunchedTarget target = start(
                ", \"files\": {\"settings.json\": {\"port\": \"${port}\", \"functions\": \"${functionEndpoint}\"}},"
                        + " \"environment\": {\"POOLPROOF_TINY\": \"${home}\"}",
                emulator("${port}"))) {
            process = processOf(target.endpoint());
            List<String> lines = linesOf(target.endpoint());
            assertThat(lines.get(1))
                    .isEqualTo(
                            "{\"port\":\"" + target.endpoint().getPort() + "\",\"functions\":\"http://127.0.0.1:1\"}");
            assertThat(lines.get(3)).contains("POOLPROOF_TINY");
            assertThat(output.toString())
                    .isEqualToNormalizingNewlines(
                            "poolproof: starting Tiny (log: " + homes.resolve("tiny/target.log") + ")\n");
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void itIsReadyOnceItsOwnPathAnswersWell() {
        try (LaunchedTarget target = start(", \"ready\": \"/ready\"", emulator("${port}"))) {
            assertThat(linesOf(target.endpoint()).get(2)).isEqualTo("3");
        }
    }

    @Test
    void itEndsThoughItsOwnerIsKilledAndIsToldNothingOfAnAccount() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(KilledOwner.command(homes))
                .redirectError(homes.resolve("owner.log").toFile());
        builder.environment().put("AWS_SECRET_ACCESS_KEY", "planted");
        Process owner = builder.start();
        try (BufferedReader output = owner.inputReader()) {
            URI endpoint = URI.create(Objects.requireNonNull(output.readLine()));
            ProcessHandle process = processOf(endpoint);
            assertThat(linesOf(endpoint).get(3)).doesNotContain("AWS_").contains("PATH");

            owner.destroyForcibly();

            assertThat(process.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
        }
    }

    @Test
    void anotherPortIsTakenIfItCanBeTold() throws IOException {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 29229));
            try (LaunchedTarget target = start("", emulator("${port}"))) {
                assertThat(target.endpoint().getPort()).isNotEqualTo(29229);
                assertThat(processOf(target.endpoint()).isAlive()).isTrue();
            }
            assertThatThrownBy(() -> start("", emulator("29229")))
                    .isInstanceOf(TargetUnusableException.class)
                    .hasMessage(
                            "Tiny cannot be started: it listens on port 29229, which is taken; end what listens there");
        }
    }

    @Test
    void oneThatEndsAtOnceIsSaidToHaveEnded() {
        assertThatThrownBy(() -> start("", emulator("${port}", "ends")))
                .isInstanceOf(TargetUnusableException.class)
                .hasMessage(
                        "Tiny cannot be started: it has ended with 7; its log is " + homes.resolve("tiny/target.log"));
    }

    @Test
    void aProgramThatIsMissingIsNamed() {
        assertThatThrownBy(() -> start("", List.of("no-such-program-of-ours", "${port}")))
                .isInstanceOf(TargetUnusableException.class)
                .hasMessage("Tiny cannot be started: it needs no-such-program-of-ours, which is not on the path");
    }

    @Test
    void itsFolderBelongsToOneLaunchAtATime() {
        try (LaunchedTarget target = start("", emulator("${port}"))) {
            assertThatThrownBy(() -> start("", emulator("${port}")))
                    .isInstanceOf(TargetUnusableException.class)
                    .hasMessage("Tiny is running for another run already, in " + homes.resolve("tiny")
                            + "; wait for that run to end, or launch from another folder");
            assertThat(processOf(target.endpoint()).isAlive()).isTrue();
        }
        try (LaunchedTarget again = start("", emulator("${port}"))) {
            assertThat(processOf(again.endpoint()).isAlive()).isTrue();
        }
    }

    @Test
    void whoListensOnOtherAddressesIsFound() throws IOException {
        InetAddress other = InetAddress.getByName("127.0.0.2");
        try (ServerSocket everywhere = new ServerSocket(0);
                ServerSocket here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.listening(List.of(other), everywhere.getLocalPort()))
                    .containsExactly(other);
            assertThat(Ports.listening(List.of(other), here.getLocalPort())).isEmpty();
        }
    }

    @Test
    void aFileInstallsOnePackageAtMost() throws IOException {
        Path file = Files.writeString(homes.resolve("two.json"), """
                {"id": "two", "title": "Two", "kind": "emulator",
                 "launch": {"command": ["x"], "port": 1,
                            "npm": {"package": "a", "version": "1"}, "pypi": {"package": "b", "version": "1"}}}
                """);
        assertThatThrownBy(() -> TargetFixture.read(file)).hasMessageContaining("two.json:2:");
    }
}
