package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Operators on what is known. */
final class Operators {
    private Operators() {}

    /** The result; null where it is unknown. */
    static @Nullable Node apply(String operator, Node left, Node right, Span span) {
        return switch (operator) {
            case "&&", "||" -> logical(operator.equals("||"), left, right, span);
            case "==", "!=" -> equality(operator.equals("=="), left, right, span);
            default -> arithmetic(operator, left, right, span);
        };
    }

    /** One side may decide alone. */
    private static @Nullable Node logical(boolean decisive, Node left, Node right, Span span) {
        Boolean first = Nodes.flag(left);
        Boolean second = Nodes.flag(right);
        if ((first != null && first == decisive) || (second != null && second == decisive)) {
            return Nodes.flag(span, decisive);
        }
        return first == null || second == null ? null : Nodes.flag(span, !decisive);
    }

    private static @Nullable Node equality(boolean equal, Node left, Node right, Span span) {
        if (Node.isNull(left) || Node.isNull(right)) {
            boolean known = !(left instanceof Node.Unknown) && !(right instanceof Node.Unknown);
            return known ? Nodes.flag(span, (Node.isNull(left) && Node.isNull(right)) == equal) : null;
        }
        String first = Node.text(left);
        String second = Node.text(right);
        return first == null || second == null ? null : Nodes.flag(span, first.equals(second) == equal);
    }

    private static @Nullable Node arithmetic(String operator, Node left, Node right, Span span) {
        BigDecimal first = Nodes.number(left);
        BigDecimal second = Nodes.number(right);
        if (first == null || second == null) {
            return null;
        }
        int order = first.compareTo(second);
        return switch (operator) {
            case "<" -> Nodes.flag(span, order < 0);
            case ">" -> Nodes.flag(span, order > 0);
            case "<=" -> Nodes.flag(span, order <= 0);
            case ">=" -> Nodes.flag(span, order >= 0);
            case "+" -> Nodes.number(span, first.add(second));
            case "-" -> Nodes.number(span, first.subtract(second));
            case "*" -> Nodes.number(span, first.multiply(second));
            default -> null;
        };
    }
}
