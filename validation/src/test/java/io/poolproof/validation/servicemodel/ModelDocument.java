package io.poolproof.validation.servicemodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A service model as AWS publishes it, turned into the lines of our table: Smithy's JSON, or the older form of botocore and of
 * the AWS SDK for Java; compressed where the file's name says so.
 */
final class ModelDocument {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String EXCEPTION = "Exception";

    private final boolean smithy;
    private final Map<String, JsonNode> shapes = new TreeMap<>();
    private final Map<String, JsonNode> operations = new TreeMap<>();
    private final Map<String, List<String>> reached = new TreeMap<>();

    private ModelDocument(JsonNode model) {
        this.smithy = model.has("smithy");
        model.get("shapes").properties().forEach(entry -> shapes.put(local(entry.getKey()), entry.getValue()));
        if (smithy) {
            shapes.forEach((name, shape) -> {
                if (shape.path("type").asText().equals("operation")) {
                    operations.put(name, shape);
                }
            });
        } else {
            model.get("operations").properties().forEach(entry -> operations.put(entry.getKey(), entry.getValue()));
        }
    }

    /** The table's lines; the first says where the model is from and when that was published. */
    static List<String> lines(Path file, String origin, String date) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream stream = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return new ModelDocument(JSON.readTree(stream)).lines(origin, date);
        }
    }

    private List<String> lines(String origin, String date) {
        List<String> lines = new ArrayList<>();
        lines.add("model " + origin + " " + date);
        operations.forEach((name, operation) -> lines.add(operation(name, operation)));
        reached.values().forEach(lines::addAll);
        return lines;
    }

    private String operation(String name, JsonNode operation) {
        List<String> errors = new ArrayList<>();
        operation.path("errors").forEach(error -> errors.add(target(error)));
        String listed = errors.stream()
                .sorted()
                .map(error -> " " + error.substring(0, error.length() - EXCEPTION.length()))
                .reduce("", String::concat);
        return "operation " + name + (isUnsigned(operation) ? " unsigned " : " signed ")
                + reached(operation.path("input")) + " " + reached(operation.path("output")) + listed;
    }

    private boolean isUnsigned(JsonNode operation) {
        JsonNode schemes = operation.path("traits").path("smithy.api#auth");
        return smithy
                ? operation.path("traits").has("smithy.api#optionalAuth") || (schemes.isArray() && schemes.isEmpty())
                : operation.path("authtype").asText().equals("none");
    }

    /** The name of the shape that a reference leads to, whose lines are then kept; a hyphen for no shape. */
    private String reached(JsonNode reference) {
        if (reference.isMissingNode() || target(reference).equals("Unit")) {
            return "-";
        }
        String name = target(reference);
        if (!reached.containsKey(name)) {
            reached.put(name, List.of());
            reached.put(name, shape(name, shapes.getOrDefault(name, MissingNode.getInstance())));
        }
        return name;
    }

    private List<String> shape(String name, JsonNode shape) {
        List<String> lines = new ArrayList<>();
        String head = kind(name, shape) + " " + name + (isSensitive(shape) ? "*" : "");
        String limits = limits(shape);
        switch (kind(name, shape)) {
            case "structure" -> {
                lines.add(head);
                shape.path("members").properties().forEach(member -> lines.add(" " + member(shape, member)));
            }
            case "list" -> lines.add(head + limits + " " + reached(shape.path("member")));
            case "map" ->
                lines.add(head + limits + " " + reached(shape.path("key")) + " " + reached(shape.path("value")));
            case "text" -> lines.add(head + limits + text(shape));
            default -> lines.add(head + limits);
        }
        return lines;
    }

    private static String kind(String name, JsonNode shape) {
        String type = shape.isMissingNode() ? name : shape.path("type").asText();
        return switch (type) {
            case "string", "enum", "String" -> "text";
            case "boolean", "Boolean", "PrimitiveBoolean" -> "flag";
            case "integer", "Integer" -> "integer";
            case "long", "Long" -> "long";
            case "timestamp", "Timestamp" -> "timestamp";
            case "blob" -> "bytes";
            case "document", "Document" -> "document";
            case "structure" -> shape.path("document").asBoolean() ? "document" : "structure";
            case "list", "map" -> type;
            default -> throw new IllegalStateException("a shape of type " + type);
        };
    }

    private String member(JsonNode structure, Map.Entry<String, JsonNode> member) {
        boolean required = false;
        boolean deprecated = member.getValue().path("deprecated").asBoolean();
        if (smithy) {
            required = member.getValue().path("traits").has("smithy.api#required");
            deprecated = member.getValue().path("traits").has("smithy.api#deprecated");
        } else {
            for (JsonNode name : structure.path("required")) {
                required |= name.asText().equals(member.getKey());
            }
        }
        return member.getKey() + (required ? "!" : "") + (deprecated ? "~" : "") + " " + reached(member.getValue());
    }

    private boolean isSensitive(JsonNode shape) {
        return smithy
                ? shape.path("traits").has("smithy.api#sensitive")
                : shape.path("sensitive").asBoolean();
    }

    /** A least length of 0 says nothing; a least value of 0 does. */
    private String limits(JsonNode shape) {
        JsonNode length = smithy ? shape.path("traits").path("smithy.api#length") : shape;
        JsonNode range = smithy ? shape.path("traits").path("smithy.api#range") : shape;
        String type = shape.path("type").asText();
        boolean isNumber = type.equals("integer") || type.equals("long");
        JsonNode from = isNumber ? range : length;
        String min = from.has("min") && (isNumber || from.get("min").asLong() > 0)
                ? from.get("min").asText()
                : "";
        String max = from.path("max").asText("");
        return min.isEmpty() && max.isEmpty() ? "" : " " + min + ".." + max;
    }

    private String text(JsonNode shape) {
        List<String> values = new ArrayList<>();
        if (smithy && shape.path("type").asText().equals("enum")) {
            shape.path("members")
                    .forEach(member -> values.add(
                            member.path("traits").path("smithy.api#enumValue").asText()));
        } else {
            shape.path("enum").forEach(value -> values.add(value.asText()));
        }
        JsonNode pattern = smithy ? shape.path("traits").path("smithy.api#pattern") : shape.path("pattern");
        return !values.isEmpty()
                ? " =" + String.join(" ", values)
                : pattern.isMissingNode() ? "" : " /" + pattern.asText();
    }

    private String target(JsonNode reference) {
        return local(reference.path(smithy ? "target" : "shape").asText());
    }

    private static String local(String id) {
        return id.substring(id.indexOf('#') + 1);
    }
}
