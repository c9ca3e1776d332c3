package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands where in a file, as nodes: enough to show a line of it with its other values masked. */
final class Outline {
    private Outline() {}

    static List<Node> of(Body body) {
        List<Node> nodes = new ArrayList<>();
        body.attributes()
                .forEach((name, attribute) -> nodes.add(
                        member(name, attribute.name(), attribute.value().span(), expression(attribute.value()))));
        body.blocks()
                .forEach(block -> nodes.add(member(
                        block.type(),
                        block.header(),
                        block.span(),
                        new Node.Sequence(block.span(), of(block.body())))));
        return nodes;
    }

    private static Node member(String name, Span key, Span value, Node node) {
        Span whole = new Span(key.line(), key.column(), value.endLine(), value.endColumn());
        return new Node.Mapping(whole, Map.of(name, new Node.Member(key, node)));
    }

    private static Node expression(Expression expression) {
        if (expression instanceof Expression.Tuple tuple) {
            return new Node.Sequence(
                    tuple.span(),
                    tuple.items().stream().map(Outline::expression).toList());
        }
        if (expression instanceof Expression.ObjectLiteral object) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            for (Expression.Item item : object.items()) {
                String key = item.key() instanceof Expression.Name name
                        ? name.name()
                        : item.key() instanceof Expression.Literal literal ? literal.text() : "";
                members.put(
                        members.containsKey(key) ? key + " " + members.size() : key,
                        new Node.Member(item.key().span(), expression(item.value())));
            }
            return new Node.Mapping(object.span(), members);
        }
        return new Node.Scalar(expression.span(), Node.Kind.TEXT, "");
    }
}
