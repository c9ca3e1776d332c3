package io.poolproof.conformance;

import static io.poolproof.conformance.wire.StubServer.answering;
import static io.poolproof.conformance.wire.StubServer.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.RunConclusion;
import io.poolproof.conformance.wire.StubServer;
import io.poolproof.conformance.wire.StubServer.Behaviour;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.RunLine;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A target that answers everything alike, or not in the protocol's form at all, passes no case by luck and does not hold up a run. */
class HostileTargetsTest {
    private static final int FEW = 100;
    private static final int PARTS = 23;
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String ERROR_BODY = "{\"__type\":\"InvalidParameterException\",\"message\":\"no\"}";

    static List<Arguments> targets() {
        return List.of(
                target("always 200 with an empty object", answering("200 OK", "", "{}")),
                target("always 200 and everything anyone may look for", answering("200 OK", "", everything())),
                target("always 400", answering("400 Bad Request", "", ERROR_BODY)),
                target("always 400 with an empty object", answering("400 Bad Request", "", "{}")),
                target("always 500", answering("500 Internal Server Error", "", "{\"message\":\"oops\"}")),
                target(
                        "always a page",
                        answering("200 OK", "Content-Type: text/html\r\n", "<html><p>hello</p></html>")),
                target("always XML", answering("400 Bad Request", "", "<Error><Code>InvalidParameter</Code></Error>")),
                target("always a redirect", answering("302 Found", "Location: /elsewhere\r\n", "")),
                silent("only 100 Continue", saying("HTTP/1.1 100 Continue\r\n\r\n")),
                silent("HTTP/1.0 without a length", saying("HTTP/1.0 200 OK\r\n\r\n{}")),
                silent("broken gzip", answering("200 OK", "Content-Encoding: gzip\r\n", "this is no gzip")),
                silent("a length that is too long", saying("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}")),
                silent("a length that is too short", saying("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n{}")),
                silent("no HTTP", saying("220 ready\r\n")),
                silent("half a head", saying("HTTP/1.1 200")),
                silent("nothing, and closes", (connection, out) -> {}),
                silent("a reset", (connection, out) -> connection.setSoLinger(true, 0)),
                silent("nothing, and stays", (connection, out) -> waitForEnd(connection)),
                silent("a body that drips", HostileTargetsTest::drip),
                silent("a body without end", HostileTargetsTest::flood));
    }

    private static Arguments target(String what, Behaviour behaviour) {
        return Arguments.of(what, behaviour, new String[0]);
    }

    /** Without an answer no case gets beyond its set-up, so that some tell of all. */
    private static Arguments silent(String what, Behaviour behaviour) {
        return Arguments.of(what, behaviour, new String[] {"attribute-name.required"});
    }

    private static String everything() {
        return "{\"UserPool\":{\"Id\":\"p\"},\"UserPoolClient\":{\"ClientId\":\"c\"},\"AuthenticationResult\":{"
                + "\"AccessToken\":\"a.b.c\",\"IdToken\":\"a.b.c\"},\"UserAttributes\":[]}";
    }

    private static void waitForEnd(Socket connection) throws IOException {
        connection.getInputStream().readAllBytes();
    }

    private static void drip(Socket connection, OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
        out.flush();
        connection.setSoTimeout((int) SHORT.toMillis() / 3);
        while (!connection.isClosed()) {
            try {
                if (connection.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException e) {
                out.write(' ');
                out.flush();
            }
        }
    }

    private static void flood(Socket connection, OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\n\r\n{\"a\":\"".getBytes(StandardCharsets.UTF_8));
        byte[] more = "aaaaaaaa".repeat(1 << 13).getBytes(StandardCharsets.UTF_8);
        while (!connection.isClosed()) {
            out.write(more);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    @Timeout(300)
    void noCasePassesByLuck(String what, Behaviour behaviour, String[] rules) {
        noCasePassesByLuck(what, behaviour, rules, PARTS);
    }

    @Tag("slow")
    @ParameterizedTest(name = "{0}")
    @MethodSource("targets")
    @Timeout(300)
    void noCaseOfAllPassesByLuck(String what, Behaviour behaviour, String[] rules) {
        noCasePassesByLuck(what, behaviour, rules, 1);
    }

    private static void noCasePassesByLuck(String what, Behaviour behaviour, String[] rules, int parts) {
        try (StubServer stub = StubServer.start(behaviour)) {
            TargetFixture target = TargetFixture.ofAddress(stub.endpoint());
            ConformanceRun run = TestRuns.on(target, stub.endpoint(), SHORT, rules);
            List<CaseLine> lines = sample(run.cases(), what, parts).parallelStream()
                    .map(run::play)
                    .toList();
            run.tidyUp();
            assertThat(stub.requests()).as("requests that came").isPositive();
            assertThat(lines).as("cases on a target that gives " + what).isNotEmpty();
            assertThat(lines)
                    .filteredOn(line -> line.verdict() == Verdict.PASS || line.verdict() == Verdict.ERROR)
                    .extracting(CaseLine::id)
                    .as("cases that a target passes which gives " + what)
                    .isEmpty();
            assertThat(RunConclusion.of(whole(lines), false, false))
                    .isIn(RunConclusion.TARGET_UNUSABLE, RunConclusion.FINDINGS);
        }
    }

    /** Of many cases some, others for each target. */
    private static List<ExpandedCase> sample(List<ExpandedCase> cases, String what, int parts) {
        int part = cases.size() < FEW ? 1 : parts;
        int first = Math.floorMod(what.hashCode(), part);
        return IntStream.range(0, cases.size())
                .filter(index -> index % part == first)
                .mapToObj(cases::get)
                .toList();
    }

    private static Results whole(List<CaseLine> lines) {
        RunLine run = new RunLine(
                ResultsFile.FORMAT,
                "stub",
                "stub",
                "emulator",
                null,
                "under test",
                "2026-01-01T00:00:00Z",
                "1",
                List.of(),
                Map.of());
        return new Results(run, lines, new EndLine(Map.of(), 1));
    }
}
