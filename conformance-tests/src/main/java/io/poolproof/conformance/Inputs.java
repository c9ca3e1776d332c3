package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

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

    static JsonNode filled(JsonNode node, Map<String, String> bindings) {
        if (node.isTextual()) {
            String text = node.asText();
            for (Map.Entry<String, String> binding : bindings.entrySet()) {
                text = text.replace("${" + binding.getKey() + "}", binding.getValue());
            }
            return TextNode.valueOf(text);
        }
        if (node.has(REPEAT)) {
            return TextNode.valueOf(
                    node.get(REPEAT).asText().repeat(node.path("times").asInt()));
        }
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(member -> copy.set(member.getKey(), filled(member.getValue(), bindings)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(entry -> copy.add(filled(entry, bindings)));
            return copy;
        }
        return node;
    }
}
