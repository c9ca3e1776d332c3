package io.poolproof.server.protocol;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP answer before it is sent. */
public record Answer(int status, Map<String, String> headers, String content) {
    private static final int SUCCESS = 200;
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_LARGE = 413;
    private static final int NOT_IMPLEMENTED = 501;
    private static final int NOT_FOUND = 404;
    private static final int SERVER_FAULT = 500;
    private static final int LONGEST_HEADER_VALUE = 4096;
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String AMZ_JSON = "application/x-amz-json-1.1";

    /** Facts {@code wire-success-headers} and {@code wire-no-output-shape}. */
    public static Answer success(ObjectNode body, boolean hasOutput) {
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

    /** Facts {@code wire-error-body}, {@code wire-error-headers}, {@code wire-client-error-status}. */
    public static Answer error(ServiceException refusal) {
        Map<String, String> headers = amzHeaders();
        headers.put("x-amzn-ErrorType", refusal.type() + ":");
        if (isHeaderValue(refusal.text())) {
            headers.put("x-amzn-ErrorMessage", refusal.text());
        }
        ObjectNode body = Json.object().put("__type", refusal.type());
        if (!refusal.text().isEmpty()) {
            body.put("message", refusal.text());
        }
        return new Answer(
                refusal.type().equals(ServiceException.NOT_MODELLED) ? NOT_IMPLEMENTED : CLIENT_ERROR,
                headers,
                text(body));
    }

    /**
     * A header takes one line of ASCII; how the service writes other text there is unknown (fact {@code wire-error-headers}). Clients and
     * proxies refuse heads that are too long, many of more than 8 KiB; what is long stands in the body alone.
     */
    private static boolean isHeaderValue(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_HEADER_VALUE
                && text.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    /** Fact {@code wire-internal-error}. */
    public static Answer internalError() {
        String type = "InternalErrorException";
        Map<String, String> headers = amzHeaders();
        headers.put("x-amzn-ErrorType", type + ":");
        return new Answer(SERVER_FAULT, headers, text(Json.object().put("__type", type)));
    }

    /** What the front end says of a request that is no call (fact {@code wire-get-request}). */
    public static Answer notUnderstood() {
        return json(
                NOT_FOUND,
                Json.object()
                        .put("code", "BadRequest")
                        .put("message", "The server did not understand the operation that was requested.")
                        .put("type", "client"));
    }

    /** Fact {@code wire-cors-preflight}. */
    public static Answer preflight(String requestedHeaders) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Access-Control-Allow-Origin", "*");
        headers.put("Access-Control-Allow-Methods", "POST");
        if (isHeaderValue(requestedHeaders)) {
            headers.put("Access-Control-Allow-Headers", requestedHeaders);
        }
        headers.put("Access-Control-Max-Age", "172800");
        return new Answer(SUCCESS, headers, "");
    }

    /** Plain JSON, as controls answer. */
    public static Answer json(int status, ObjectNode body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, "application/json");
        return new Answer(status, headers, text(body));
    }

    /** Plain JSON for whoever asks, pages of other origins among them. */
    public static Answer published(int status, String text) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CONTENT_TYPE, "application/json");
        headers.put("Access-Control-Allow-Origin", "*");
        return new Answer(status, headers, text);
    }

    /** To a body over the limit: an empty answer, as was seen in front of the service. */
    public static Answer tooLarge() {
        return new Answer(TOO_LARGE, Map.of(), "");
    }

    private static String text(ObjectNode body) {
        try {
            return Json.MAPPER.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
