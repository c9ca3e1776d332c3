package io.poolproof.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.RequestBodyRules;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads the JSON body of a request. Members that the operation does not know are ignored, as the service does. */
public final class RequestCodec {
    private static final int LONGEST_NAME = 16 * 1024 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(LONGEST_NAME)
                            .maxStringLength(LONGEST_NAME)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RequestCodec() {}

    /** Reads a body; whatever it holds, the answer says so and nothing is thrown. */
    public static DecodedRequest decode(Operation operation, byte[] body) {
        Optional<JsonNode> tree = parse(body);
        return tree.isPresent() ? decode(operation, tree.get()) : noJsonObject(operation);
    }

    /** Reads a body that is a JSON object already. */
    public static DecodedRequest decode(Operation operation, JsonNode tree) {
        return new RequestReader(operation, tree).read();
    }

    /** The JSON object that a body is; empty where it is anything else. */
    public static Optional<JsonNode> parse(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static DecodedRequest noJsonObject(Operation operation) {
        Violation violation = new Violation(
                RequestBodyRules.JSON,
                operation,
                "",
                "",
                null,
                "the body is " + JsonKind.NO_OBJECT.words(),
                "one JSON object");
        return new DecodedRequest.Refused(List.of(new DecodedRequest.Misread(violation, JsonKind.NO_OBJECT)));
    }
}
