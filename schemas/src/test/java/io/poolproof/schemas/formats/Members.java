package io.poolproof.schemas.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The members of a format, in the order of its JSON Schema, each with an example taken from documents of that format. Reads the
 * part of draft-07 that our schemas use.
 */
final class Members {
    private static final int LONGEST_EXAMPLE = 90;

    private final Function<String, JsonNode> schemas;
    private final Map<String, Member> found = new LinkedHashMap<>();
    private final Map<String, Set<JsonNode>> seen = new LinkedHashMap<>();

    private Members(Function<String, JsonNode> schemas) {
        this.schemas = schemas;
    }

    /**
     * A member of a format.
     *
     * @param path names joined by dots; {@code []} stands for each element of a list, {@code *} for each key of a map
     * @param description what the member is; empty if the schema does not say
     * @param example compact JSON; empty if no document has the member
     */
    record Member(String path, boolean required, String description, String example) {}

    /**
     * The members of a format.
     *
     * @param schemas reads a schema by its file name
     * @param file file name of the format's schema
     * @param documents documents of the format
     */
    static List<Member> of(Function<String, JsonNode> schemas, String file, List<JsonNode> documents) {
        Members members = new Members(schemas);
        JsonNode root = schemas.apply(file);
        members.visit(root, root, "", documents);
        return List.copyOf(members.found.values());
    }

    private void visit(JsonNode schema, JsonNode root, String path, List<JsonNode> values) {
        if (schema.has("$ref")) {
            visitReference(schema.get("$ref").asText(), root, path, values);
            return;
        }
        if (!seen.computeIfAbsent(path, any -> new HashSet<>()).add(schema)) {
            return;
        }
        for (String combination : List.of("oneOf", "anyOf", "allOf")) {
            schema.path(combination).forEach(part -> visit(part, root, path, values));
        }
        for (String condition : List.of("if", "then", "else")) {
            visit(schema.path(condition), root, path, values);
        }
        schema.path("properties").properties().forEach(entry -> {
            String name = entry.getKey();
            List<JsonNode> here = values.stream()
                    .filter(value -> value.has(name))
                    .map(value -> value.get(name))
                    .toList();
            String at = path.isEmpty() ? name : path + "." + name;
            add(at, isRequired(schema, name), entry.getValue(), here);
            visit(entry.getValue(), root, at, here);
        });
        if (schema.path("items").isObject()) {
            visit(schema.get("items"), root, path + "[]", elements(values, JsonNode::isArray));
        }
        if (schema.path("additionalProperties").isObject()) {
            visit(schema.get("additionalProperties"), root, path + ".*", elements(values, JsonNode::isObject));
        }
    }

    private void visitReference(String reference, JsonNode root, String path, List<JsonNode> values) {
        int hash = reference.indexOf('#');
        JsonNode document = hash > 0 ? schemas.apply(reference.substring(0, hash)) : root;
        visit(document.at(reference.substring(hash + 1)), document, path, values);
    }

    private void add(String path, boolean required, JsonNode schema, List<JsonNode> values) {
        Member before = found.get(path);
        String description = schema.path("description").asText("");
        if (before != null && (!before.description().isEmpty() || description.isEmpty())) {
            return;
        }
        found.put(path, new Member(path, required, description, example(values)));
    }

    private static boolean isRequired(JsonNode schema, String name) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(required -> required.asText().equals(name));
    }

    private static List<JsonNode> elements(List<JsonNode> values, Predicate<JsonNode> isContainer) {
        List<JsonNode> elements = new ArrayList<>();
        values.stream().filter(isContainer).forEach(container -> container.forEach(elements::add));
        return elements;
    }

    /** The first value that fits into a table's cell, or else the beginning of the shortest. */
    private static String example(List<JsonNode> values) {
        List<String> texts = values.stream().limit(2000).map(JsonNode::toString).toList();
        return texts.stream()
                .filter(text -> text.length() <= LONGEST_EXAMPLE)
                .findFirst()
                .or(() -> shortest(texts.stream()).map(text -> text.substring(0, LONGEST_EXAMPLE) + " …"))
                .orElse("");
    }

    private static Optional<String> shortest(Stream<String> texts) {
        return texts.min(Comparator.comparingInt(String::length));
    }
}
