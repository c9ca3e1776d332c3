package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an expression gives.
 *
 * @param node with the places of {@code file}
 * @param file the file in which it is written
 */
record Value(Node node, String file) {
    /** Why of an expression that Terraform refuses, such as a member that is not there: {@code try} goes on behind it. */
    static final String MISSING = "it has no such member";

    static Value unknown(Span span, String file, String why) {
        return new Value(new Node.Unknown(span, why), file);
    }

    static Value text(Span span, String file, String text) {
        return new Value(new Node.Scalar(span, Node.Kind.TEXT, text), file);
    }

    boolean isMissing() {
        return node instanceof Node.Unknown unknown && unknown.why().equals(MISSING);
    }

    /** The node as it is seen from a place in a file: what is written in another file stands at that place. */
    Node seenFrom(String other, Span span) {
        return file.equals(other) ? node : moved(node, span);
    }

    private static Node moved(Node node, Span span) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            mapping.members()
                    .forEach((key, member) -> members.put(key, new Node.Member(span, moved(member.value(), span))));
            return new Node.Mapping(span, members);
        }
        if (node instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            sequence.items().forEach(item -> items.add(moved(item, span)));
            return new Node.Sequence(span, items);
        }
        if (node instanceof Node.Scalar scalar) {
            return new Node.Scalar(span, scalar.kind(), scalar.text());
        }
        if (node instanceof Node.Reference reference) {
            return new Node.Reference(span, reference.resource(), reference.attribute());
        }
        return new Node.Unknown(span, ((Node.Unknown) node).why());
    }
}
