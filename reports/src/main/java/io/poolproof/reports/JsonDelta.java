package io.poolproof.reports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What makes one document out of another: a JSON Merge Patch (RFC 7386) that also looks into arrays of equal length, whose elements it
 * names by their index. Neither document has a null.
 */
final class JsonDelta {
    private JsonDelta() {}

    /** The patch that makes the second document out of the first; an empty object where they are equal. */
    static JsonNode between(JsonNode from, JsonNode to) {
        if (from.isObject() && to.isObject()) {
            ObjectNode patch = object();
            to.properties().forEach(member -> {
                JsonNode before = from.get(member.getKey());
                if (before == null) {
                    patch.set(member.getKey(), member.getValue());
                } else if (!before.equals(member.getValue())) {
                    patch.set(member.getKey(), between(before, member.getValue()));
                }
            });
            from.fieldNames().forEachRemaining(name -> {
                if (!to.has(name)) {
                    patch.set(name, NullNode.getInstance());
                }
            });
            return patch;
        }
        if (from.isArray() && to.isArray() && from.size() == to.size()) {
            ObjectNode patch = object();
            for (int at = 0; at < to.size(); at++) {
                if (!from.get(at).equals(to.get(at))) {
                    patch.set(String.valueOf(at), between(from.get(at), to.get(at)));
                }
            }
            return patch;
        }
        if (from.isArray() && to.isObject()) {
            throw new IllegalArgumentException("an array does not become an object");
        }
        return to;
    }

    /** What a patch makes out of a document. */
    static JsonNode apply(JsonNode from, JsonNode patch) {
        if (!patch.isObject() || !from.isContainerNode()) {
            return patch;
        }
        if (from.isArray()) {
            ArrayNode elements = from.deepCopy();
            patch.properties().forEach(change -> {
                int at = Integer.parseInt(change.getKey());
                elements.set(at, apply(from.get(at), change.getValue()));
            });
            return elements;
        }
        ObjectNode members = from.deepCopy();
        for (Map.Entry<String, JsonNode> change : patch.properties()) {
            JsonNode before = from.get(change.getKey());
            if (change.getValue().isNull()) {
                members.remove(change.getKey());
            } else {
                members.set(change.getKey(), before == null ? change.getValue() : apply(before, change.getValue()));
            }
        }
        return members;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
