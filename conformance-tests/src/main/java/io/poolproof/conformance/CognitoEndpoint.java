package io.poolproof.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends AWS JSON 1.1 requests, byte for byte as given, and reads whatever comes back. */
final class CognitoEndpoint {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(5);
    // Emulators route by the service name in the credential's scope and check no signature.
    private static final String UNCHECKED_SIGNATURE = "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/cognito-idp/"
            + "aws4_request, SignedHeaders=host, Signature=0";

    private final URI address;
    private final Duration answerWithin;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();

    CognitoEndpoint(URI address, Duration answerWithin) {
        this.address = address;
        this.answerWithin = answerWithin;
    }

    Answer send(String operation, boolean signed, JsonNode input) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(answerWithin)
                .header("Content-Type", "application/x-amz-json-1.1")
                .header("X-Amz-Target", "AWSCognitoIdentityProviderService." + operation)
                .POST(HttpRequest.BodyPublishers.ofString(input.toString()));
        if (signed) {
            request.header("Authorization", UNCHECKED_SIGNATURE);
        }
        try {
            return read(http.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            return new Answer(0, null, null, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(0, null, null, null);
        }
    }

    private static Answer read(HttpResponse<String> response) {
        JsonNode body = object(response.body());
        String header = response.headers().firstValue("x-amzn-ErrorType").orElse(null);
        String type = header != null ? header : body == null ? null : text(body, "__type");
        String message = body == null ? null : text(body, "message");
        return new Answer(response.statusCode(), type == null ? null : shortName(type), message, body);
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
