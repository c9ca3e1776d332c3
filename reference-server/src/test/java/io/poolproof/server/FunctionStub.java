package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import io.poolproof.server.protocol.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A Lambda endpoint that keeps events and answers as told. */
final class FunctionStub implements AutoCloseable {
    static {
        // Read once, by the first server of the process.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private volatile String error = "";
    private volatile String output = "";
    private volatile String response = "";

    FunctionStub() throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", exchange -> {
            try (exchange) {
                JsonNode event = Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes());
                events.add(event);
                paths.add(exchange.getRequestURI().getRawPath());
                byte[] answer = answer(event).getBytes(StandardCharsets.UTF_8);
                if (!error.isEmpty()) {
                    exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
                }
                exchange.sendResponseHeaders(200, answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        http.start();
    }

    private String answer(JsonNode event) throws IOException {
        if (!error.isEmpty()) {
            return Json.object().put("errorMessage", error).toString();
        }
        if (!response.isEmpty()) {
            ((com.fasterxml.jackson.databind.node.ObjectNode) event).set("response", Json.MAPPER.readTree(response));
        }
        return output.isEmpty() ? event.toString() : output;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    List<JsonNode> events() {
        return events;
    }

    List<String> paths() {
        return paths;
    }

    List<String> sources() {
        return events.stream()
                .map(event -> event.path("triggerSource").asText())
                .toList();
    }

    void reset() {
        events.clear();
        paths.clear();
        error = "";
        output = "";
        response = "";
    }

    void throwing(String text) {
        error = text;
    }

    void returning(String text) {
        output = text;
    }

    void responding(String json) {
        response = json.replace('\'', '"');
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
