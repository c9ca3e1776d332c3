package io.poolproof.conformance;

import static io.poolproof.conformance.wire.StubServer.answering;
import static io.poolproof.conformance.wire.StubServer.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.wire.StubServer;
import io.poolproof.conformance.wire.StubServer.Behaviour;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that mean harm to whoever reads them: each is a verdict on its target, in bounded time, and no fault of ours. */
class HostileAnswersTest {
    private static final Duration SHORT = Duration.ofMillis(250);
    private static final int CASES = 2;
    private static final String SCRIPT = "<script>alert(1)</script>\\u001b[2J\\n::error::x ##[error]x \\u202e";

    static List<Arguments> answers() {
        return List.of(
                Arguments.of("headers without end", without("HTTP/1.1 200 OK\r\n", "X-A: a\r\n")),
                Arguments.of("a header without end", without("HTTP/1.1 200 OK\r\nX-A: ", "a")),
                Arguments.of("a status line without end", without("HTTP/1.1 200 ", "a")),
                Arguments.of("interim answers without end", without("", "HTTP/1.1 100 Continue\r\n\r\n")),
                Arguments.of(
                        "chunks without end",
                        without("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "4\r\naaaa\r\n")),
                Arguments.of(
                        "a chunk of a negative length",
                        saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n")),
                Arguments.of("a length that is none", saying("HTTP/1.1 200 OK\r\nContent-Length: 9e9\r\n\r\n{}")),
                Arguments.of(
                        "two lengths", saying("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}")),
                Arguments.of("a switch of protocols", saying("HTTP/1.1 101 Switching Protocols\r\n\r\n")),
                Arguments.of("a status that is none", saying("HTTP/1.1 -12 No\r\nContent-Length: 0\r\n\r\n")),
                Arguments.of("NUL in a header", saying("HTTP/1.1 200 OK\r\nX-\0: \0\r\nContent-Length: 2\r\n\r\n{}")),
                Arguments.of(
                        "a header without a name", saying("HTTP/1.1 200 OK\r\n: a\r\nContent-Length: 2\r\n\r\n{}")),
                Arguments.of("a redirect to a file", answering("302 Found", "Location: file:///etc/passwd\r\n", "")),
                Arguments.of("nested lists", body("[".repeat(1 << 20))),
                Arguments.of("nested objects", body("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))),
                Arguments.of("a number without end", body("{\"a\":" + "9".repeat(1 << 20) + "}")),
                Arguments.of(
                        "a number that fills the memory when it is written out",
                        body("{\"UserPool\":{\"Id\":1e999999999},\"UserPoolClient\":{\"ClientId\":1E2147483647}}")),
                Arguments.of(
                        "names that mean something elsewhere",
                        body(
                                "{\"__proto__\":{\"a\":1},\"constructor\":1,\"UserPool\":{\"Id\":\"__proto__\",\"Id\":\"b\"}}")),
                Arguments.of("null everywhere", body("{\"UserPool\":null,\"UserPoolClient\":null,\"User\":null}")),
                Arguments.of("values of other types", body("{\"UserPool\":[1],\"UserPoolClient\":{\"ClientId\":{}}}")),
                Arguments.of("half a surrogate pair", refusal("\\ud800", "\\udc00 \\uffff")),
                Arguments.of("script in every text", refusal(SCRIPT, SCRIPT)),
                Arguments.of("quotes and backslashes without end", refusal("A", "\\\\\\\"".repeat(100_000))),
                Arguments.of("a body that is no UTF-8", (Behaviour) (connection, out) -> {
                    out.write("HTTP/1.1 400 Bad\r\nContent-Length: 7\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    out.write(new byte[] {'{', '"', (byte) 0xc0, (byte) 0x80, (byte) 0xed, (byte) 0xa0, '}'});
                }));
    }

    private static Behaviour body(String body) {
        return answering("200 OK", "Content-Type: application/x-amz-json-1.1\r\n", body);
    }

    private static Behaviour refusal(String type, String message) {
        return answering("400 Bad Request", "", "{\"__type\":\"" + type + "\",\"message\":\"" + message + "\"}");
    }

    /** Writes until the client gives up. */
    private static Behaviour without(String beginning, String more) {
        byte[] part = more.repeat(1 << 12).getBytes(StandardCharsets.UTF_8);
        return (connection, out) -> {
            out.write(beginning.getBytes(StandardCharsets.UTF_8));
            writeOn(out, part);
        };
    }

    private static void writeOn(OutputStream out, byte[] part) throws IOException {
        while (!Thread.currentThread().isInterrupted()) {
            out.write(part);
        }
    }

    private static List<CaseLine> played(StubServer stub) {
        ConformanceRun run = TestRuns.on(
                TargetFixture.ofAddress(stub.endpoint()), stub.endpoint(), SHORT, "attribute-name.required");
        return run.cases().stream().limit(CASES).map(run::play).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    @Timeout(60)
    void isAVerdictOnTheTarget(String what, Behaviour behaviour) {
        try (StubServer stub = StubServer.start(behaviour)) {
            assertThat(played(stub))
                    .as("cases on a target that answers " + what)
                    .hasSize(CASES)
                    .noneMatch(line -> line.verdict() == Verdict.PASS || line.verdict() == Verdict.ERROR);
            assertThat(stub.requests()).isPositive();
        }
    }

    @Test
    @Timeout(60)
    void nobodyElseIsAskedWhereATargetSendsUsThere() {
        try (StubServer other = StubServer.start(body("{}"));
                StubServer stub = StubServer.start(
                        answering("307 Temporary Redirect", "Location: " + other.endpoint() + "/\r\n", ""))) {
            assertThat(played(stub)).noneMatch(line -> line.verdict() == Verdict.PASS);
            assertThat(other.requests()).isZero();
        }
    }
}
