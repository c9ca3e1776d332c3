package io.poolproof.conformance.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Builds what is sent from what a case writes down. */
public final class Inputs {
    private static final String ABSENT = "$absent";
    /** Marks text that is written as a part and a number of times. */
    public static final String REPEAT = "$repeat";
    /** Marks bytes that are no text. */
    public static final String BASE64 = "$base64";
    /** A value that exists at run time only, by its name. */
    public static final Pattern BINDING = Pattern.compile("\\$\\{([A-Za-z]+)}");

    private Inputs() {}

    /** The operation's address with the case's members over it; members marked absent are gone. */
    public static ObjectNode overlay(ObjectNode address, ObjectNode input) {
        ObjectNode all = address.deepCopy();
        all.setAll(input);
        input.properties().forEach(member -> {
            if (member.getValue().has(ABSENT)) {
                all.remove(member.getKey());
            }
        });
        return all;
    }

    /** What is sent for a template: an object is written as JSON, the parts of a list are sent one behind another as they are. */
    public static byte[] bytes(JsonNode template, Map<String, String> bindings) {
        if (!template.isArray()) {
            return filled(template, bindings).toString().getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (JsonNode part : template) {
            body.writeBytes(
                    part.has(BASE64)
                            ? Base64.getDecoder().decode(part.get(BASE64).asText())
                            : filled(text(part), bindings).getBytes(StandardCharsets.UTF_8));
        }
        return body.toByteArray();
    }

    /** The names of the bindings that a template uses. */
    public static Set<String> bindingsIn(JsonNode template) {
        Set<String> names = new TreeSet<>();
        BINDING.matcher(template.toString()).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    /** A text that is written out, or as a part and a number of times. */
    public static String text(JsonNode node) {
        return node.has(REPEAT)
                ? node.get(REPEAT).asText().repeat(node.path("times").asInt())
                : node.asText();
    }

    /** The node with the values of all {@code ${bindings}}, and with repetitions written out. */
    public static JsonNode filled(JsonNode node, Map<String, String> bindings) {
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

    public static String filled(String text, Map<String, String> bindings) {
        String filled = text;
        for (Map.Entry<String, String> binding : bindings.entrySet()) {
            filled = filled.replace("${" + binding.getKey() + "}", binding.getValue());
        }
        return filled;
    }
}
