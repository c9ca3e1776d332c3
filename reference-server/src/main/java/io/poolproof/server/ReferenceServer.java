package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The embedded user pool over HTTP on loopback, until it is closed. */
public final class ReferenceServer implements AutoCloseable {
    private static final int SUCCESS = 200;
    private static final int CLIENT_ERROR = 400;
    private static final String JSON = "application/x-amz-json-1.1";

    private final HttpServer http;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "reference-server");
        thread.setDaemon(true);
        return thread;
    });
    private final UserPools pools;

    private ReferenceServer(HttpServer http, UserPools pools) {
        this.http = http;
        this.pools = pools;
    }

    /**
     * Starts a server.
     *
     * @param port port on loopback; 0 for a free one
     * @param without ids or families of rules that this server does not enforce
     * @param clock tells when tokens expire
     * @throws UncheckedIOException if the port is taken
     */
    public static ReferenceServer start(int port, Set<String> without, Clock clock) {
        // The JDK's server otherwise waits for the client's acknowledgement before it sends a small answer's last part.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ReferenceServer server = new ReferenceServer(http, new UserPools(clock, new Guard(without)));
            http.createContext("/", server::handle);
            http.setExecutor(server.workers);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    @Override
    public void close() {
        http.stop(0);
        workers.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String target = String.valueOf(exchange.getRequestHeaders().getFirst("X-Amz-Target"));
            byte[] content = exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", JSON);
            exchange.getResponseHeaders()
                    .set("x-amzn-RequestId", UUID.randomUUID().toString());
            try {
                send(exchange, SUCCESS, pools.answer(target.substring(target.lastIndexOf('.') + 1), content));
            } catch (ServiceException refusal) {
                exchange.getResponseHeaders().set("x-amzn-ErrorType", refusal.type() + ":");
                send(
                        exchange,
                        CLIENT_ERROR,
                        Json.object().put("__type", refusal.type()).put("message", refusal.text()));
            }
        }
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        byte[] content = Json.MAPPER.writeValueAsBytes(answer);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
    }
}
