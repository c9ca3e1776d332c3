package io.poolproof.definitions.source;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The functions of Terraform's that definitions of pools use, on arguments that are known; all others stay unknown. */
final class Functions {
    private Functions() {}

    /** The result; null where it is unknown. */
    static @Nullable Node call(String name, List<Node> arguments, Span span) {
        Node first = arguments.isEmpty() ? null : arguments.get(0);
        if (first == null) {
            return null;
        }
        return switch (name) {
            case "tolist", "toset", "distinct" -> set(name, first, span);
            case "tomap", "sensitive", "nonsensitive" -> first;
            case "tostring", "tonumber", "tobool" -> first instanceof Node.Scalar ? first : null;
            case "concat" -> concatenated(arguments, span);
            case "flatten" -> flattened(first, span);
            case "compact" -> compact(first, span);
            case "merge" -> merged(arguments, span);
            case "keys", "values" -> sides(name.equals("keys"), first, span);
            case "lookup" -> looked(arguments);
            case "element" -> element(arguments);
            case "one" -> single(first);
            case "coalesce" -> coalesced(arguments);
            case "length" -> length(first, span);
            case "contains" -> contains(arguments, span);
            case "join" -> joined(arguments, span);
            case "split" -> split(arguments, span);
            default -> text(name, arguments, span);
        };
    }

    private static @Nullable Node set(String name, Node first, Span span) {
        if (!(first instanceof Node.Sequence list)) {
            return null;
        }
        if (name.equals("tolist") || !list.items().stream().allMatch(Node.Scalar.class::isInstance)) {
            return list;
        }
        Map<String, Node> distinct = name.equals("toset") ? new TreeMap<>() : new LinkedHashMap<>();
        list.items().forEach(item -> distinct.putIfAbsent(((Node.Scalar) item).text(), item));
        return new Node.Sequence(span, List.copyOf(distinct.values()));
    }

    private static @Nullable Node concatenated(List<Node> lists, Span span) {
        List<Node> items = new ArrayList<>();
        for (Node list : lists) {
            if (!(list instanceof Node.Sequence sequence)) {
                return null;
            }
            items.addAll(sequence.items());
        }
        return new Node.Sequence(span, items);
    }

    private static @Nullable Node flattened(Node first, Span span) {
        List<Node> items = new ArrayList<>();
        return flatten(first, items) ? new Node.Sequence(span, items) : null;
    }

    private static boolean flatten(Node node, List<Node> items) {
        for (Node item : Node.items(node)) {
            if (item instanceof Node.Unknown || (item instanceof Node.Sequence && !flatten(item, items))) {
                return false;
            }
            if (!(item instanceof Node.Sequence)) {
                items.add(item);
            }
        }
        return node instanceof Node.Sequence;
    }

    private static @Nullable Node compact(Node first, Span span) {
        if (!(first instanceof Node.Sequence list) || list.items().stream().anyMatch(Node.Unknown.class::isInstance)) {
            return null;
        }
        return new Node.Sequence(
                span,
                list.items().stream()
                        .filter(item -> !Node.isNull(item) && !"".equals(Node.text(item)))
                        .toList());
    }

    private static @Nullable Node merged(List<Node> maps, Span span) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        for (Node map : maps) {
            if (map instanceof Node.Mapping mapping) {
                members.putAll(mapping.members());
            } else if (!Node.isNull(map)) {
                return null;
            }
        }
        return new Node.Mapping(span, members);
    }

    private static @Nullable Node sides(boolean keys, Node first, Span span) {
        if (!(first instanceof Node.Mapping mapping)) {
            return null;
        }
        List<Node> items = new ArrayList<>();
        new TreeMap<>(mapping.members())
                .forEach((key, member) -> items.add(keys ? Nodes.text(member.key(), key) : member.value()));
        return new Node.Sequence(span, items);
    }

    private static @Nullable Node looked(List<Node> arguments) {
        String key = arguments.size() < 2 ? null : Node.text(arguments.get(1));
        if (key == null || !(arguments.get(0) instanceof Node.Mapping mapping)) {
            return null;
        }
        Node.Member member = mapping.members().get(key);
        return member != null ? member.value() : arguments.size() > 2 ? arguments.get(2) : null;
    }

    private static @Nullable Node element(List<Node> arguments) {
        List<Node> items = Node.items(arguments.get(0));
        BigDecimal index = arguments.size() < 2 ? null : Nodes.number(arguments.get(1));
        return items.isEmpty() || index == null || index.signum() < 0 || index.precision() > 9
                ? null
                : items.get(index.intValue() % items.size());
    }

    private static @Nullable Node single(Node first) {
        List<Node> items = Node.items(first);
        return items.size() == 1 ? items.get(0) : null;
    }

    private static @Nullable Node coalesced(List<Node> arguments) {
        for (Node argument : arguments) {
            if (argument instanceof Node.Unknown) {
                return null;
            }
            if (!Node.isNull(argument) && !"".equals(Node.text(argument))) {
                return argument;
            }
        }
        return null;
    }

    private static @Nullable Node length(Node first, Span span) {
        if (first instanceof Node.Sequence list) {
            return Nodes.number(span, BigDecimal.valueOf(list.items().size()));
        }
        if (first instanceof Node.Mapping mapping) {
            return Nodes.number(span, BigDecimal.valueOf(mapping.members().size()));
        }
        String text = Node.text(first);
        return text == null ? null : Nodes.number(span, BigDecimal.valueOf(text.codePointCount(0, text.length())));
    }

    private static @Nullable Node contains(List<Node> arguments, Span span) {
        String wanted = arguments.size() < 2 ? null : Node.text(arguments.get(1));
        if (wanted == null || !(arguments.get(0) instanceof Node.Sequence list) || !Nodes.isKnown(list)) {
            return null;
        }
        return Nodes.flag(span, list.items().stream().anyMatch(item -> wanted.equals(Node.text(item))));
    }

    private static @Nullable Node joined(List<Node> arguments, Span span) {
        String separator = Node.text(arguments.get(0));
        List<Node> items = new ArrayList<>();
        for (Node argument : arguments.subList(1, arguments.size())) {
            if (!(argument instanceof Node.Sequence list)) {
                return null;
            }
            items.addAll(list.items());
        }
        if (items.size() == 1 && items.get(0) instanceof Node.Reference reference) {
            return reference;
        }
        List<String> parts = new ArrayList<>();
        for (Node item : items) {
            String part = Node.text(item);
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return separator == null ? null : Nodes.text(span, String.join(separator, parts));
    }

    private static @Nullable Node split(List<Node> arguments, Span span) {
        String separator = Node.text(arguments.get(0));
        String text = arguments.size() < 2 ? null : Node.text(arguments.get(1));
        if (separator == null || separator.isEmpty() || text == null) {
            return null;
        }
        List<Node> items = new ArrayList<>();
        for (String part : text.split(Pattern.quote(separator), -1)) {
            items.add(Nodes.text(span, part));
        }
        return new Node.Sequence(span, items);
    }

    private static @Nullable Node text(String name, List<Node> arguments, Span span) {
        String text = Node.text(arguments.get(0));
        if (text == null || !Nodes.isKnown(new Node.Sequence(span, arguments))) {
            return null;
        }
        return switch (name) {
            case "lower" -> Nodes.text(span, text.toLowerCase(Locale.ROOT));
            case "upper" -> Nodes.text(span, text.toUpperCase(Locale.ROOT));
            case "trimspace" -> Nodes.text(span, text.strip());
            case "format" -> formatted(text, arguments, span);
            case "replace" -> replaced(text, arguments, span);
            default -> null;
        };
    }

    /** Of its verbs the one that everybody uses. */
    private static @Nullable Node formatted(String format, List<Node> arguments, Span span) {
        String[] pieces = format.split("%s", -1);
        if (format.replace("%s", "").contains("%") || pieces.length != arguments.size()) {
            return null;
        }
        StringBuilder text = new StringBuilder(pieces[0]);
        for (int at = 1; at < pieces.length; at++) {
            String value = Node.text(arguments.get(at));
            if (value == null) {
                return null;
            }
            text.append(value).append(pieces[at]);
        }
        return Nodes.text(span, text.toString());
    }

    private static @Nullable Node replaced(String text, List<Node> arguments, Span span) {
        String old = arguments.size() < 3 ? null : Node.text(arguments.get(1));
        String with = arguments.size() < 3 ? null : Node.text(arguments.get(2));
        boolean pattern = old != null && old.length() > 1 && old.startsWith("/") && old.endsWith("/");
        return old == null || old.isEmpty() || with == null || pattern
                ? null
                : Nodes.text(span, text.replace(old, with));
    }
}
