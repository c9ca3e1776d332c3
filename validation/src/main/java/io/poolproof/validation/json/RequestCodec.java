package io.poolproof.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.RequestBodyRules;
import io.poolproof.validation.rules.WireRule;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the wire form of requests: AWS JSON 1.1, which has neither a query nor an XML form. Members that no rule is
 * about are kept as they stand; what the service model does not have is ignored when read.
 */
public final class RequestCodec {
    /** Where every request is posted to. */
    public static final String PATH = "/";

    /** The content type of every request. */
    public static final String CONTENT_TYPE = "application/x-amz-json-1.1";

    /** What stands before the operation's name in the header {@code X-Amz-Target}. */
    public static final String TARGET_PREFIX = "AWSCognitoIdentityProviderService.";

    /** The service's own limits of depth and length are not known, so that none of the reader's stands in for them. */
    static final StreamReadConstraints WITHOUT_LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory FACTORY = settings().build();

    static final ObjectMapper JSON = new ObjectMapper(new BoundedNumbers(settings()))
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private RequestCodec() {}

    private static JsonFactoryBuilder settings() {
        return (JsonFactoryBuilder) JsonFactory.builder()
                .streamReadConstraints(WITHOUT_LIMITS)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES);
    }

    /** Reads a body; whatever it holds, the answer says so and nothing is thrown. */
    public static DecodedRequest decode(Operation operation, byte[] body) {
        CognitoRequest plain = stream(operation, body);
        if (plain != null) {
            return new DecodedRequest.Read(plain);
        }
        Optional<JsonNode> tree = parse(body);
        if (tree.isPresent()) {
            return decode(operation, tree.get());
        }
        return LenientJson.isObject(body)
                ? refused(operation, RequestBodyRules.STRICT_JSON, "a strict reader of JSON does not read the body")
                : refused(operation, RequestBodyRules.JSON, "the body is " + JsonKind.NO_OBJECT.words());
    }

    /** Reads a body that is a JSON object already. */
    public static DecodedRequest decode(Operation operation, JsonNode tree) {
        return DecodedRequest.of(operation, new JsonShapeValue(tree));
    }

    /**
     * The JSON object that a body is; empty where it is anything else, and where a member's name holds half a surrogate pair,
     * which Jackson does not read.
     */
    public static Optional<JsonNode> parse(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The value of the header {@code X-Amz-Target}. */
    public static String target(Operation operation) {
        return TARGET_PREFIX + operation.wireName();
    }

    /** The body of a request. */
    public static byte[] encode(CognitoRequest request) {
        try {
            return JSON.writeValueAsBytes(RequestWriter.write(request));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain nodes cannot fail to be written", e);
        }
    }

    /** The body of a request as a tree. */
    public static ObjectNode encodeTree(CognitoRequest request) {
        return RequestWriter.write(request);
    }

    /** Reads and judges a body in one; what cannot be read is judged as the service does, by its JSON alone. */
    public static ValidationResult validate(CognitoValidator validator, Operation operation, byte[] body) {
        return decode(operation, body).judgedBy(validator);
    }

    private static @Nullable CognitoRequest stream(Operation operation, byte[] body) {
        try (JsonParser parser = FACTORY.createParser(body)) {
            return RequestStream.read(operation, parser);
        } catch (IOException e) {
            return null;
        }
    }

    private static DecodedRequest refused(Operation operation, WireRule rule, String problem) {
        Violation violation = new Violation(rule, operation, "", "", null, problem, "one JSON object");
        return new DecodedRequest.Refused(List.of(new DecodedRequest.Misread(violation, JsonKind.NO_OBJECT)));
    }
}
