package io.poolproof.conformance.benchmark;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Stands before a target and keeps each exchange with the time that the target took for it. */
final class RecordingProxy implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final List<Exchange> exchanges = Collections.synchronizedList(new ArrayList<>());

    /**
     * One exchange.
     *
     * @param headers of the request that are not the connection's own
     * @param nanoseconds the target's time, from the request's end to the answer's
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Exchange(Map<String, String> headers, byte[] request, int status, byte[] answer, long nanoseconds) {}

    RecordingProxy(URI target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::forward);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The exchanges, in the order in which their answers came. */
    List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Map<String, String> headers = new TreeMap<>();
            for (String name : List.of("Content-Type", "X-Amz-Target", "Authorization")) {
                String value = exchange.getRequestHeaders().getFirst(name);
                if (value != null) {
                    headers.put(name, value);
                }
            }
            HttpRequest.Builder request = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()))
                    .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
            headers.forEach(request::header);
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            exchanges.add(new Exchange(headers, body, answer.statusCode(), answer.body(), System.nanoTime() - start));
            answer.headers()
                    .firstValue("x-amzn-ErrorType")
                    .ifPresent(type -> exchange.getResponseHeaders().set("x-amzn-ErrorType", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** A server that gives the n-th recorded answer to request n, after the time that the target took. */
    static Paced replaying(List<Exchange> exchanges) throws IOException {
        return new Paced(exchanges);
    }

    /** Answers what was recorded, at the recorded pace. */
    static final class Paced implements AutoCloseable {
        static final String NUMBER = "X-Exchange";
        private static final int THREADS = 4;

        private final HttpServer server;
        private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(THREADS);
        private final ExecutorService threads = Executors.newCachedThreadPool();

        private Paced(List<Exchange> exchanges) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", incoming -> {
                long start = System.nanoTime();
                incoming.getRequestBody().readAllBytes();
                Exchange recorded = exchanges.get(
                        Integer.parseInt(incoming.getRequestHeaders().getFirst(NUMBER)));
                long left = recorded.nanoseconds() - (System.nanoTime() - start);
                Future<?> unused =
                        clock.schedule(() -> answer(incoming, recorded), Math.max(0, left), TimeUnit.NANOSECONDS);
            });
            server.start();
        }

        private static void answer(HttpExchange incoming, Exchange recorded) {
            try (incoming) {
                incoming.sendResponseHeaders(
                        recorded.status(), recorded.answer().length == 0 ? -1 : recorded.answer().length);
                incoming.getResponseBody().write(recorded.answer());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        URI endpoint() {
            return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        }

        @Override
        public void close() {
            server.stop(0);
            clock.shutdownNow();
            threads.shutdownNow();
        }
    }
}
