package io.poolproof.conformance.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests as the AWS JSON 1.1 protocol has them, over plain HTTP: a client library would refuse or repair the malformed ones
 * that have to be sent. Reads any answer, a page, a flood or none included.
 */
public final class CognitoEndpoint implements Channel {
    private static final String ERROR_TYPE = "x-amzn-errortype";
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        JSON.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNameLength(Transport.LONGEST_BODY_BYTES)
                        .build());
    }

    private final URI address;
    private final Signer signer;
    private final Transport transport;

    /**
     * An endpoint.
     *
     * @param signer signs operations that AWS wants signed
     * @param answerWithin how long an answer may take from when its request is sent, the body included
     */
    public CognitoEndpoint(URI address, Signer signer, Duration answerWithin) {
        this.address = address;
        this.signer = signer;
        this.transport = new Transport(answerWithin);
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
        Response response = transport.send(wire.method(), uri(wire), wire.headers(), wire.body());
        if (response instanceof Response.Absent absent) {
            return Answer.absent(absent.why());
        }
        Response.Complete complete = (Response.Complete) response;
        return read(complete.status(), complete.headers(), complete.content());
    }

    /**
     * Reads an answer.
     *
     * @param headers the first value of each
     */
    public static Answer read(int status, Map<String, String> headers, String content) {
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
