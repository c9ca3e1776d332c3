package io.poolproof.conformance.wire;

import io.poolproof.fixtures.CaseFile.Http;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request as it goes over the wire.
 *
 * @param path null for the endpoint's own
 * @param headers by name, none of those that the connection itself decides
 */
@SuppressWarnings("ArrayRecordComponent") // requests are sent, never compared
public record WireRequest(String method, @Nullable String path, Map<String, String> headers, byte[] body) {
    private static final String POST = "POST";
    private static final String CONTENT_TYPE = "Content-Type";
    private static final String TARGET_PREFIX = "AWSCognitoIdentityProviderService.";

    /** A call of an operation, as the AWS JSON 1.1 protocol has it. */
    public static WireRequest of(String operation, byte[] body) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put(CONTENT_TYPE, "application/x-amz-json-1.1");
        headers.put("X-Amz-Target", TARGET_PREFIX + operation);
        return new WireRequest(POST, null, headers, body);
    }

    /** A call of something that is no operation of the service. */
    static WireRequest ofControl(String path, String body) {
        return new WireRequest(
                POST, path, Map.of(CONTENT_TYPE, "application/json"), body.getBytes(StandardCharsets.UTF_8));
    }

    /** A look at something that is no operation of the service. */
    static WireRequest ofLook(String path) {
        return new WireRequest("GET", path, Map.of(), new byte[0]);
    }

    /** The same request with what a case wants other than usual; what it names no value for is left out. */
    public WireRequest with(Http http) {
        Map<String, String> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        if (http.headers() != null) {
            http.headers().forEach((name, value) -> {
                if (value == null) {
                    changed.remove(name);
                } else {
                    changed.put(name, value);
                }
            });
        }
        return new WireRequest(
                http.method() == null ? method : http.method(),
                http.path() == null ? path : http.path(),
                changed,
                body);
    }

    WireRequest withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(name, value);
        return new WireRequest(method, path, more, body);
    }
}
