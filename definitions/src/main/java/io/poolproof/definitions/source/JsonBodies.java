package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Body;
import io.poolproof.definitions.hcl.Body.Attribute;
import io.poolproof.definitions.hcl.Body.Block;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.hcl.HclFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Terraform's JSON syntax as the bodies of its own: the same blocks and expressions, whose texts are templates. */
final class JsonBodies {
    private static final Map<String, Integer> LABELS =
            Map.of("resource", 2, "data", 2, "variable", 1, "module", 1, "output", 1, "provider", 1, "dynamic", 1);
    private static final Set<String> BLOCKS = Set.of("locals", "moved", "removed", "import", "lifecycle", "content");

    private final String file;

    private JsonBodies(String file) {
        this.file = file;
    }

    static HclFile read(Document document) {
        JsonBodies bodies = new JsonBodies(document.name());
        Body body = document.roots().isEmpty()
                ? new Body(Map.of(), List.of())
                : bodies.body(document.roots().get(0));
        return new HclFile(document, body);
    }

    private Body body(Node node) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        Node.members(node).forEach((name, member) -> {
            int labels = LABELS.getOrDefault(name, BLOCKS.contains(name) ? 0 : -1);
            if (labels < 0 || !(member.value() instanceof Node.Mapping || member.value() instanceof Node.Sequence)) {
                attributes.put(name, new Attribute(member.key(), expression(member.value())));
            } else {
                blocks(name, labels, List.of(), member.key(), member.value(), blocks);
            }
        });
        return new Body(attributes, blocks);
    }

    private void blocks(String type, int missing, List<String> labels, Span key, Node node, List<Block> blocks) {
        if (node instanceof Node.Sequence several) {
            several.items().forEach(item -> blocks(type, missing, labels, key, item, blocks));
        } else if (missing == 0) {
            blocks.add(new Block(type, labels, body(node), key, node.span()));
        } else {
            Node.members(node).forEach((label, member) -> {
                List<String> more = new ArrayList<>(labels);
                more.add(label);
                blocks(type, missing - 1, more, member.key(), member.value(), blocks);
            });
        }
    }

    private Expression expression(Node node) {
        if (node instanceof Node.Mapping mapping) {
            List<Expression.Item> items = new ArrayList<>();
            mapping.members()
                    .forEach((key, member) -> items.add(new Expression.Item(
                            new Expression.Literal(member.key(), Node.Kind.TEXT, key), expression(member.value()))));
            return new Expression.ObjectLiteral(node.span(), items);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Expression.Tuple(
                    node.span(), sequence.items().stream().map(this::expression).toList());
        }
        Node.Scalar scalar =
                node instanceof Node.Scalar written ? written : new Node.Scalar(node.span(), Node.Kind.NULL, "");
        return scalar.kind() == Node.Kind.TEXT
                ? HclFile.template(file, scalar.text(), scalar.span())
                : new Expression.Literal(scalar.span(), scalar.kind(), scalar.text());
    }
}
