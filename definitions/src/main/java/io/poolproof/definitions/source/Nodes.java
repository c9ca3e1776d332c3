package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Nodes as Terraform's own kinds of value. */
final class Nodes {
    private Nodes() {}

    static @Nullable Boolean flag(Node node) {
        String text = Node.text(node);
        return "true".equals(text) ? Boolean.TRUE : "false".equals(text) ? Boolean.FALSE : null;
    }

    static @Nullable BigDecimal number(@Nullable Node node) {
        String text = Node.text(node);
        return text != null && text.matches("-?\\d{1,30}(?:\\.\\d{1,30})?(?:[eE][+-]?\\d{1,2})?")
                ? new BigDecimal(text)
                : null;
    }

    static Node text(Span span, String text) {
        return new Node.Scalar(span, Node.Kind.TEXT, text);
    }

    static Node number(Span span, BigDecimal number) {
        return new Node.Scalar(
                span,
                Node.Kind.NUMBER,
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
    }

    static Node flag(Span span, boolean flag) {
        return new Node.Scalar(span, Node.Kind.BOOLEAN, String.valueOf(flag));
    }

    /** Whether it and everything in it is known. */
    static boolean isKnown(Node node) {
        if (node instanceof Node.Unknown || node instanceof Node.Reference) {
            return false;
        }
        return Node.items(node).stream().allMatch(Nodes::isKnown)
                && Node.members(node).values().stream().allMatch(member -> isKnown(member.value()));
    }
}
