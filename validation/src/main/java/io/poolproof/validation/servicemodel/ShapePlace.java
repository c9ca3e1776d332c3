package io.poolproof.validation.servicemodel;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a value stands, for people and as the service writes it.
 *
 * @param holder the list of plain texts in which the value stands, which the service names and shows instead; null for others
 * @param around what the service puts before a clause about the value, to be closed by a bracket; empty for most
 */
record ShapePlace(
        String path,
        String shownPath,
        String servicePath,
        @Nullable ShapeValue holder,
        String around) {
    static final ShapePlace START = new ShapePlace("", "", "", null, "");

    ShapePlace member(MemberShape member) {
        return new ShapePlace(
                path + "/" + member.name(),
                shownPath + "/" + member.name(),
                servicePath.isEmpty() ? member.serviceName() : servicePath + "." + member.serviceName(),
                null,
                "");
    }

    ShapePlace entry(int index) {
        return new ShapePlace(
                path + "/" + index, shownPath + "/" + index, servicePath + "." + (index + 1) + ".member", null, "");
    }

    /** An entry in a list of texts, of which the service tells by the list as a whole. */
    ShapePlace text(int index, ShapeValue list) {
        return new ShapePlace(
                path + "/" + index, shownPath + "/" + index, servicePath, list, "Member must satisfy constraint: [");
    }

    ShapePlace key(String key) {
        return new ShapePlace(entry(key), shownPath, servicePath, null, "Map keys must satisfy constraint: [");
    }

    ShapePlace value(String key) {
        return new ShapePlace(entry(key), shownPath, servicePath, null, "Map value must satisfy constraint: [");
    }

    private String entry(String key) {
        return path + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    ShapeProblem problem(
            Constraint constraint, Shape shape, ShapeValue value, String problem, String allowed, String clause) {
        return new ShapeProblem(
                constraint,
                shape,
                path,
                shownPath,
                servicePath,
                problem,
                allowed,
                clause.isEmpty() || around.isEmpty() ? clause : around + clause + "]",
                echo(shape, value));
    }

    /** Sensitive values are not shown (fact {@code constraint-checker-masks-sensitive-values}). */
    private String echo(Shape shape, ShapeValue value) {
        if (shape.sensitive() || (holder == null && !around.isEmpty())) {
            return "";
        }
        ShapeValue shown = holder == null ? value : holder;
        return switch (shown.kind()) {
            case NULL -> "null";
            case LIST -> texts(shown).map(texts -> "'[" + texts + "]'").orElse("");
            case OBJECT, UNKNOWN -> "";
            case TEXT, NUMBER, FLAG -> "'" + shown.text() + "'";
        };
    }

    private static Optional<String> texts(ShapeValue list) {
        List<? extends ShapeValue> entries = list.entries();
        return entries.stream().allMatch(entry -> entry.kind() == ShapeValue.Kind.TEXT)
                ? Optional.of(
                        String.join(", ", entries.stream().map(ShapeValue::text).toList()))
                : Optional.empty();
    }
}
