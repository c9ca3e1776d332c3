package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.Shape;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node as the service model's rules look at it: of the type that the model wants, wherever tools turn one into the other. */
record NodeShapeValue(Node node, @Nullable Shape shape) implements ShapeValue {

    @Override
    public Kind kind() {
        if (node instanceof Node.Mapping) {
            return shape instanceof Shape.Structure || shape instanceof Shape.Mapping ? Kind.OBJECT : Kind.UNKNOWN;
        }
        if (node instanceof Node.Sequence) {
            return shape instanceof Shape.Sequence ? Kind.LIST : Kind.UNKNOWN;
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.kind() == Node.Kind.NULL) {
            return Kind.UNKNOWN;
        }
        if (shape instanceof Shape.Text) {
            return Kind.TEXT;
        }
        if (shape instanceof Shape.Whole) {
            return scalar.text().matches("[-+]?\\d{1,18}") ? Kind.NUMBER : Kind.UNKNOWN;
        }
        return Kind.UNKNOWN;
    }

    @Override
    public String text() {
        String text = Node.text(node);
        return text == null ? "" : shape instanceof Shape.Whole ? text.replace("+", "") : spelled(text);
    }

    /** Tools send booleans in small letters where the model wants a text. */
    private String spelled(String text) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.BOOLEAN
                ? text.toLowerCase(Locale.ROOT)
                : text;
    }

    @Override
    public List<NodeShapeValue> entries() {
        Shape element = shape instanceof Shape.Sequence list ? list.element() : null;
        return Node.items(node).stream()
                .map(item -> new NodeShapeValue(item, element))
                .toList();
    }

    @Override
    public Map<String, NodeShapeValue> members() {
        Map<String, NodeShapeValue> members = new LinkedHashMap<>();
        Node.members(node).forEach((name, member) -> members.put(name, new NodeShapeValue(member.value(), of(name))));
        return members;
    }

    private @Nullable Shape of(String name) {
        if (shape instanceof Shape.Structure structure) {
            MemberShape member = structure.member(name);
            return member == null ? null : member.shape();
        }
        return shape instanceof Shape.Mapping mapping ? mapping.value() : null;
    }
}
