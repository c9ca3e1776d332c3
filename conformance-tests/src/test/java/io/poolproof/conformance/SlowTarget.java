package io.poolproof.conformance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.poolproof.conformance.wire.Response;
import io.poolproof.conformance.wire.Transport;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The embedded server behind a door that takes its time for every response. With the door obliging, every property fails: it takes each
 * write and does nothing, and calls a wrong code something else.
 */
public final class SlowTarget implements AutoCloseable {
    private static final Set<String> OF_CONNECTION = Set.of(
            "host", "connection", "content-length", "transfer-encoding", "date", "upgrade", "http2-settings", "expect");
    private static final String DONE = "{}";
    private static final String WRONG_CODE = "\"000000\"";
    private static final String EMAIL = "\"email\"";

    private final ReferenceServer embedded =
            ReferenceServer.builder().controls(true).start();
    private final Transport transport = new Transport(Duration.ofMinutes(5));
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final Duration delay;
    private final boolean obliging;
    private final HttpServer http;

    private SlowTarget(Duration delay, boolean obliging) throws IOException {
        this.delay = delay;
        this.obliging = obliging;
        this.http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::take);
        http.setExecutor(threads);
        http.start();
    }

    /**
     * Starts one.
     *
     * @param delay how long every response takes at least
     * @param obliging whether it takes what it should refuse, and does nothing of what it takes
     */
    public static SlowTarget start(Duration delay, boolean obliging) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            return new SlowTarget(delay, obliging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Future<?> unused = clock.schedule(
                () -> threads.execute(() -> respond(exchange, body)), delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void respond(HttpExchange exchange, byte[] body) {
        Response.Complete response = response(exchange, body);
        byte[] bytes = response.content().getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            response.headers().forEach((name, value) -> {
                if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    exchange.getResponseHeaders().set(name, value);
                }
            });
            exchange.sendResponseHeaders(response.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response.Complete response(HttpExchange exchange, byte[] body) {
        String called = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
        String operation = called.substring(called.indexOf('.') + 1);
        String text = new String(body, StandardCharsets.UTF_8);
        if (obliging && operation.equals("VerifyUserAttribute")) {
            return text.contains(WRONG_CODE) ? refused("NotThatException") : new Response.Complete(200, Map.of(), DONE);
        }
        // A changed email is written, so that there is a code to verify it with.
        if (obliging && operation.endsWith("UpdateUserAttributes") && !text.contains(EMAIL)) {
            return new Response.Complete(200, Map.of(), DONE);
        }
        Response response = transport.send(
                exchange.getRequestMethod(),
                embedded.endpoint().resolve(exchange.getRequestURI()),
                sent(exchange),
                body);
        return response instanceof Response.Complete complete ? complete : refused("InternalErrorException");
    }

    private static Response.Complete refused(String type) {
        return new Response.Complete(400, Map.of("x-amzn-errortype", type), "{\"__type\":\"" + type + "\"}");
    }

    private static Map<String, String> sent(HttpExchange exchange) {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, values.get(0));
            }
        });
        return headers;
    }

    @Override
    public void close() {
        http.stop(0);
        clock.shutdownNow();
        threads.shutdownNow();
        embedded.close();
    }
}
