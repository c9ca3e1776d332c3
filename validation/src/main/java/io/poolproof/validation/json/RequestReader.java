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
import io.poolproof.validation.rules.ShapeRules;
import io.poolproof.validation.rules.WireRule;
import io.poolproof.validation.servicemodel.Constraint;
import io.poolproof.validation.servicemodel.Shape;
import io.poolproof.validation.servicemodel.ShapeJudge;
import io.poolproof.validation.servicemodel.ShapeProblem;
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
        // In the body's own order: the service refuses the first member that it cannot read.
        tree.properties()
                .forEach(entry -> operation.members().stream()
                        .filter(member -> member.wireName().split("/", 2)[0].equals(entry.getKey()))
                        .forEach(member -> read(member, request)));
        if (tree.properties().stream().allMatch(entry -> isLookedAt(entry.getKey())) && nothingElseIsRequired()) {
            return read(request);
        }
        ShapeJudge.judge(operation.shape().input(), new JsonShapeValue(tree), member -> !operation.isLookedAt(member))
                .stream()
                .filter(problem -> problem.constraint() == Constraint.TYPE)
                .forEach(this::refuse);
        return read(request.body(new JsonShapeValue(tree)));
    }

    private DecodedRequest read(CognitoRequest.Builder request) {
        return problems.isEmpty() ? new DecodedRequest.Read(request.build()) : new DecodedRequest.Refused(problems);
    }

    /** Whether rules look at all of a member, or nobody does. */
    private boolean isLookedAt(String name) {
        return operation.isLookedAt(name) || operation.shape().input().member(name) == null;
    }

    private boolean nothingElseIsRequired() {
        return operation.shape().input().members().values().stream()
                .noneMatch(member -> member.required() && !operation.isLookedAt(member.name()));
    }

    private void refuse(ShapeProblem problem) {
        JsonNode node = tree.at(problem.path());
        String allowed = problem.shape() instanceof Shape.Sequence
                ? JsonKind.LIST_EXPECTED
                : problem.shape() instanceof Shape.Text ? JsonKind.TEXT.words() : problem.allowed();
        refuse((WireRule) ShapeRules.of(problem), problem.shownPath(), node, allowed);
    }

    private void read(Member member, CognitoRequest.Builder request) {
        String path = "/" + member.wireName();
        String[] steps = member.wireName().split("/", 2);
        JsonNode node = steps.length == 1
                ? tree.get(steps[0])
                : object(tree, "", steps[0]).path(steps[1]);
        if (node.isMissingNode() || node.isNull()) {
            return;
        }
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

    private <T> @Nullable List<@Nullable T> list(JsonNode node, String path, BiFunction<JsonNode, String, T> element) {
        if (!node.isArray()) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path, node, JsonKind.LIST_EXPECTED);
            return null;
        }
        List<@Nullable T> list = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            String place = path + "/" + index;
            JsonNode entry = node.get(index);
            if (!entry.isObject() && !entry.isNull()) {
                refuse(RequestBodyRules.STRUCTURE_TYPE, place, entry, JsonKind.OBJECT_EXPECTED);
            }
            list.add(entry.isNull() ? null : element.apply(entry, place));
        }
        return list;
    }

    private @Nullable List<@Nullable String> names(JsonNode node, String path) {
        if (!node.isArray()) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path, node, JsonKind.LIST_EXPECTED);
            return null;
        }
        List<@Nullable String> names = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            names.add(text(node.get(index), path + "/" + index));
        }
        return names;
    }

    private AttributeType attribute(JsonNode node, String path) {
        return new AttributeType(text(node.get("Name"), path + "/Name"), text(node.get("Value"), path + "/Value"));
    }

    private SchemaAttributeType declared(JsonNode node, String path) {
        JsonNode string = object(node, path, "StringAttributeConstraints");
        JsonNode number = object(node, path, "NumberAttributeConstraints");
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

    private JsonNode object(JsonNode holder, String path, String member) {
        JsonNode node = holder.path(member);
        if (!node.isObject() && !node.isNull() && !node.isMissingNode()) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path + "/" + member, node, JsonKind.OBJECT_EXPECTED);
        }
        return node;
    }

    private @Nullable Map<String, @Nullable String> texts(Member member, JsonNode node) {
        String path = "/" + member.wireName();
        if (!node.isObject()) {
            WireRule map =
                    member == Member.CLIENT_METADATA ? ClientMetadataRules.MAP_TYPE : RequestBodyRules.STRUCTURE_TYPE;
            refuse(map, path, node, JsonKind.OBJECT_EXPECTED);
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
