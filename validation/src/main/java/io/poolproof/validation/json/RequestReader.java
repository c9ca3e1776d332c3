package io.poolproof.validation.json;

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
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads one request's body, whoever holds it, noting each member of a wrong JSON type. */
final class RequestReader {
    private final Operation operation;
    private final ShapeValue body;
    private final Map<String, ? extends ShapeValue> given;
    private final List<DecodedRequest.Misread> problems = new ArrayList<>();

    RequestReader(Operation operation, ShapeValue body) {
        this.operation = operation;
        this.body = body;
        this.given = body.members();
    }

    DecodedRequest read() {
        CognitoRequest.Builder request = CognitoRequest.builder(operation);
        // In the body's own order: the service refuses the first member that it cannot read.
        given.forEach((name, value) -> operation.members().stream()
                .filter(member -> member.wireName().split("/", 2)[0].equals(name))
                .forEach(member -> read(member, value, request)));
        if (given.keySet().stream().allMatch(this::isLookedAt) && nothingElseIsRequired()) {
            return read(request);
        }
        ShapeJudge.judge(operation.shape().input(), body, member -> !operation.isLookedAt(member)).stream()
                .filter(problem -> problem.constraint() == Constraint.TYPE)
                .forEach(this::refuse);
        return read(request.body(body));
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
        ShapeValue found = at(problem.path());
        String allowed = problem.shape() instanceof Shape.Sequence
                ? JsonKind.LIST_EXPECTED
                : problem.shape() instanceof Shape.Text ? JsonKind.TEXT.words() : problem.allowed();
        refuse((WireRule) ShapeRules.of(problem), problem.shownPath(), found, allowed);
    }

    /** What stands at a JSON Pointer at which something does stand. */
    private ShapeValue at(String pointer) {
        ShapeValue value = body;
        for (String step : pointer.substring(1).split("/", -1)) {
            ShapeValue next = value.kind() == ShapeValue.Kind.LIST
                    ? value.entries().get(Integer.parseInt(step))
                    : value.members().get(step.replace("~1", "/").replace("~0", "~"));
            value = Objects.requireNonNull(next, "the model found something there");
        }
        return value;
    }

    private void read(Member member, ShapeValue value, CognitoRequest.Builder request) {
        String path = "/" + member.wireName();
        int slash = member.wireName().indexOf('/');
        ShapeValue held = slash < 0
                ? value
                : object(value, path.substring(0, slash + 1))
                        .get(member.wireName().substring(slash + 1));
        if (held == null || held.kind() == ShapeValue.Kind.NULL) {
            return;
        }
        switch (member.kind()) {
            case TEXT -> request.text(member, text(held, path));
            case ATTRIBUTES -> request.attributes(member, list(held, path, this::attribute));
            case NAMES -> request.names(member, names(held, path));
            case TEXTS -> request.textsByKey(member, texts(member, held));
            case DECLARATIONS -> request.schema(list(held, path, this::declared));
        }
    }

    private @Nullable String text(@Nullable ShapeValue value, String path) {
        if (value == null || value.kind() == ShapeValue.Kind.NULL) {
            return null;
        }
        if (isText(value)) {
            return value.text();
        }
        refuse(RequestBodyRules.MEMBER_TYPE, path, value, JsonKind.TEXT.words());
        return null;
    }

    /** What its holder will write as text, though nobody can tell its kind yet, is text too. */
    private static boolean isText(ShapeValue value) {
        return value.kind() == ShapeValue.Kind.TEXT
                || (value.kind() == ShapeValue.Kind.UNKNOWN && !value.text().isEmpty());
    }

    private @Nullable Boolean flag(@Nullable ShapeValue value, String path) {
        if (value == null || value.kind() == ShapeValue.Kind.NULL) {
            return null;
        }
        if (value.kind() != ShapeValue.Kind.FLAG) {
            refuse(RequestBodyRules.MEMBER_TYPE, path, value, "true or false");
        }
        return value.text().equals("true");
    }

    private <T> @Nullable List<@Nullable T> list(
            ShapeValue value, String path, BiFunction<Map<String, ? extends ShapeValue>, String, T> element) {
        if (value.kind() != ShapeValue.Kind.LIST) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path, value, JsonKind.LIST_EXPECTED);
            return null;
        }
        List<? extends ShapeValue> entries = value.entries();
        List<@Nullable T> list = new ArrayList<>(entries.size());
        for (int index = 0; index < entries.size(); index++) {
            String place = path + "/" + index;
            ShapeValue entry = entries.get(index);
            list.add(entry.kind() == ShapeValue.Kind.NULL ? null : element.apply(object(entry, place), place));
        }
        return list;
    }

    private @Nullable List<@Nullable String> names(ShapeValue value, String path) {
        if (value.kind() != ShapeValue.Kind.LIST) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path, value, JsonKind.LIST_EXPECTED);
            return null;
        }
        List<@Nullable String> names = new ArrayList<>();
        for (ShapeValue entry : value.entries()) {
            names.add(text(entry, path + "/" + names.size()));
        }
        return names;
    }

    private AttributeType attribute(Map<String, ? extends ShapeValue> members, String path) {
        return new AttributeType(
                text(members.get("Name"), path + "/Name"), text(members.get("Value"), path + "/Value"));
    }

    private SchemaAttributeType declared(Map<String, ? extends ShapeValue> members, String path) {
        Map<String, ? extends ShapeValue> string = object(members, path, "StringAttributeConstraints");
        Map<String, ? extends ShapeValue> number = object(members, path, "NumberAttributeConstraints");
        return new SchemaAttributeType(
                text(members.get("Name"), path + "/Name"),
                text(members.get("AttributeDataType"), path + "/AttributeDataType"),
                flag(members.get("Mutable"), path + "/Mutable"),
                flag(members.get("Required"), path + "/Required"),
                flag(members.get("DeveloperOnlyAttribute"), path + "/DeveloperOnlyAttribute"),
                text(string.get("MinLength"), path + "/StringAttributeConstraints/MinLength"),
                text(string.get("MaxLength"), path + "/StringAttributeConstraints/MaxLength"),
                text(number.get("MinValue"), path + "/NumberAttributeConstraints/MinValue"),
                text(number.get("MaxValue"), path + "/NumberAttributeConstraints/MaxValue"));
    }

    private Map<String, ? extends ShapeValue> object(
            Map<String, ? extends ShapeValue> holder, String path, String name) {
        ShapeValue value = holder.get(name);
        return value == null ? Map.of() : object(value, path + "/" + name);
    }

    /** The members of an object; none where something else stands, which is refused unless it is null. */
    private Map<String, ? extends ShapeValue> object(ShapeValue value, String path) {
        if (value.kind() != ShapeValue.Kind.OBJECT && value.kind() != ShapeValue.Kind.NULL) {
            refuse(RequestBodyRules.STRUCTURE_TYPE, path, value, JsonKind.OBJECT_EXPECTED);
        }
        return value.members();
    }

    private @Nullable Map<String, @Nullable String> texts(Member member, ShapeValue value) {
        String path = "/" + member.wireName();
        if (value.kind() != ShapeValue.Kind.OBJECT) {
            WireRule map =
                    member == Member.CLIENT_METADATA ? ClientMetadataRules.MAP_TYPE : RequestBodyRules.STRUCTURE_TYPE;
            refuse(map, path, value, JsonKind.OBJECT_EXPECTED);
            return null;
        }
        WireRule rule =
                member == Member.CLIENT_METADATA ? ClientMetadataRules.VALUE_TYPE : RequestBodyRules.MEMBER_TYPE;
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        value.members().forEach((key, entry) -> {
            boolean isText = isText(entry);
            if (!isText && entry.kind() != ShapeValue.Kind.NULL) {
                refuse(rule, path, entry, JsonKind.TEXT.words());
            }
            entries.put(key, isText ? entry.text() : null);
        });
        return entries;
    }

    private void refuse(WireRule rule, String path, ShapeValue value, String allowed) {
        JsonKind found = JsonKind.of(value.kind());
        Violation violation = new Violation(rule, operation, path, "", null, "the JSON is " + found.words(), allowed);
        problems.add(new DecodedRequest.Misread(violation, found));
    }
}
