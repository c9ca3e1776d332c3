package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Single settings out of nodes. */
final class Values {
    private Values() {}

    static Stated<String> text(Node parent, String key) {
        return stated(parent, key, Values::scalarText);
    }

    static Stated<Boolean> flag(Node parent, String key) {
        return stated(parent, key, node -> {
            String text = scalarText(node);
            return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> null;
            };
        });
    }

    /** Whether the member is there. */
    static Stated<Boolean> presence(Node parent, String key) {
        return stated(parent, key, node -> true);
    }

    static Stated<String> text(Node node) {
        return of(node, Values::scalarText);
    }

    private static <T> Stated<T> stated(Node parent, String key, Function<Node, @Nullable T> read) {
        if (parent instanceof Node.Unknown unknown) {
            return Stated.unknown(unknown.why(), unknown.span());
        }
        Node node = Node.at(parent, key);
        return node == null ? Stated.absent(parent.span()) : of(node, read);
    }

    private static <T> Stated<T> of(Node node, Function<Node, @Nullable T> read) {
        if (node instanceof Node.Unknown unknown) {
            return Stated.unknown(unknown.why(), unknown.span());
        }
        if (node instanceof Node.Reference reference) {
            return Stated.unknown(reference.resource() + " is known only after deployment", reference.span());
        }
        T value = read.apply(node);
        return value == null
                ? Stated.unknown("it is not of the expected kind", node.span())
                : Stated.of(value, node.span());
    }

    private static @Nullable String scalarText(Node node) {
        return Node.text(node);
    }

    static StatedList list(Node parent, String key) {
        if (parent instanceof Node.Unknown) {
            return StatedList.unknown(parent.span());
        }
        Node node = Node.at(parent, key);
        if (node == null) {
            return StatedList.absent(parent.span());
        }
        if (node instanceof Node.Scalar scalar) {
            return new StatedList(List.of(text(scalar)), true, scalar.span());
        }
        if (!(node instanceof Node.Sequence)) {
            return StatedList.unknown(node.span());
        }
        List<Stated<String>> entries = new ArrayList<>();
        Node.items(node).forEach(item -> entries.add(text(item)));
        return new StatedList(entries, true, node.span());
    }

    /** The keys of a mapping, each known to be there unless a condition that nobody can decide yet gives its value. */
    static StatedList keys(@Nullable Node mapping, Span otherwise) {
        if (mapping == null) {
            return StatedList.absent(otherwise);
        }
        if (!(mapping instanceof Node.Mapping)) {
            return StatedList.unknown(mapping.span());
        }
        List<Stated<String>> entries = new ArrayList<>();
        Node.members(mapping).forEach((key, member) -> {
            if (member.value() instanceof Node.Unknown unknown) {
                entries.add(Stated.unknown(unknown.why(), unknown.span()));
            } else if (!Node.isNull(member.value())) {
                entries.add(Stated.of(key, member.key()));
            }
        });
        return new StatedList(entries, true, mapping.span());
    }
}
