package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The JSON shapes of answers. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static @Nullable Set<String> texts(@Nullable JsonNode array) {
        if (array == null || !array.isArray()) {
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    static ArrayNode attributes(Map<String, String> attributes) {
        ArrayNode list = MAPPER.createArrayNode();
        attributes.forEach((name, value) -> list.addObject().put("Name", name).put("Value", value));
        return list;
    }

    static ObjectNode pool(Pool pool) {
        ObjectNode answer = object();
        ObjectNode described = answer.putObject("UserPool");
        described.put("Id", pool.id()).put("Name", pool.name());
        ArrayNode schema = described.putArray("SchemaAttributes");
        pool.model().schema().forEach(attribute -> schema.add(attribute(attribute)));
        return answer;
    }

    private static ObjectNode attribute(SchemaAttribute attribute) {
        ObjectNode node = object();
        node.put("Name", attribute.name())
                .put("AttributeDataType", attribute.dataType().wireName())
                .put("DeveloperOnlyAttribute", attribute.developerOnly())
                .put("Mutable", attribute.mutable())
                .put("Required", attribute.required());
        switch (attribute.dataType()) {
            case STRING ->
                limits(
                        node.putObject("StringAttributeConstraints"),
                        "Length",
                        attribute.minLength() == null
                                ? null
                                : attribute.minLength().toString(),
                        attribute.maxLength() == null
                                ? null
                                : attribute.maxLength().toString());
            case NUMBER ->
                limits(
                        node.putObject("NumberAttributeConstraints"),
                        "Value",
                        attribute.minValue(),
                        attribute.maxValue());
            default -> {}
        }
        return node;
    }

    private static void limits(ObjectNode node, String unit, @Nullable String least, @Nullable String greatest) {
        if (least != null) {
            node.put("Min" + unit, least);
        }
        if (greatest != null) {
            node.put("Max" + unit, greatest);
        }
    }
}
