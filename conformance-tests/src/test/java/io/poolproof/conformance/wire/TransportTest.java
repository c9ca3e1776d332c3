package io.poolproof.conformance.wire;

import static io.poolproof.conformance.wire.StubServer.answering;
import static io.poolproof.conformance.wire.StubServer.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.wire.StubServer.Behaviour;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What comes back for a request, and when it is given up. */
@Timeout(120)
class TransportTest {
    private static final Duration AMPLE = Duration.ofSeconds(60);
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final Behaviour SILENT =
            (connection, out) -> connection.getInputStream().readAllBytes();

    private static Response send(Transport transport, URI address) {
        return transport.send("POST", address, Map.of("Content-Type", "text/plain"), BODY);
    }

    private static Response responseOf(Behaviour behaviour, Duration within) {
        try (StubServer server = StubServer.start(behaviour)) {
            return send(new Transport(within), server.endpoint());
        }
    }

    private static Response.Absent late(Duration within) {
        return new Response.Absent("no answer within " + within.toMillis() + " ms");
    }

    @Test
    void aWholeResponseHasStatusHeadersAndBody() {
        assertThat(responseOf(answering("418 No", "X-Name: value\r\n", "té"), AMPLE))
                .isInstanceOfSatisfying(Response.Complete.class, response -> {
                    assertThat(response.status()).isEqualTo(418);
                    assertThat(response.headers()).containsEntry("x-name", "value");
                    assertThat(response.content()).isEqualTo("té");
                });
    }

    @Test
    void aRedirectIsNotFollowed() {
        try (StubServer server = StubServer.start(answering("307 Elsewhere", "Location: /there\r\n", ""))) {
            assertThat(send(new Transport(AMPLE), server.endpoint()))
                    .isInstanceOfSatisfying(
                            Response.Complete.class,
                            response -> assertThat(response.status()).isEqualTo(307));
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void whereNobodyListensTheConnectionIsRefused() throws IOException {
        URI nobody;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = URI.create("http://127.0.0.1:" + closed.getLocalPort());
        }
        assertThat(send(new Transport(AMPLE), nobody)).isEqualTo(new Response.Absent(Transport.CONNECTION_REFUSED));
    }

    @Test
    void aResponseThatEndsTooEarlyBreaksOff() {
        assertThat(responseOf(saying("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), AMPLE))
                .isEqualTo(new Response.Absent("the connection breaks off before the answer is complete"));
    }

    @Test
    void aBodyThatIsTooLongIsNotReadToItsEnd() {
        byte[] much = new byte[1 << 20];
        Behaviour endless = (connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (!connection.isClosed()) {
                out.write(much);
            }
        };
        assertThat(responseOf(endless, AMPLE)).isEqualTo(new Response.Absent("an answer of more than 4194304 bytes"));
    }

    @Test
    void aResponseThatDoesNotComeIsGivenUp() {
        assertThat(responseOf(SILENT, SHORT)).isEqualTo(late(SHORT));
    }

    @Test
    void aRequestWithoutABodyIsGivenUpToo() {
        try (StubServer server = StubServer.start(SILENT)) {
            assertThat(new Transport(SHORT).send("GET", server.endpoint(), Map.of(), new byte[0]))
                    .isEqualTo(late(SHORT));
        }
    }

    @Test
    void aBodyThatStopsHalfWayIsGivenUp() {
        Behaviour half = (connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".getBytes(StandardCharsets.UTF_8));
            out.flush();
            SILENT.answer(connection, out);
        };
        assertThat(responseOf(half, SHORT)).isEqualTo(late(SHORT));
    }

    /** The same thread plays the next case, whose first request must not be cut short. */
    @Test
    void aThreadThatHasGivenUpGoesOnUndisturbed() {
        try (StubServer silent = StubServer.start(SILENT);
                StubServer other = StubServer.start(answering("200 OK", "", "{}"))) {
            send(new Transport(SHORT), silent.endpoint());
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(send(new Transport(AMPLE), other.endpoint())).isInstanceOf(Response.Complete.class);
        }
    }

    @Test
    void aThreadThatIsInterruptedByOthersStaysSo() {
        try (StubServer server = StubServer.start(answering("200 OK", "", "{}"))) {
            Thread.currentThread().interrupt();
            assertThat(send(new Transport(AMPLE), server.endpoint())).isEqualTo(new Response.Absent("interrupted"));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A busy machine must not look like a target that takes its time. */
    @Test
    void theTimeInWhichARequestWaitsToBeSentIsNotTheTargets() {
        Duration within = Duration.ofSeconds(2);
        ExecutorService threads = Executors.newCachedThreadPool();
        try (StubServer silent = StubServer.start(SILENT);
                StubServer server = StubServer.start(answering("200 OK", "", "{}"))) {
            HeldBack workers = new HeldBack(threads);
            Transport queued = new Transport(within, workers);
            CompletableFuture<Response> response =
                    CompletableFuture.supplyAsync(() -> send(queued, server.endpoint()), threads);
            workers.awaitFirst();
            assertThat(send(new Transport(within), silent.endpoint()))
                    .as("meanwhile, as long as a response may take")
                    .isEqualTo(late(within));
            workers.release();
            assertThat(response.join()).isInstanceOf(Response.Complete.class);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Does no work before it is released. */
    private static final class HeldBack implements Executor {
        private final Executor threads;
        private final Queue<Runnable> waiting = new LinkedBlockingQueue<>();
        private final CountDownLatch first = new CountDownLatch(1);
        private boolean released;

        HeldBack(Executor threads) {
            this.threads = threads;
        }

        @Override
        public synchronized void execute(Runnable work) {
            if (released) {
                threads.execute(work);
            } else {
                waiting.add(work);
                first.countDown();
            }
        }

        void awaitFirst() {
            try {
                first.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        synchronized void release() {
            released = true;
            waiting.forEach(threads::execute);
        }
    }
}
