package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes a request as the wire has it: an absent member is left out, an empty one is written. */
final class RequestWriter {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RequestWriter() {}

    static ObjectNode write(CognitoRequest request) {
        ObjectNode body = JSON.objectNode();
        for (Member member : request.operation().members()) {
            JsonNode node = switch (member.kind()) {
                case TEXT -> text(request.text(member));
                case ATTRIBUTES -> attributes(request, member);
                case NAMES -> names(request.names(member));
                case TEXTS -> texts(request.textsByKey(member));
                case DECLARATIONS -> declarations(request, member);
            };
            if (node != null) {
                set(body, member.wireName().split("/", -1), node);
            }
        }
        if (request.body() instanceof JsonShapeValue whole) {
            whole.node().properties().forEach(member -> {
                if (!request.operation().isLookedAt(member.getKey())) {
                    body.set(member.getKey(), member.getValue());
                }
            });
        }
        return body;
    }

    private static void set(ObjectNode body, String[] steps, JsonNode node) {
        ObjectNode holder = body;
        for (int step = 0; step < steps.length - 1; step++) {
            holder = holder.withObject("/" + steps[step]);
        }
        holder.set(steps[steps.length - 1], node);
    }

    private static @Nullable JsonNode text(@Nullable String text) {
        return text == null ? null : JSON.textNode(text);
    }

    private static @Nullable JsonNode attributes(CognitoRequest request, Member member) {
        return entries(request, member, request.attributes(member), (attribute, node) -> {
            put(node, "Name", attribute.name());
            put(node, "Value", attribute.value());
        });
    }

    private static <T> @Nullable JsonNode entries(
            CognitoRequest request, Member member, @Nullable List<T> list, BiConsumer<T, ObjectNode> write) {
        if (list == null) {
            return null;
        }
        ArrayNode array = JSON.arrayNode();
        for (int index = 0; index < list.size(); index++) {
            if (request.isNullEntry(member, index)) {
                array.addNull();
            } else {
                write.accept(list.get(index), array.addObject());
            }
        }
        return array;
    }

    private static @Nullable JsonNode names(@Nullable List<String> names) {
        if (names == null) {
            return null;
        }
        ArrayNode array = JSON.arrayNode();
        names.forEach(array::add);
        return array;
    }

    private static @Nullable JsonNode texts(@Nullable Map<String, @Nullable String> texts) {
        if (texts == null) {
            return null;
        }
        ObjectNode node = JSON.objectNode();
        texts.forEach(node::put);
        return node;
    }

    private static @Nullable JsonNode declarations(CognitoRequest request, Member member) {
        return entries(request, member, request.schema(), (one, node) -> {
            put(node, "Name", one.name());
            put(node, "AttributeDataType", one.attributeDataType());
            put(node, "Mutable", one.mutable());
            put(node, "Required", one.required());
            put(node, "DeveloperOnlyAttribute", one.developerOnlyAttribute());
            limits(node, "StringAttributeConstraints", "MinLength", one.minLength(), "MaxLength", one.maxLength());
            limits(node, "NumberAttributeConstraints", "MinValue", one.minValue(), "MaxValue", one.maxValue());
        });
    }

    private static void limits(
            ObjectNode node,
            String member,
            String leastName,
            @Nullable String least,
            String greatestName,
            @Nullable String greatest) {
        if (least != null || greatest != null) {
            ObjectNode limits = node.putObject(member);
            put(limits, leastName, least);
            put(limits, greatestName, greatest);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable String text) {
        if (text != null) {
            node.put(name, text);
        }
    }

    private static void put(ObjectNode node, String name, @Nullable Boolean flag) {
        if (flag != null) {
            node.put(name, flag);
        }
    }
}
