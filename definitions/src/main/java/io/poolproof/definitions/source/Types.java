package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.hcl.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A variable's type, which fills in what a value of it leaves out. */
final class Types {
    private static final Scope NOTHING = (words, span) -> null;

    private final Evaluator evaluator;
    private final String file;

    Types(Evaluator evaluator, String file) {
        this.evaluator = evaluator;
        this.file = file;
    }

    /** The value with the optional members that its type declares. */
    Node filled(Node node, @Nullable Expression type) {
        if (!(type instanceof Expression.Call call) || call.arguments().isEmpty()) {
            return node;
        }
        Expression inner = call.arguments().get(0);
        if (call.function().equals("optional")) {
            return filled(node, inner);
        }
        if (call.function().equals("object")) {
            return object(node, inner);
        }
        if (node instanceof Node.Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> items.add(filled(item, inner)));
            return new Node.Sequence(list.span(), items);
        }
        if (node instanceof Node.Mapping map) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            map.members()
                    .forEach((key, member) ->
                            members.put(key, new Node.Member(member.key(), filled(member.value(), inner))));
            return new Node.Mapping(map.span(), members);
        }
        return node;
    }

    private Node object(Node node, Expression declared) {
        if (!(node instanceof Node.Mapping mapping) || !(declared instanceof Expression.ObjectLiteral object)) {
            return node;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (Expression.Item item : object.items()) {
            String name = item.key() instanceof Expression.Name word ? word.name() : null;
            if (name == null && item.key() instanceof Expression.Literal literal) {
                name = literal.text();
            }
            if (name != null) {
                Node.Member member = mapping.members().get(name);
                if (member != null && !Node.isNull(member.value())) {
                    members.put(name, new Node.Member(member.key(), filled(member.value(), item.value())));
                } else {
                    Node standard = standard(item.value(), node);
                    if (standard != null) {
                        members.put(name, new Node.Member(node.span(), standard));
                    }
                }
            }
        }
        return new Node.Mapping(mapping.span(), members);
    }

    /** What an optional member is when it is left out; null for one that has to be there. */
    private @Nullable Node standard(Expression type, Node object) {
        if (!(type instanceof Expression.Call call) || !call.function().equals("optional")) {
            return null;
        }
        return call.arguments().size() < 2
                ? new Node.Scalar(object.span(), Node.Kind.NULL, "")
                : new Value(evaluator.node(call.arguments().get(1), NOTHING, file), "the type")
                        .seenFrom("the value", object.span());
    }
}
