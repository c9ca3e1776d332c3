package io.poolproof.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A service model, in the older form of the AWS SDK for Java v1 or in Smithy's JSON. */
final class ServiceModel {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAMESPACE = "com.amazonaws.cognitoidentityprovider#";

    private final Map<String, JsonNode> shapes = new HashMap<>();
    private final boolean smithy;

    private ServiceModel(JsonNode model) {
        smithy = model.has("smithy");
        model.get("shapes")
                .properties()
                .forEach(entry ->
                        shapes.put(entry.getKey().substring(entry.getKey().indexOf('#') + 1), entry.getValue()));
        if (!smithy) {
            model.get("operations").properties().forEach(entry -> shapes.put(entry.getKey(), entry.getValue()));
        }
    }

    static ServiceModel read(Path file) throws IOException {
        return new ServiceModel(JSON.readTree(Files.readAllBytes(file)));
    }

    boolean has(Operation operation) {
        return shapes.containsKey(operation.wireName());
    }

    JsonNode shape(String name) {
        return shapes.getOrDefault(name, MissingNode.getInstance());
    }

    JsonNode input(Operation operation) {
        return structure(operation, "input");
    }

    JsonNode output(Operation operation) {
        return structure(operation, "output");
    }

    List<String> errors(Operation operation) {
        List<String> errors = new ArrayList<>();
        shape(operation.wireName()).path("errors").forEach(error -> errors.add(target(error)));
        return errors;
    }

    /** The limits of a shape under the names that JSON Schema gives them. */
    ObjectNode limits(String name) {
        JsonNode shape = shape(name);
        ObjectNode limits = JSON.createObjectNode();
        JsonNode traits = smithy ? shape.path("traits").path("smithy.api#length") : shape;
        String kind = shape.path("type").asText().toLowerCase(Locale.ROOT);
        String unit = kind.equals("list") ? "Items" : "Length";
        if (traits.path("min").asInt(0) > 0) {
            limits.put("min" + unit, traits.get("min").asText());
        }
        if (traits.has("max")) {
            limits.put("max" + unit, traits.get("max").asText());
        }
        String pattern = smithy
                ? shape.path("traits").path("smithy.api#pattern").asText("")
                : shape.path("pattern").asText("");
        if (!pattern.isEmpty()) {
            limits.put("pattern", spelled(smithy || pattern.startsWith("^") ? pattern : "^" + pattern + "$"));
        }
        if (smithy && kind.equals("enum")) {
            ArrayNode values = limits.putArray("enum");
            shape.path("members")
                    .forEach(member -> values.add(
                            member.path("traits").path("smithy.api#enumValue").asText()));
        } else if (shape.has("enum")) {
            limits.set("enum", shape.get("enum"));
        }
        return limits;
    }

    /**
     * The pattern as our schemas have it. The model means ASCII's white space, as Java reads {@code \s}; in JSON Schema it would
     * be Unicode's, by ECMA-262. So the schemas name the six characters.
     */
    private static String spelled(String pattern) {
        String space = " \\t\\n\\u000b\\f\\r";
        return pattern.replace("[\\S]", "[^" + space + "]").replace("\\s", space);
    }

    private JsonNode structure(Operation operation, String direction) {
        JsonNode reference = shape(operation.wireName()).path(direction);
        return reference.isMissingNode() ? reference : shape(target(reference));
    }

    boolean isRequired(JsonNode input, String member) {
        if (smithy) {
            return input.get("members").get(member).path("traits").has("smithy.api#required");
        }
        for (JsonNode required : input.path("required")) {
            if (required.asText().equals(member)) {
                return true;
            }
        }
        return false;
    }

    private String target(JsonNode reference) {
        return smithy
                ? reference.get("target").asText().substring(NAMESPACE.length())
                : reference.get("shape").asText();
    }
}
