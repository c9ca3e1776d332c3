package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A tree of Jackson's as the service model's rules look at it. */
public record JsonShapeValue(JsonNode node) implements ShapeValue {

    @Override
    public Kind kind() {
        return switch (node.getNodeType()) {
            case STRING, BINARY -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case BOOLEAN -> Kind.FLAG;
            case ARRAY -> Kind.LIST;
            case OBJECT -> Kind.OBJECT;
            case NULL -> Kind.NULL;
            default -> Kind.UNKNOWN;
        };
    }

    @Override
    public String text() {
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    @Override
    public List<JsonShapeValue> entries() {
        List<JsonShapeValue> entries = new ArrayList<>(node.isArray() ? node.size() : 0);
        if (node.isArray()) {
            node.forEach(entry -> entries.add(new JsonShapeValue(entry)));
        }
        return entries;
    }

    @Override
    public Map<String, JsonShapeValue> members() {
        Map<String, JsonShapeValue> members = new LinkedHashMap<>();
        node.properties().forEach(member -> members.put(member.getKey(), new JsonShapeValue(member.getValue())));
        return members;
    }

    /** Shows nothing of the value. */
    @Override
    public String toString() {
        return "JsonShapeValue[" + kind() + "]";
    }
}
