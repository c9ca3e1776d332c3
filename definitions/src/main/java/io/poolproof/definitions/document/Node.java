package io.poolproof.definitions.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value in a file. */
public sealed interface Node {

    /** Where it is written. */
    Span span();

    /** Values by key, in the order in which they are written. */
    record Mapping(Span span, Map<String, Member> members) implements Node {
        public Mapping {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The value of a key; null where the mapping has none, or has JSON's null. */
        public @Nullable Node get(String key) {
            Member member = members.get(key);
            return member == null || isNull(member.value()) ? null : member.value();
        }

        public boolean has(String key) {
            return get(key) != null;
        }

        /** The only key; null where there are none or several. */
        public @Nullable String onlyKey() {
            return members.size() == 1 ? members.keySet().iterator().next() : null;
        }
    }

    /** A key's place and its value. */
    record Member(Span key, Node value) {}

    /** Values in order. */
    record Sequence(Span span, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A text, number or boolean as it is written, or null.
     *
     * @param style how it is written, which decides what a tool makes of it
     */
    record Scalar(Span span, Kind kind, String text, Style style) implements Node {
        public Scalar(Span span, Kind kind, String text) {
            this(span, kind, text, Style.QUOTED);
        }
    }

    /** How a scalar is written. */
    enum Style {
        /** In quotes, or in a notation that leaves no doubt. */
        QUOTED,
        /** Plainly in YAML, where versions of the language and tools differ on what it is. */
        PLAIN,
        /** Not at all: the tool fills it in. */
        FILLED_IN
    }

    /** What a scalar is by its notation. */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * What nobody knows before the definition is deployed.
     *
     * @param why why, in words that go into a message
     * @param possible every value that it may turn out to have; empty where it may be anything
     * @param notation what is written, by which two unknown values are known to be the same; empty where it is not kept
     */
    record Unknown(Span span, String why, List<Node> possible, String notation) implements Node {
        public Unknown {
            possible = List.copyOf(possible);
        }

        public Unknown(Span span, String why) {
            this(span, why, List.of(), "");
        }

        public Unknown(Span span, String why, String notation) {
            this(span, why, List.of(), notation);
        }
    }

    /**
     * What another resource of the same definition has once it is deployed.
     *
     * @param resource its logical id or address
     * @param attribute what of it; empty for the resource itself
     */
    record Reference(Span span, String resource, String attribute) implements Node {}

    static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.kind() == Kind.NULL;
    }

    /** The member of a mapping; null where the node is no mapping or has no such key. */
    static @Nullable Node at(@Nullable Node node, String key) {
        return node instanceof Mapping mapping ? mapping.get(key) : null;
    }

    /** A mapping's members; none where the node is anything else. */
    static Map<String, Member> members(@Nullable Node node) {
        return node instanceof Mapping mapping ? mapping.members() : Map.of();
    }

    /** A sequence's items; none where the node is anything else. */
    static List<Node> items(@Nullable Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of();
    }

    /** A scalar's text; null where the node is anything else. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.kind() != Kind.NULL ? scalar.text() : null;
    }

    /** What is written, without regard to places and style: two nodes with the same notation are the same. */
    static String notation(Node node) {
        if (node instanceof Mapping mapping) {
            StringBuilder text = new StringBuilder("{");
            mapping.members().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> text.append(quoted(entry.getKey()))
                            .append(':')
                            .append(notation(entry.getValue().value()))
                            .append(','));
            return text.append('}').toString();
        }
        if (node instanceof Sequence sequence) {
            StringBuilder text = new StringBuilder("[");
            sequence.items().forEach(item -> text.append(notation(item)).append(','));
            return text.append(']').toString();
        }
        if (node instanceof Scalar scalar) {
            return scalar.kind() == Kind.NULL ? "null" : quoted(scalar.text());
        }
        if (node instanceof Reference reference) {
            return "&" + quoted(reference.resource() + "." + reference.attribute());
        }
        return "?" + ((Unknown) node).notation();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The node at a JSON Pointer, or the nearest one above it that there is. */
    static Node nearest(Node root, String pointer) {
        Node node = root;
        for (String step :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
            Node next = child(node, step.replace("~1", "/").replace("~0", "~"));
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }

    private static @Nullable Node child(Node node, String step) {
        if (node instanceof Sequence sequence) {
            return step.matches("\\d{1,6}")
                            && Integer.parseInt(step) < sequence.items().size()
                    ? sequence.items().get(Integer.parseInt(step))
                    : null;
        }
        return at(node, step);
    }
}
