package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a server and answers in its place, or changes what it answers. */
final class Interceptor implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TARGET_PREFIX = "AWSCognitoIdentityProviderService.";
    private static final Set<String> OF_CONNECTION =
            Set.of("connection", "content-length", "host", "upgrade", "http2-settings", "transfer-encoding", "date");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, AtomicInteger> calls = new TreeMap<>();
    private final URI behind;
    private final Change change;

    /** An answer. */
    record Reply(int status, Map<String, String> headers, String body) {

        static Reply of(int status, String contentType, String body) {
            return new Reply(status, Map.of("content-type", contentType), body);
        }

        /** An error in the protocol's form. */
        static Reply error(int status, String type, String message) {
            return of(
                    status,
                    "application/x-amz-json-1.1",
                    JsonNodeFactory.instance
                            .objectNode()
                            .put("__type", type)
                            .put("message", message)
                            .toString());
        }

        Reply withHeader(String name, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(name, value);
            return new Reply(status, more, body);
        }

        Reply withBody(String other) {
            return new Reply(status, headers, other);
        }
    }

    /** What the server would answer. */
    @FunctionalInterface
    interface Server {
        Reply answer();
    }

    /** Makes the answer to a request. */
    @FunctionalInterface
    interface Change {
        Reply to(String operation, JsonNode request, Server server);
    }

    private Interceptor(HttpServer server, URI behind, Change change) {
        this.server = server;
        this.behind = behind;
        this.change = change;
    }

    static Interceptor before(URI behind, Change change) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
            Interceptor interceptor = new Interceptor(server, behind, change);
            server.createContext("/", interceptor::handle);
            server.setExecutor(interceptor.threads);
            server.start();
            return interceptor;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** How often an operation has been called. */
    synchronized int calls(String operation) {
        AtomicInteger count = calls.get(operation);
        return count == null ? 0 : count.get();
    }

    private synchronized void count(String operation) {
        calls.computeIfAbsent(operation, first -> new AtomicInteger()).incrementAndGet();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            String operation = target == null ? "" : target.replace(TARGET_PREFIX, "");
            count(operation);
            Reply reply = change.to(operation, json(body), () -> forwarded(exchange, body));
            reply.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
            byte[] content = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reply.status(), content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            JsonNode tree = JSON.readTree(body);
            return tree.isObject() ? tree : JsonNodeFactory.instance.objectNode();
        } catch (IOException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }

    private Reply forwarded(HttpExchange exchange, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                request.header(name, values.get(0));
            }
        });
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            Map<String, String> headers = new TreeMap<>();
            response.headers().map().forEach((name, values) -> {
                if (!OF_CONNECTION.contains(name)) {
                    headers.put(name, values.get(0));
                }
            });
            return new Reply(response.statusCode(), headers, response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
