package io.poolproof.validation.generated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import io.poolproof.validation.servicemodel.ShapeJudge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** JSON Schemas (draft-07) of every operation's request, response and errors, made from the service model. */
final class ApiSchemas {
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JSON.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER));

    /** What the protocol answers whatever the operation (fact {@code wire-bad-json}). */
    private static final Set<String> ERRORS_OF_EVERY_OPERATION = Set.of("SerializationException");

    /** What the check of the signature answers, before the operation (facts {@code wire-unsigned-operations}, {@code iam-actions}). */
    private static final Set<String> ERRORS_OF_SIGNATURES =
            Set.of("AccessDeniedException", "MissingAuthenticationTokenException", "UnrecognizedClientException");

    /** Shapes of which an answer has more, or longer ones, than a request may have, and what is so. */
    private static final Map<String, String> WIDER_IN_RESPONSES = Map.of(
            "SchemaAttributesListType",
            "All attributes of the pool, also the standard ones, so that there may be more than in a request.",
            "CustomAttributeNameType",
            "With its prefix, so that it may be longer than a name in a request.");

    private final boolean isRequest;
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();
    private final Map<String, Set<String>> places = new TreeMap<>();

    private ApiSchemas(boolean isRequest) {
        this.isRequest = isRequest;
    }

    /** Every schema's text by its path below {@code schemas/api}. */
    static Map<String, String> all() {
        Map<String, String> files = new TreeMap<>();
        for (String name : ServiceModel.current().operationNames()) {
            OperationShape operation = ServiceModel.current().operation(name).orElseThrow();
            files.put(path("requests", name), text(new ApiSchemas(true).body("requests", operation)));
            files.put(path("responses", name), text(new ApiSchemas(false).body("responses", operation)));
            files.put(path("errors", name), text(errors(operation)));
        }
        return files;
    }

    private static String path(String folder, String operation) {
        return folder + "/" + operation + ".schema.json";
    }

    private static String text(ObjectNode schema) {
        try {
            return WRITER.writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode head(String folder, String operation, String title, String description) {
        return JSON.createObjectNode()
                .put("$schema", "http://json-schema.org/draft-07/schema#")
                .put("$id", "urn:poolproof:api:" + folder + ":" + operation)
                .put("title", title)
                .put("description", description);
    }

    private static ObjectNode errors(OperationShape operation) {
        Set<String> types = new TreeSet<>(operation.errors());
        types.addAll(ERRORS_OF_EVERY_OPERATION);
        if (operation.signed()) {
            types.addAll(ERRORS_OF_SIGNATURES);
        }
        ObjectNode schema = head(
                        "errors",
                        operation.name(),
                        operation.name() + "Error",
                        "The body of an error that " + operation.name() + " answers with.")
                .put("type", "object");
        schema.putArray("required").add("__type");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode listed = properties.putObject("__type").put("type", "string").putArray("enum");
        types.forEach(listed::add);
        ArrayNode message = properties.putObject("message").putArray("anyOf");
        message.addObject().put("type", "null");
        message.addObject().put("type", "string");
        return schema;
    }

    private ObjectNode body(String folder, OperationShape operation) {
        ObjectNode schema = head(
                folder,
                operation.name(),
                operation.name() + (isRequest ? "Request" : "Response"),
                isRequest
                        ? "The body of a request to " + operation.name() + "."
                        : "The body of a successful answer to " + operation.name() + ".");
        Shape.Structure structure = isRequest ? operation.input() : operation.output();
        fill(schema, structure, "");
        if (!definitions.isEmpty()) {
            ObjectNode all = schema.putObject("definitions");
            definitions.forEach((name, definition) -> {
                all.set(name, definition);
                definition.put("$comment", "at " + String.join(", ", places.getOrDefault(name, Set.of())));
            });
        }
        return schema;
    }

    private void fill(ObjectNode schema, Shape shape, String place) {
        if (shape instanceof Shape.Structure structure) {
            structure(schema, structure, place);
        } else if (shape instanceof Shape.Sequence sequence) {
            schema.put("type", "array");
            limits(schema, sequence, "Items", sequence.min(), sequence.max());
            schema.set(
                    "items",
                    reference(sequence.element(), place + ".N" + (isPlain(sequence.element()) ? "" : ".member")));
        } else if (shape instanceof Shape.Mapping mapping) {
            schema.put("type", "object");
            limits(schema, mapping, "Properties", mapping.min(), mapping.max());
            schema.set("propertyNames", reference(mapping.key(), place));
            schema.set("additionalProperties", orNull(reference(mapping.value(), place)));
        } else if (shape instanceof Shape.Text text) {
            text(schema, text);
        } else if (shape instanceof Shape.Whole whole) {
            schema.put("type", "integer");
            put(schema, "minimum", whole.min());
            put(schema, "maximum", whole.max());
        } else if (shape instanceof Shape.Bytes) {
            schema.put("type", "string").put("description", "Bytes in base64.");
        } else if (shape instanceof Shape.Flag) {
            schema.put("type", "boolean");
        } else if (shape instanceof Shape.Document) {
            schema.putObject("not").put("type", "null");
        } else if (shape instanceof Shape.Timestamp) {
            schema.put("type", "number").put("description", "Seconds since 1970.");
        }
    }

    private static boolean isPlain(Shape shape) {
        return !(shape instanceof Shape.Structure);
    }

    private void structure(ObjectNode schema, Shape.Structure structure, String place) {
        schema.put("type", "object");
        List<String> required = new ArrayList<>();
        ObjectNode properties = JSON.createObjectNode();
        for (MemberShape member : structure.members().values()) {
            String there = place.isEmpty() ? member.serviceName() : place + "." + member.serviceName();
            ObjectNode reference = reference(member.shape(), there);
            properties.set(member.name(), member.required() ? reference : orNull(reference));
            if (member.required()) {
                required.add(member.name());
            }
        }
        if (!required.isEmpty()) {
            required.forEach(schema.putArray("required")::add);
        }
        if (!properties.isEmpty()) {
            schema.set("properties", properties);
        }
    }

    private void text(ObjectNode schema, Shape.Text text) {
        schema.put("type", "string");
        limits(schema, text, "Length", text.min(), text.max());
        String pattern = text.pattern();
        if (pattern != null && !isWider(text)) {
            schema.put("pattern", ShapeJudge.pattern(pattern).portable());
            schema.put("description", "The service model's pattern: " + pattern);
        }
        if (!text.values().isEmpty()) {
            text.values().forEach(schema.putArray("enum")::add);
        }
    }

    private void limits(ObjectNode schema, Shape shape, String unit, @Nullable Long min, @Nullable Long max) {
        if (isWider(shape)) {
            schema.put("description", WIDER_IN_RESPONSES.get(shape.name()));
        } else {
            put(schema, "min" + unit, min);
            put(schema, "max" + unit, max);
        }
    }

    private boolean isWider(Shape shape) {
        return !isRequest && WIDER_IN_RESPONSES.containsKey(shape.name());
    }

    private static void put(ObjectNode schema, String keyword, @Nullable Long limit) {
        if (limit != null) {
            schema.put(keyword, limit.longValue());
        }
    }

    private ObjectNode reference(Shape shape, String place) {
        places.computeIfAbsent(shape.name(), name -> new TreeSet<>()).add(place);
        ObjectNode known = definitions.get(shape.name());
        if (known == null) {
            known = JSON.createObjectNode();
            definitions.put(shape.name(), known);
            fill(known, shape, place);
        } else {
            // Its parts stand in one more place.
            fill(JSON.createObjectNode(), shape, place);
        }
        return JSON.createObjectNode().put("$ref", "#/definitions/" + shape.name());
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = JSON.createObjectNode();
        either.putArray("anyOf").addObject().put("type", "null");
        either.withArray("anyOf").add(schema);
        return either;
    }
}
