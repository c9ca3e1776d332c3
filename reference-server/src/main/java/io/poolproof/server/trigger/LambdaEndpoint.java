package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls functions as Lambda's own API does, wherever that API listens. */
public final class LambdaEndpoint {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Duration answerWithin;
    private final LambdaOperations held;
    private volatile @Nullable URI address;

    /**
     * An endpoint.
     *
     * @param held functions that have been made on this server itself; they go first
     */
    public LambdaEndpoint(@Nullable URI address, Duration answerWithin, LambdaOperations held) {
        this.address = address;
        this.held = held;
        this.answerWithin = answerWithin;
    }

    public void moveTo(@Nullable URI other) {
        address = other;
    }

    /** What came of a call. */
    public sealed interface Result {
        /** What the function returned, as it came. */
        record Returned(String content) implements Result {}

        /** The function threw. */
        record Failed(String content) implements Result {}

        /** No answer in time. */
        record TimedOut() implements Result {}

        /** Nobody there to call, or the call was refused. */
        record Unreachable() implements Result {}
    }

    public Result invoke(String function, ObjectNode event) {
        Optional<Result> own = held.invoke(function, event);
        if (own.isPresent()) {
            return own.get();
        }
        URI endpoint = address;
        if (endpoint == null) {
            return new Result.Unreachable();
        }
        URI uri = URI.create(endpoint + "/2015-03-31/functions/"
                + URLEncoder.encode(function, StandardCharsets.UTF_8).replace("+", "%20") + "/invocations");
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(answerWithin)
                .header("Content-Type", "application/json")
                .header("X-Amz-Invocation-Type", "RequestResponse")
                .POST(HttpRequest.BodyPublishers.ofString(event.toString()))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            Optional<String> error = response.headers().firstValue("X-Amz-Function-Error");
            if (error.isPresent()) {
                return new Result.Failed(response.body());
            }
            return response.statusCode() / 100 == 2 ? new Result.Returned(response.body()) : new Result.Unreachable();
        } catch (HttpTimeoutException e) {
            return new Result.TimedOut();
        } catch (IOException e) {
            return new Result.Unreachable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Result.Unreachable();
        }
    }
}
