package io.poolproof.schemas.results;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.schemas.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds a line against {@code results.schema.json}: as much of JSON Schema as that file uses, and a hundred times as fast as a library
 * that knows all of it, since a run has thousands of lines. A keyword that is not known here is refused when the schema is read.
 */
final class LineSchema {
    private static final Set<String> WORDS = Set.of("description", "title", "$schema", "definitions", "oneOf");
    private static final JsonNode ROOT = root();

    private final @Nullable String type;
    private final Map<String, LineSchema> properties = new HashMap<>();
    private final Set<String> required = new HashSet<>();
    private final Set<String> values = new HashSet<>();
    private @Nullable LineSchema others;
    private @Nullable LineSchema items;
    private @Nullable LineSchema names;
    private @Nullable Pattern pattern;
    private boolean closed;
    private int shortest;
    private long least = Long.MIN_VALUE;
    private long most = Long.MAX_VALUE;

    private LineSchema(JsonNode schema) {
        this.type = schema.path("type").textValue();
        schema.properties().forEach(keyword -> read(keyword.getKey(), keyword.getValue()));
    }

    /** One of the schema's definitions. */
    static LineSchema named(String definition) {
        return of(ROOT.path("definitions").path(definition));
    }

    private static LineSchema of(JsonNode schema) {
        JsonNode reference = schema.path("$ref");
        return new LineSchema(reference.isTextual() ? ROOT.at(reference.asText().substring(1)) : schema);
    }

    private void read(String keyword, JsonNode value) {
        switch (keyword) {
            case "type" -> {}
            case "properties" ->
                value.properties().forEach(member -> properties.put(member.getKey(), of(member.getValue())));
            case "required" -> value.forEach(name -> required.add(name.asText()));
            case "additionalProperties" -> {
                closed = value.isBoolean() && !value.asBoolean();
                others = value.isObject() ? of(value) : null;
            }
            case "propertyNames" -> names = of(value);
            case "items" -> items = of(value);
            case "enum" -> value.forEach(one -> values.add(one.asText()));
            case "const" -> values.add(value.asText());
            case "pattern" -> pattern = Pattern.compile(value.asText());
            case "minLength" -> shortest = value.asInt();
            case "minimum" -> least = value.asLong();
            case "maximum" -> most = value.asLong();
            default -> {
                if (!WORDS.contains(keyword)) {
                    throw new IllegalStateException(
                            "the schema of results has a keyword that is not known: " + keyword);
                }
            }
        }
    }

    /** The first that is wrong: where, and what the format asks for; no value of the line. */
    Optional<String> problem(JsonNode node) {
        return Optional.ofNullable(problem(node, ""));
    }

    private @Nullable String problem(JsonNode node, String at) {
        if (type != null && !isOfType(node)) {
            return at + " is not of type " + type;
        }
        if (!values.isEmpty() && !values.contains(node.asText())) {
            return at + " is none of the values that the format names";
        }
        if (node.isIntegralNumber() && (!node.canConvertToLong() || node.asLong() < least || node.asLong() > most)) {
            return at + " is out of range";
        }
        if (node.isTextual() && !fits(node.asText())) {
            return at + (node.asText().isEmpty() ? " is empty" : " has not the form that the format asks for");
        }
        return node.isObject() ? inObject(node, at) : node.isArray() ? inArray(node, at) : null;
    }

    private boolean isOfType(JsonNode node) {
        return switch (String.valueOf(type)) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isTextual();
            case "boolean" -> node.isBoolean();
            case "integer" -> node.isIntegralNumber();
            default -> throw new IllegalStateException("the schema of results has a type that is not known: " + type);
        };
    }

    private boolean fits(String text) {
        return text.length() >= shortest
                && (pattern == null || pattern.matcher(text).matches());
    }

    private @Nullable String inArray(JsonNode node, String at) {
        for (int index = 0; items != null && index < node.size(); index++) {
            String problem = items.problem(node.get(index), at + "/" + index);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private @Nullable String inObject(JsonNode node, String at) {
        for (String name : required) {
            if (!node.has(name)) {
                return at + " has no " + name;
            }
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            LineSchema schema = properties.getOrDefault(name, others);
            if ((schema == null && closed) || (names != null && names.problem(TextNode.valueOf(name), at) != null)) {
                return at + " has a member that the format does not know";
            }
            String problem = schema == null ? null : schema.problem(member.getValue(), at + "/" + name);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static JsonNode root() {
        try (InputStream stream =
                LineSchema.class.getResourceAsStream("/poolproof/schemas/format/results.schema.json")) {
            if (stream == null) {
                throw new IllegalStateException("the schema of results is not in the jar");
            }
            return StrictJson.MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
