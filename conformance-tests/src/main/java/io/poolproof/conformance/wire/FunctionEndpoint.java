package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.poolproof.fixtures.CaseFile.FunctionAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The functions behind a pool's triggers: an endpoint on loopback that takes what Lambda's Invoke takes, keeps each event, and
 * answers as the case of the event's user says. Function {@code poolproof-TRIGGER} serves the trigger of that name.
 */
public final class FunctionEndpoint implements AutoCloseable {
    /** What stands before the trigger's name in a function's name. */
    public static final String NAME_PREFIX = "poolproof-";

    private static final String ARN_PREFIX = "arn:aws:lambda:us-east-1:123456789012:function:" + NAME_PREFIX;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Without it the server waits for the client's acknowledgement before each answer's second part.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(runnable -> {
        Thread thread = new Thread(runnable, "functions");
        thread.setDaemon(true);
        return thread;
    });
    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, Map<String, FunctionAnswer>> answers = new ConcurrentHashMap<>();

    private FunctionEndpoint(HttpServer server) {
        this.server = server;
    }

    /** A function has been called. */
    public record Call(String trigger, String username, JsonNode event) {}

    /** Listens on a free port of loopback. */
    public static FunctionEndpoint start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FunctionEndpoint endpoint = new FunctionEndpoint(server);
            server.setExecutor(endpoint.threads);
            server.createContext("/", endpoint::answer);
            server.start();
            return endpoint;
        } catch (IOException e) {
            throw new UncheckedIOException("no port of loopback can be listened on", e);
        }
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The name under which a pool's configuration knows the function of a trigger. */
    public static String arn(String trigger) {
        return ARN_PREFIX + trigger;
    }

    /** Has the functions answer in this way for a user. */
    public void answerFor(String username, Map<String, FunctionAnswer> byTrigger) {
        answers.put(username, byTrigger);
    }

    /** A function that is not here has been called. */
    public void saw(Call call) {
        calls.add(call);
    }

    /** The calls for any of these users, in the order in which they came. */
    public List<Call> callsFor(Set<String> usernames) {
        return calls.stream()
                .filter(call -> usernames.contains(call.username()))
                .toList();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode event = JSON.readTree(exchange.getRequestBody().readAllBytes());
            String trigger = triggerOf(exchange.getRequestURI());
            String username = event.path("userName").asText();
            calls.add(new Call(trigger, username, event));
            FunctionAnswer answer = answers.getOrDefault(username, Map.of()).get(trigger);
            takeTime(answer);
            JsonNode content = event;
            String error = answer == null || !Boolean.TRUE.equals(answer.throwsEvent())
                    ? answer == null ? null : answer.fails()
                    : event.toString();
            if (error != null) {
                exchange.getResponseHeaders().set("X-Amz-Function-Error", "Unhandled");
                content = JsonNodeFactory.instance
                        .objectNode()
                        .put("errorMessage", error)
                        .put("errorType", "Error");
            } else if (answer != null && answer.returns() != null) {
                content = answer.returns();
            } else if (answer != null && answer.response() != null && event instanceof ObjectNode object) {
                object.withObject("/response").setAll(answer.response());
            }
            byte[] bytes = JSON.writeValueAsBytes(content);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(OK, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void takeTime(@Nullable FunctionAnswer answer) {
        Integer seconds = answer == null ? null : answer.afterSeconds();
        if (seconds != null) {
            try {
                TimeUnit.SECONDS.sleep(seconds);
            } catch (InterruptedException e) {
                // The endpoint is being closed; whoever asked waits no more.
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The path is {@code /2015-03-31/functions/NAME/invocations}, with the function's name or ARN. */
    private static String triggerOf(URI uri) {
        String path = URLDecoder.decode(uri.getRawPath(), StandardCharsets.UTF_8);
        int start = path.lastIndexOf(NAME_PREFIX);
        int end = path.lastIndexOf('/');
        return start < 0 || end < start ? path : path.substring(start + NAME_PREFIX.length(), end);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
