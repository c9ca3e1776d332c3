package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.Violation;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttributeType;
import io.poolproof.validation.rules.ClientMetadataRules;
import io.poolproof.validation.rules.RequestBodyRules;
import io.poolproof.validation.rules.WireRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads one request's tree, noting each member of a wrong JSON type. */
final class RequestReader {
    private final Operation operation;
    private final JsonNode tree;
    private final List<DecodedRequest.Misread> problems = new ArrayList<>();

    RequestReader(Operation operation, JsonNode tree) {
        this.operation = operation;
        this.tree = tree;
    }

    DecodedRequest read() {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        for (Member member : operation.members()) {
            JsonNode node = tree.at("/" + member.wireName());
            if (!node.isMissingNode() && !node.isNull()) {
                read(member, node, request);
            }
        }
        return problems.isEmpty() ? new DecodedRequest.Read(request.build()) : new DecodedRequest.Refused(problems);
    }

    private void read(Member member, JsonNode node, CognitoRequest.Builder request) {
        String path = "/" + member.wireName();
        switch (member.kind()) {
            case TEXT -> request.text(member, text(node, path));
            case ATTRIBUTES -> request.attributes(member, list(node, path, this::attribute));
            case NAMES -> request.names(member, names(node, path));
            case TEXTS -> request.textsByKey(member, texts(member, node));
            case DECLARATIONS -> request.schema(list(node, path, this::declared));
        }
    }

    private @Nullable String text(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isTextual()) {
            refuse(RequestBodyRules.MEMBER_TYPE, path, node, JsonKind.TEXT.words());
        }
        return node.textValue();
    }

    private @Nullable Boolean flag(@Nullable JsonNode node, String path) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isBoolean()) {
            refuse(RequestBodyRules.MEMBER_TYPE, path, node, "true or false");
        }
        return node.booleanValue();
    }

    private <T> @Nullable List<T> list(JsonNode node, String path, BiFunction<JsonNode, String, T> element) {
        if (!node.isArray()) {
            refuse(RequestBodyRules.MEMBER_TYPE, path, node, "a list");
            return null;
        }
        List<T> list = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            String place = path + "/" + index;
            JsonNode entry = node.get(index);
            if (!entry.isObject()) {
                refuse(entryRule(entry), place, entry, "an object");
            }
            list.add(element.apply(entry, place));
        }
        return list;
    }

    private @Nullable List<String> names(JsonNode node, String path) {
        if (!node.isArray()) {
            refuse(RequestBodyRules.MEMBER_TYPE, path, node, "a list");
            return null;
        }
        List<String> names = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            JsonNode entry = node.get(index);
            if (!entry.isTextual()) {
                refuse(entryRule(entry), path + "/" + index, entry, JsonKind.TEXT.words());
            }
            names.add(entry.asText());
        }
        return names;
    }

    private static WireRule entryRule(JsonNode entry) {
        return entry.isNull() ? RequestBodyRules.NULL_ENTRY : RequestBodyRules.MEMBER_TYPE;
    }

    private AttributeType attribute(JsonNode node, String path) {
        return new AttributeType(text(node.get("Name"), path + "/Name"), text(node.get("Value"), path + "/Value"));
    }

    private SchemaAttributeType declared(JsonNode node, String path) {
        JsonNode string = node.path("StringAttributeConstraints");
        JsonNode number = node.path("NumberAttributeConstraints");
        return new SchemaAttributeType(
                text(node.get("Name"), path + "/Name"),
                text(node.get("AttributeDataType"), path + "/AttributeDataType"),
                flag(node.get("Mutable"), path + "/Mutable"),
                flag(node.get("Required"), path + "/Required"),
                flag(node.get("DeveloperOnlyAttribute"), path + "/DeveloperOnlyAttribute"),
                text(string.get("MinLength"), path + "/StringAttributeConstraints/MinLength"),
                text(string.get("MaxLength"), path + "/StringAttributeConstraints/MaxLength"),
                text(number.get("MinValue"), path + "/NumberAttributeConstraints/MinValue"),
                text(number.get("MaxValue"), path + "/NumberAttributeConstraints/MaxValue"));
    }

    private @Nullable Map<String, @Nullable String> texts(Member member, JsonNode node) {
        String path = "/" + member.wireName();
        if (!node.isObject()) {
            WireRule map =
                    member == Member.CLIENT_METADATA ? ClientMetadataRules.MAP_TYPE : RequestBodyRules.MEMBER_TYPE;
            refuse(map, path, node, "an object");
            return null;
        }
        WireRule rule =
                member == Member.CLIENT_METADATA ? ClientMetadataRules.VALUE_TYPE : RequestBodyRules.MEMBER_TYPE;
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            JsonNode value = entry.getValue();
            if (!value.isTextual() && !value.isNull()) {
                refuse(rule, path, value, JsonKind.TEXT.words());
            }
            entries.put(entry.getKey(), value.textValue());
        });
        return entries;
    }

    private void refuse(WireRule rule, String path, JsonNode node, String allowed) {
        JsonKind found = JsonKind.of(node);
        Violation violation = new Violation(rule, operation, path, "", null, "the JSON is " + found.words(), allowed);
        problems.add(new DecodedRequest.Misread(violation, found));
    }
}
