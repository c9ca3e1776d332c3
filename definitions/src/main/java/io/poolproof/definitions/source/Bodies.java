package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Body;
import io.poolproof.definitions.hcl.Body.Block;
import io.poolproof.definitions.hcl.Expression;
import io.poolproof.definitions.read.TerraformShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a resource's body the form that its values have in a plan: arguments, and blocks as lists. */
final class Bodies {
    private static final Set<String> OF_TERRAFORM =
            Set.of("count", "for_each", "provider", "depends_on", "lifecycle", "provisioner", "connection", "timeouts");

    private final Evaluator evaluator;
    private final String file;

    Bodies(Evaluator evaluator, String file) {
        this.evaluator = evaluator;
        this.file = file;
    }

    Node.Mapping values(Body body, Scope scope, Span span) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        body.attributes().forEach((name, attribute) -> {
            if (!OF_TERRAFORM.contains(name)) {
                Node value = evaluator.node(attribute.value(), scope, file);
                boolean alone = TerraformShape.isList(name) && value instanceof Node.Mapping;
                members.put(
                        name,
                        new Node.Member(
                                attribute.name(), alone ? new Node.Sequence(value.span(), List.of(value)) : value));
            }
        });
        Map<String, List<Node>> lists = new LinkedHashMap<>();
        Map<String, Span> keys = new LinkedHashMap<>();
        for (Block block : body.blocks()) {
            String type = block.type().equals("dynamic") ? block.label(0) : block.type();
            if (!OF_TERRAFORM.contains(type)) {
                keys.putIfAbsent(type, block.header());
                List<Node> list = lists.computeIfAbsent(type, none -> new ArrayList<>());
                if (block.type().equals("dynamic")) {
                    dynamic(block, scope, list);
                } else {
                    list.add(values(block.body(), scope, block.header()));
                }
            }
        }
        lists.forEach((type, list) -> {
            Node.Member before = members.get(type);
            Span key = before == null ? keys.getOrDefault(type, span) : before.key();
            List<Node> all = new ArrayList<>(before == null ? List.of() : Node.items(before.value()));
            all.addAll(list);
            members.put(type, new Node.Member(key, list(type, all, key)));
        });
        return new Node.Mapping(span, members);
    }

    /** Where a block stands at most once and nobody knows whether it does, nobody knows what it says. */
    private static Node list(String type, List<Node> items, Span key) {
        boolean unknown = items.stream().anyMatch(Node.Unknown.class::isInstance);
        return unknown && !TerraformShape.isList(type) ? items.get(0) : new Node.Sequence(key, items);
    }

    private void dynamic(Block block, Scope scope, List<Node> list) {
        Expression each = block.body().value("for_each");
        Block content = block.body().blocks("content").findFirst().orElse(null);
        if (each == null || content == null) {
            return;
        }
        Value collection = evaluator.value(each, scope, file);
        Map<String, Value> items = Evaluator.items(collection);
        if (items == null) {
            String why = collection.node() instanceof Node.Unknown unknown
                    ? unknown.why()
                    : "its for_each is known to Terraform alone";
            list.add(new Node.Unknown(block.header(), why));
            return;
        }
        String iterator = block.body().value("iterator") instanceof Expression.Name name ? name.name() : block.label(0);
        boolean keyed = collection.node() instanceof Node.Mapping;
        items.forEach((key, item) -> {
            Node shownKey = keyed || Node.text(item.node()) == null ? Nodes.text(each.span(), key) : item.node();
            Node.Mapping bound = new Node.Mapping(
                    each.span(),
                    Map.of(
                            "key", new Node.Member(each.span(), shownKey),
                            "value", new Node.Member(each.span(), item.node())));
            Scope inner = scope.with(Map.of(iterator, new Value(bound, item.file())));
            list.add(values(content.body(), inner, content.header()));
        });
    }
}
