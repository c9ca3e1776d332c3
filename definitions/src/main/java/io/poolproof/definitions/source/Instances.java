package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Body;
import io.poolproof.definitions.hcl.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often a resource or a module is there: once, by {@code count}, or by {@code for_each}. */
final class Instances {
    /** More are not told apart: nobody reads as many findings. */
    private static final int MOST = 200;

    /**
     * One of them.
     *
     * @param key behind the address, with its brackets; empty where there is one without a key
     * @param bound what {@code count} and {@code each} mean in it
     * @param condition why nobody knows whether it is there; null where it is
     */
    record Instance(
            String key, Map<String, Value> bound, @Nullable String condition) {}

    private Instances() {}

    static List<Instance> of(Body body, Scope scope, String file, Evaluator evaluator) {
        Expression count = body.value("count");
        Expression each = body.value("for_each");
        if (count != null) {
            return counted(evaluator.node(count, scope, file), count.span(), file);
        }
        if (each != null) {
            Value collection = evaluator.value(each, scope, file);
            return forEach(collection, each.span(), file);
        }
        return List.of(new Instance("", Map.of(), null));
    }

    private static List<Instance> counted(Node count, Span span, String file) {
        BigDecimal number = Nodes.number(count);
        if (number == null || number.compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return List.of(new Instance(
                    "",
                    Map.of("count", unknown(span, file, "index")),
                    number == null ? "its count is known to Terraform alone" : null));
        }
        List<Instance> instances = new ArrayList<>();
        for (int at = 0; at < number.intValue(); at++) {
            Node index = Nodes.number(span, BigDecimal.valueOf(at));
            instances.add(new Instance("[" + at + "]", Map.of("count", object(span, file, "index", index)), null));
        }
        return instances;
    }

    private static List<Instance> forEach(Value collection, Span span, String file) {
        Map<String, Value> items = Evaluator.items(collection);
        boolean known = items != null
                && items.size() <= MOST
                && (collection.node() instanceof Node.Mapping
                        || Node.items(collection.node()).stream().allMatch(item -> Node.text(item) != null));
        if (!known || items == null) {
            return List.of(new Instance(
                    "",
                    Map.of("each", unknown(span, file, "key", "value")),
                    items == null ? "its for_each is known to Terraform alone" : null));
        }
        List<Instance> instances = new ArrayList<>();
        items.forEach((index, item) -> {
            String key = collection.node() instanceof Node.Mapping ? index : String.valueOf(Node.text(item.node()));
            Map<String, Node.Member> members = new LinkedHashMap<>();
            members.put("key", new Node.Member(span, Nodes.text(span, key)));
            members.put("value", new Node.Member(span, item.node()));
            Value each = new Value(new Node.Mapping(span, members), item.file());
            instances.add(new Instance("[\"" + key + "\"]", Map.of("each", each), null));
        });
        return instances;
    }

    private static Value object(Span span, String file, String name, Node value) {
        return new Value(new Node.Mapping(span, Map.of(name, new Node.Member(span, value))), file);
    }

    private static Value unknown(Span span, String file, String... names) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (String name : names) {
            members.put(
                    name, new Node.Member(span, new Node.Unknown(span, "its instances are known to Terraform alone")));
        }
        return new Value(new Node.Mapping(span, members), file);
    }
}
