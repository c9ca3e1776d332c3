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
        JsonNode tree;
        try {
            tree = JSON.readTree(body);
        } catch (IOException e) {
            return noJsonObject(operation);
        }
        return tree == null || !tree.isObject() ? noJsonObject(operation) : new RequestReader(operation, tree).read();
    }

    private static DecodedRequest noJsonObject(Operation operation) {
        return new DecodedRequest.Refused(List.of(new Violation(
                RequestBodyRules.JSON, operation, "", "", null, "the body is no JSON object", "one JSON object")));
    }
}
