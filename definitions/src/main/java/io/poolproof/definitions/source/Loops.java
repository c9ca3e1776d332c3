package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.hcl.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code for} expressions over what is known. */
final class Loops {
    private final Evaluator evaluator;

    Loops(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    Value value(Expression.Loop loop, Scope scope, String file) {
        Value collection = evaluator.value(loop.collection(), scope, file);
        Map<String, Value> items = Evaluator.items(collection);
        if (items == null) {
            return Value.unknown(loop.span(), file, why(collection.node()));
        }
        boolean list = collection.node() instanceof Node.Sequence;
        List<Node> tuple = new ArrayList<>();
        Map<String, List<Node>> groups = new LinkedHashMap<>();
        for (Map.Entry<String, Value> item : items.entrySet()) {
            Scope inner = scope.with(bound(loop, item, list, file));
            Expression condition = loop.condition();
            Boolean taken = condition == null ? Boolean.TRUE : Nodes.flag(evaluator.node(condition, inner, file));
            if (taken == null) {
                return Value.unknown(loop.span(), file, "which elements count is known to Terraform alone");
            }
            if (taken) {
                Node made = evaluator.node(loop.newValue(), inner, file);
                Expression newKey = loop.newKey();
                String key = newKey == null ? null : Node.text(evaluator.node(newKey, inner, file));
                if (newKey == null) {
                    tuple.add(made);
                } else if (key == null) {
                    return Value.unknown(loop.span(), file, "one of its keys is known to Terraform alone");
                } else {
                    groups.computeIfAbsent(key, none -> new ArrayList<>()).add(made);
                }
            }
        }
        return new Value(loop.newKey() == null ? new Node.Sequence(loop.span(), tuple) : object(loop, groups), file);
    }

    private static Node object(Expression.Loop loop, Map<String, List<Node>> groups) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        groups.forEach((key, made) -> members.put(
                key,
                new Node.Member(
                        loop.span(),
                        loop.grouped() ? new Node.Sequence(loop.span(), made) : made.get(made.size() - 1))));
        return new Node.Mapping(loop.span(), members);
    }

    private static Map<String, Value> bound(
            Expression.Loop loop, Map.Entry<String, Value> item, boolean list, String file) {
        Map<String, Value> bound = new HashMap<>();
        bound.put(loop.value(), item.getValue());
        String key = loop.key();
        if (key != null) {
            Node.Kind kind = list ? Node.Kind.NUMBER : Node.Kind.TEXT;
            bound.put(key, new Value(new Node.Scalar(loop.span(), kind, item.getKey()), file));
        }
        return bound;
    }

    private static String why(Node node) {
        return node instanceof Node.Unknown unknown ? unknown.why() : "its collection is known to Terraform alone";
    }
}
