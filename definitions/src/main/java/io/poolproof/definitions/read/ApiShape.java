package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.PoolReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Helps readers to turn what their format has into the shape that the API's own requests have. */
final class ApiShape {
    private ApiShape() {}

    static Node.Mapping empty(Span span) {
        return new Node.Mapping(span, Map.of());
    }

    /** The mapping with some members under other names; the node itself where it is no mapping. */
    static Node renamed(Node node, Map<String, String> names) {
        if (!(node instanceof Node.Mapping mapping)) {
            return node;
        }
        Map<String, Node.Member> members = new LinkedHashMap<>();
        mapping.members().forEach((key, member) -> members.put(names.getOrDefault(key, key), member));
        return new Node.Mapping(mapping.span(), members);
    }

    /** Without nulls at any depth, for tools that take null for absent. */
    static Node withoutNulls(Node node) {
        if (node instanceof Node.Mapping mapping) {
            Map<String, Node.Member> members = new LinkedHashMap<>();
            mapping.members().forEach((key, member) -> {
                if (!Node.isNull(member.value())) {
                    members.put(key, new Node.Member(member.key(), withoutNulls(member.value())));
                }
            });
            return new Node.Mapping(mapping.span(), members);
        }
        if (node instanceof Node.Sequence sequence) {
            return new Node.Sequence(
                    sequence.span(),
                    sequence.items().stream().map(ApiShape::withoutNulls).toList());
        }
        return node;
    }

    static PoolReference reference(@Nullable Node userPoolId) {
        if (userPoolId instanceof Node.Reference reference) {
            return PoolReference.toResource(reference.resource());
        }
        if (userPoolId instanceof Node.Unknown) {
            return PoolReference.UNDECIDED;
        }
        String id = Node.text(userPoolId);
        return id == null ? PoolReference.UNKNOWN : PoolReference.toId(id);
    }
}
