package io.poolproof.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A target that repeats each request, and the last token it gave to anyone, in the messages, types, headers and further members of its
 * errors, in one form after another; it remembers every secret that passes.
 */
final class EchoingTarget implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> SECRET_MEMBERS = Set.of(
            "AccessToken",
            "IdToken",
            "RefreshToken",
            "Session",
            "Password",
            "TemporaryPassword",
            "PASSWORD",
            "ProposedPassword",
            "PreviousPassword",
            "ClientSecret",
            "SecretHash",
            "SECRET_HASH",
            "ConfirmationCode",
            "REFRESH_TOKEN");
    /** Has members named like tokens, which say in what their lifetimes are counted. */
    private static final String UNITS = "TokenValidityUnits";

    private static final int SHORTEST_SECRET = 6;

    private final HttpClient client = HttpClient.newHttpClient();
    private final ExecutorService threads = Executors.newFixedThreadPool(8);
    private final HttpServer server;
    private final URI behind;
    private final Set<String> secrets = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answers = new AtomicInteger();
    private volatile String lastToken = "";

    EchoingTarget(URI behind) throws IOException {
        this.behind = behind;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Tokens that the server gave, and passwords and codes that went to it; what the cases themselves spell out is no secret. */
    Set<String> secrets() {
        return secrets;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] request = exchange.getRequestBody().readAllBytes();
        collect(request, false);
        HttpRequest.Builder forward = HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(request));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("x-amz")
                    || name.equalsIgnoreCase("Content-Type")
                    || name.equalsIgnoreCase("Authorization")) {
                values.forEach(value -> forward.header(name, value));
            }
        });
        try {
            HttpResponse<byte[]> response = client.send(forward.build(), HttpResponse.BodyHandlers.ofByteArray());
            collect(response.body(), true);
            byte[] body = response.statusCode() < 400 ? response.body() : echoing(response.body(), request);
            response.headers()
                    .firstValue("x-amzn-ErrorType")
                    .ifPresent(type -> exchange.getResponseHeaders().set("x-amzn-ErrorType", echoedIn(type)));
            exchange.getResponseHeaders().set("x-debug", form(lastToken).replaceAll("[^ -~]", " "));
            exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
            exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            exchange.close();
        }
    }

    private byte[] echoing(byte[] response, byte[] request) throws IOException {
        if (!(JSON.readTree(response) instanceof ObjectNode error)) {
            return response;
        }
        String message = error.path("message").asText();
        String sent = new String(request, StandardCharsets.UTF_8);
        error.put(
                "message",
                message + " | you sent " + sent.substring(0, Math.min(2000, sent.length())) + " | token=" + lastToken
                        + " | " + form(lastToken));
        error.put("first", lastToken.substring(0, lastToken.length() / 2));
        error.put("second", lastToken.substring(lastToken.length() / 2));
        return JSON.writeValueAsBytes(error);
    }

    /** Every tenth error is named after the last token. */
    private String echoedIn(String type) {
        return answers.incrementAndGet() % 10 == 0 && !lastToken.isEmpty() ? lastToken : type;
    }

    /** One form after the other, so that a run has all of them. */
    private String form(String secret) {
        List<String> forms = forms(secret);
        return forms.get(answers.get() % forms.size());
    }

    /** A secret as it may stand in a text: encoded, in other case, backwards. */
    static List<String> forms(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return List.of(
                Base64.getEncoder().encodeToString(bytes),
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes),
                HexFormat.of().formatHex(bytes),
                each(secret, "%%%02x"),
                each(secret, "\\u%04x"),
                each(secret, "&#%d;"),
                new StringBuilder(secret).reverse().toString(),
                secret.toUpperCase(Locale.ROOT),
                secret.toLowerCase(Locale.ROOT));
    }

    private static String each(String text, String format) {
        return text.chars().mapToObj(letter -> String.format(format, letter)).collect(Collectors.joining());
    }

    private void collect(byte[] body, boolean fromServer) {
        try {
            collect(JSON.readTree(body), fromServer);
        } catch (IOException e) {
            // No JSON: nothing by name in it.
        }
    }

    private void collect(JsonNode node, boolean fromServer) {
        node.properties().forEach(member -> {
            if (member.getKey().equals(UNITS)) {
                return;
            }
            String value = member.getValue().asText();
            boolean token = value.startsWith("eyJ");
            if (SECRET_MEMBERS.contains(member.getKey()) && value.length() >= SHORTEST_SECRET) {
                if (token && fromServer) {
                    lastToken = value;
                }
                if (token || fromServer || !member.getKey().endsWith("Token")) {
                    secrets.add(value);
                }
            }
            collect(member.getValue(), fromServer);
        });
        if (node.isArray()) {
            node.forEach(child -> collect(child, fromServer));
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
