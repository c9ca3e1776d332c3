package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Single settings out of nodes. */
public final class Values {
    /** Some letters grow when they are lower-cased, one by one: of a long text that is costly. */
    private static final int LONGEST_FLAG = 5;

    private Values() {}

    public static Stated<String> text(Node parent, String key) {
        return stated(parent, key, Values::scalarText);
    }

    public static Stated<Boolean> flag(Node parent, String key) {
        return stated(parent, key, node -> {
            String text = scalarText(node);
            return switch (text == null || text.length() > LONGEST_FLAG ? "" : text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "on" -> true;
                case "false", "no", "off" -> false;
                default -> null;
            };
        });
    }

    /** Whether the member is there. */
    public static Stated<Boolean> presence(Node parent, String key) {
        return stated(parent, key, node -> true);
    }

    public static Stated<String> text(Node node) {
        return of(node, Values::scalarText);
    }

    private static <T> Stated<T> stated(Node parent, String key, Function<Node, @Nullable T> read) {
        if (parent instanceof Node.Unknown unknown) {
            return Stated.unknown(unknown.why(), unknown.span());
        }
        Node.Member member = Node.members(parent).get(key);
        return member == null ? Stated.absent(parent.span()) : of(member.value(), read);
    }

    /** The node that has the last member of a path; where one on the way to it is left out, an empty one. */
    static Node parent(Node shape, String path) {
        Node node = shape;
        String[] steps = path.split("/");
        for (int at = 0; at < steps.length - 1; at++) {
            if (node instanceof Node.Unknown) {
                return node;
            }
            Node next = Node.at(node, steps[at]);
            node = next == null ? new Node.Mapping(node.span(), Map.of()) : next;
        }
        return node;
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static <T> Stated<T> of(Node node, Function<Node, @Nullable T> read) {
        if (node instanceof Node.Unknown unknown) {
            return Stated.unknown(unknown.why(), unknown.span());
        }
        if (node instanceof Node.Reference reference) {
            return Stated.unknown(reference.resource() + " is known only after deployment", reference.span());
        }
        if (Node.isNull(node)) {
            return Stated.nothing(node.span());
        }
        T value = read.apply(node);
        if (value == null) {
            return Stated.unknown("it is not of the expected kind", node.span());
        }
        return node instanceof Node.Scalar scalar && scalar.style() == Node.Style.FILLED_IN
                ? Stated.standard(value, node.span())
                : Stated.of(value, node.span());
    }

    private static @Nullable String scalarText(Node node) {
        return Node.text(node);
    }

    public static StatedList list(Node parent, String key) {
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
    public static StatedList keys(@Nullable Node mapping, Span otherwise) {
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
