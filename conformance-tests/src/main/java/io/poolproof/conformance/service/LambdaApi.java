package io.poolproof.conformance.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.SigV4;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Calls Lambda's own API over plain HTTP, signed; what fails or is throttled is sent again, for each call may be. */
public final class LambdaApi {
    /** Path of the functions. */
    static final String FUNCTIONS = "/2015-03-31/functions";

    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULT = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI endpoint;
    private final SigV4 signer;
    private final Backoff backoff;
    private final Consumer<Duration> pause;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /**
     * An API.
     *
     * @param pause lets time pass
     */
    public LambdaApi(AwsAccount account, URI endpoint, Backoff backoff, Consumer<Duration> pause) {
        this.endpoint = endpoint;
        this.signer = new SigV4(account, "lambda");
        this.backoff = backoff;
        this.pause = pause;
    }

    /**
     * An answer.
     *
     * @param status HTTP status; 0 where none came
     * @param error short name of the error's type; null where there is none
     */
    record Reply(int status, @Nullable String error, JsonNode body) {
        String summary() {
            return status == 0 ? "no answer" : "status " + status + (error == null ? "" : ", " + error);
        }
    }

    Reply call(String method, String path, @Nullable ObjectNode input) {
        for (int failed = 1; ; failed++) {
            Reply reply = callOnce(method, path, input);
            boolean isFinal =
                    reply.status() != 0 && reply.status() != TOO_MANY_REQUESTS && reply.status() < SERVER_FAULT;
            if (isFinal || failed >= backoff.attempts()) {
                return reply;
            }
            pause.accept(backoff.after(failed, RandomGenerator.getDefault()));
        }
    }

    private Reply callOnce(String method, String path, @Nullable ObjectNode input) {
        URI uri = endpoint.resolve(path);
        byte[] body = input == null ? new byte[0] : input.toString().getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER_WITHIN)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        signer.headers(method, uri, Map.of("Content-Type", "application/json"), body)
                .forEach(request::header);
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String error = response.headers().firstValue("x-amzn-ErrorType").orElse(null);
            return new Reply(
                    response.statusCode(), error == null ? null : error.replaceFirst(":.*", ""), json(response.body()));
        } catch (IOException e) {
            return new Reply(0, null, MissingNode.getInstance());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, null, MissingNode.getInstance());
        }
    }

    private static JsonNode json(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
