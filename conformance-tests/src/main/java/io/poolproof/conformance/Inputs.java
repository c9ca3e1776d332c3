package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Builds what is sent from what a case writes down. */
final class Inputs {
    private static final String ABSENT = "$absent";
    /** Marks text that is written as a part and a number of times. */
    static final String REPEAT = "$repeat";

    private Inputs() {}

    /** The operation's address with the case's members over it; members marked absent are gone. */
    static ObjectNode overlay(ObjectNode address, ObjectNode input) {
        ObjectNode all = address.deepCopy();
        all.setAll(input);
        input.properties().forEach(member -> {
            if (member.getValue().has(ABSENT)) {
                all.remove(member.getKey());
            }
        });
        return all;
    }

    /** A body that is sent as it is, put together from its parts. */
    static TextNode joined(List<JsonNode> parts) {
        return TextNode.valueOf(parts.stream().map(Inputs::text).collect(Collectors.joining()));
    }

    /** A text that is written out, or as a part and a number of times. */
    static String text(JsonNode node) {
        return node.has(REPEAT)
                ? node.get(REPEAT).asText().repeat(node.path("times").asInt())
                : node.asText();
    }

    /** The node with the values of all {@code ${bindings}}, and with repetitions written out. */
    static JsonNode filled(JsonNode node, Map<String, String> bindings) {
        if (node.isTextual()) {
            return TextNode.valueOf(filled(node.asText(), bindings));
        }
        if (node.has(REPEAT)) {
            return TextNode.valueOf(text(node));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(
                            member -> copy.set(filled(member.getKey(), bindings), filled(member.getValue(), bindings)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(entry -> copy.add(filled(entry, bindings)));
            return copy;
        }
        return node;
    }

    private static String filled(String text, Map<String, String> bindings) {
        String filled = text;
        for (Map.Entry<String, String> binding : bindings.entrySet()) {
            filled = filled.replace("${" + binding.getKey() + "}", binding.getValue());
        }
        return filled;
    }
}
