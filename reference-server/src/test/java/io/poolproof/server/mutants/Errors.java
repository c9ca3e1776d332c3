package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import io.poolproof.server.Seams;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Servers whose errors have a wrong form, or that let through what has no signature. */
final class Errors {
    private static final int SUCCESS = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int FORBIDDEN = 403;
    private static final String TYPE = "__type";
    private static final String TYPE_HEADER = "x-amzn-ErrorType";
    private static final String INVALID_PARAMETER = "InvalidParameterException";

    private Errors() {}

    /** Changes an error, given what was sent. */
    @FunctionalInterface
    private interface Change {
        Answer of(Answer right, JsonNode sent);
    }

    private static Seams changed(Change change) {
        return Planted.exchange(right -> (headers, path, content) -> {
            Answer answer = right.answer(headers, path, content);
            return answer.status() == CLIENT_ERROR ? change.of(answer, read(content)) : answer;
        });
    }

    private static JsonNode read(byte[] content) {
        try {
            JsonNode read = Json.MAPPER.readTree(content);
            return read == null ? Json.object() : read;
        } catch (IOException e) {
            return Json.object();
        }
    }

    private static ObjectNode body(Answer answer) {
        return read(answer.content().getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode body
                ? body
                : Json.object();
    }

    private static Seams otherType(UnaryOperator<String> other) {
        return changed((right, sent) -> Answer.error(new ServiceException(
                other.apply(body(right).path(TYPE).asText()),
                body(right).path("message").asText())));
    }

    private static Seams otherMessage(BinaryOperator<String> other, String member) {
        return changed((right, sent) -> sent.has(member)
                ? Answer.error(new ServiceException(
                        body(right).path(TYPE).asText(),
                        other.apply(body(right).path("message").asText(), shown(sent.get(member)))))
                : right);
    }

    private static String shown(JsonNode member) {
        return member.isTextual()
                ? member.textValue()
                : member.findValuesAsText("Value").toString();
    }

    static Seams echoToken() {
        return otherMessage((message, token) -> message + " (" + token + ")", "AccessToken");
    }

    static Seams echoValues() {
        return otherMessage((message, values) -> message + " " + values, "UserAttributes");
    }

    static Seams wrongType() {
        return otherType(type -> type.equals(INVALID_PARAMETER) ? "ValidationException" : type);
    }

    static Seams swapTypes() {
        return otherType(type -> type.equals("NotAuthorizedException") ? INVALID_PARAMETER : type);
    }

    static Seams wrongReason() {
        return changed((right, sent) -> Answer.error(new ServiceException(
                body(right).path(TYPE).asText(),
                "1 validation error detected: Value null at 'poolproof' failed to satisfy constraint:"
                        + " Member must not be null")));
    }

    static Seams omitTypeHeader() {
        return changed((right, sent) ->
                withoutTypeHeader(right, body(right).put(TYPE, "com.amazonaws.cognitoidentityprovider#")));
    }

    static Seams omitType() {
        return changed((right, sent) -> {
            ObjectNode body = body(right);
            body.remove(TYPE);
            return withoutTypeHeader(right, body);
        });
    }

    private static Answer withoutTypeHeader(Answer right, ObjectNode body) {
        Map<String, String> headers = new LinkedHashMap<>(right.headers());
        headers.remove(TYPE_HEADER);
        return new Answer(right.status(), headers, body.toString());
    }

    static Seams wrongStatus() {
        return changed((right, sent) -> new Answer(FORBIDDEN, right.headers(), right.content()));
    }

    static Seams successStatus() {
        return changed((right, sent) -> new Answer(SUCCESS, right.headers(), right.content()));
    }

    static Seams acceptsUnsignedReads() {
        return Planted.exchange(right -> (headers, path, content) -> {
            Headers signed = new Headers();
            signed.putAll(headers);
            boolean reads = String.valueOf(headers.getFirst("X-Amz-Target")).endsWith(".AdminGetUser");
            if (reads && !headers.containsKey("Authorization")) {
                signed.set("Authorization", "AWS4-HMAC-SHA256 Credential=anybody/");
            }
            return right.answer(signed, path, content);
        });
    }
}
