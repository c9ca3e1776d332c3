package io.poolproof.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP answer before it is sent. */
record Answer(int status, Map<String, String> headers, String content) {
    private static final int SUCCESS = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_FAULT = 500;
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String AMZ_JSON = "application/x-amz-json-1.1";

    /** Facts {@code wire-success-headers} and {@code wire-no-output-shape}. */
    static Answer success(ObjectNode body, boolean hasOutput) {
        Map<String, String> headers = amzHeaders();
        return new Answer(SUCCESS, headers, hasOutput ? text(body) : "");
    }

    private static Map<String, String> amzHeaders() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, AMZ_JSON);
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Access-Control-Expose-Headers", "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");
        return headers;
    }

    /** Facts {@code wire-error-body}, {@code wire-error-headers}, {@code wire-client-error-status}; or one of their mutations. */
    static Answer error(ServiceException refusal, byte[] request, Guard guard) {
        String type = type(refusal.type(), guard);
        String message = message(refusal.text(), request, guard);
        boolean isNamed = !guard.does(Mutation.OMITS_ERROR_TYPE);
        boolean hasHeader = isNamed && !guard.does(Mutation.OMITS_ERROR_TYPE_HEADER);
        Map<String, String> headers = amzHeaders();
        if (hasHeader) {
            headers.put("x-amzn-ErrorType", type + ":");
        }
        if (isHeaderValue(message)) {
            headers.put("x-amzn-ErrorMessage", message);
        }
        ObjectNode body = Json.object();
        if (isNamed) {
            body.put("__type", hasHeader ? type : "com.amazonaws.cognitoidentityprovider#");
        }
        if (!message.isEmpty()) {
            body.put("message", message);
        }
        return new Answer(status(guard), headers, text(body));
    }

    private static int status(Guard guard) {
        if (guard.does(Mutation.ERROR_WITH_SUCCESS_STATUS)) {
            return SUCCESS;
        }
        return guard.does(Mutation.WRONG_ERROR_STATUS) ? FORBIDDEN : CLIENT_ERROR;
    }

    private static String type(String type, Guard guard) {
        if (guard.does(Mutation.WRONG_ERROR_TYPE) && type.equals("InvalidParameterException")) {
            return "ValidationException";
        }
        return guard.does(Mutation.SWAPS_ERROR_TYPES) && type.equals("NotAuthorizedException")
                ? "InvalidParameterException"
                : type;
    }

    private static String message(String message, byte[] request, Guard guard) {
        if (guard.does(Mutation.RIGHT_TYPE_FOR_WRONG_REASON)) {
            return "1 validation error detected: Value null at 'poolproof' failed to satisfy constraint:"
                    + " Member must not be null";
        }
        JsonNode sent = sent(request);
        if (guard.does(Mutation.ECHOES_TOKEN_IN_ERRORS) && sent.has("AccessToken")) {
            return message + " (" + sent.get("AccessToken").asText() + ")";
        }
        if (guard.does(Mutation.ECHOES_VALUES_IN_ERRORS) && sent.has("UserAttributes")) {
            return message + " " + sent.get("UserAttributes").findValuesAsText("Value");
        }
        return message;
    }

    private static JsonNode sent(byte[] request) {
        try {
            JsonNode sent = Json.MAPPER.readTree(request);
            return sent == null ? Json.object() : sent;
        } catch (IOException e) {
            return Json.object();
        }
    }

    /** A header takes one line of ASCII; how the service writes other text there is unknown (fact {@code wire-error-headers}). */
    private static boolean isHeaderValue(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Fact {@code wire-internal-error}. */
    static Answer internalError() {
        String type = "InternalErrorException";
        Map<String, String> headers = amzHeaders();
        headers.put("x-amzn-ErrorType", type + ":");
        return new Answer(SERVER_FAULT, headers, text(Json.object().put("__type", type)));
    }

    /** What the front end says of a request that is no call (fact {@code wire-get-request}). */
    static Answer notUnderstood() {
        return json(
                NOT_FOUND,
                Json.object()
                        .put("code", "BadRequest")
                        .put("message", "The server did not understand the operation that was requested.")
                        .put("type", "client"));
    }

    /** Fact {@code wire-cors-preflight}. */
    static Answer preflight(String requestedHeaders) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Access-Control-Allow-Methods", "POST");
        headers.put("Access-Control-Allow-Headers", requestedHeaders);
        headers.put("Access-Control-Max-Age", "172800");
        return new Answer(SUCCESS, headers, "");
    }

    /** Plain JSON, as controls answer. */
    static Answer json(int status, ObjectNode body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, "application/json");
        return new Answer(status, headers, text(body));
    }

    static Answer json(String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, "application/json");
        return new Answer(SUCCESS, headers, text);
    }

    private static String text(ObjectNode body) {
        try {
            return Json.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
