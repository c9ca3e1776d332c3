package io.poolproof.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests as the AWS JSON 1.1 protocol has them, over plain HTTP: a client library would refuse or repair the malformed ones
 * that have to be sent. Reads any answer, a page, a flood or none included.
 */
final class CognitoEndpoint implements Channel {
    private static final int LONGEST_ANSWER_BYTES = 4 << 20;
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    private static final String ERROR_TYPE = "x-amzn-errortype";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Servers close idle connections, some after five seconds; ours are given up before.
        System.setProperty("jdk.httpclient.keepalive.timeout", "2");
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(LONGEST_ANSWER_BYTES)
                        .build());
    }

    private final URI address;
    private final Signer signer;
    private final Duration answerWithin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_WITHIN)
            .build();

    /**
     * An endpoint.
     *
     * @param signer signs operations that AWS wants signed
     * @param answerWithin how long a request may take, its answer's body included
     */
    CognitoEndpoint(URI address, Signer signer, Duration answerWithin) {
        this.address = address;
        this.signer = signer;
        this.answerWithin = answerWithin;
    }

    @Override
    public Answer send(Call call) {
        WireRequest request = call.wire();
        if (!call.needsSignature()) {
            return send(request);
        }
        Signer by = call.http().isSignedByNobody() ? signer.ofNobody() : signer;
        return send(by.signed(request, uri(request)));
    }

    @Override
    public Answer control(WireRequest request) {
        return send(request);
    }

    private URI uri(WireRequest request) {
        return request.path() == null ? address : address.resolve(request.path());
    }

    private Answer send(WireRequest wire) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(wire))
                .method(wire.method(), HttpRequest.BodyPublishers.ofByteArray(wire.body()));
        wire.headers().forEach(request::header);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> answer = http.sendAsync(
                request.build(),
                HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> part.ifPresent(bytes -> add(content, bytes))));
        try {
            // A deadline of our own: the client's does not cover the body.
            HttpResponse<Void> response = answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
            Map<String, String> headers = new TreeMap<>();
            response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
            return read(response.statusCode(), headers, content.toString(StandardCharsets.UTF_8));
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Answer.absent("no answer within " + answerWithin.toMillis() + " ms");
        } catch (ExecutionException e) {
            return Answer.absent(why(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.absent("interrupted");
        }
    }

    private static void add(ByteArrayOutputStream content, byte[] bytes) {
        if (content.size() + bytes.length > LONGEST_ANSWER_BYTES) {
            throw new UncheckedIOException(new IOException("answer too long"));
        }
        content.writeBytes(bytes);
    }

    private static String why(@Nullable Throwable cause) {
        if (cause instanceof HttpConnectTimeoutException) {
            return Answer.NO_CONNECTION;
        }
        if (cause instanceof ConnectException) {
            return Answer.CONNECTION_REFUSED;
        }
        return cause instanceof UncheckedIOException
                ? "an answer of more than " + LONGEST_ANSWER_BYTES + " bytes"
                : "the connection breaks off before the answer is complete";
    }

    /**
     * Reads an answer.
     *
     * @param headers the first value of each
     */
    static Answer read(int status, Map<String, String> headers, String content) {
        ObjectNode byName = JSON.createObjectNode();
        headers.forEach((name, value) -> byName.put(name.toLowerCase(Locale.ROOT), value));
        String header = byName.path(ERROR_TYPE).textValue();
        JsonNode body = object(content);
        String type = header != null ? header : body == null ? null : typeIn(body);
        String message = body == null ? null : text(body, "message");
        return new Answer(status, type == null ? null : shortName(type), message, body, byName, content, null);
    }

    /** Under {@code code} where no operation has been reached (fact {@code wire-get-request}). */
    private static @Nullable String typeIn(JsonNode body) {
        String type = text(body, "__type");
        return type == null ? text(body, "code") : type;
    }

    private static @Nullable JsonNode object(String content) {
        try {
            JsonNode tree = JSON.readTree(content);
            return tree != null && tree.isObject() ? tree : null;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode body, String member) {
        JsonNode value = body.get(member);
        return value == null || !value.isTextual() ? null : value.asText();
    }

    /** The type without namespace, address or colon. */
    private static String shortName(String type) {
        String name = type.substring(type.indexOf('#') + 1);
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }
}
