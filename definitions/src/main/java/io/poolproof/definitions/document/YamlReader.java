package io.poolproof.definitions.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML with places. CloudFormation's short intrinsic functions become their long form, so that templates in YAML and in
 * JSON give the same tree. Aliases are followed, and count against the limit of values, so a small file cannot grow large.
 */
final class YamlReader {
    private static final int MAX_VALUES = 200_000;
    private static final String MERGE = "<<";
    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][-+]?\\d+)?");

    private final String name;
    private final List<String> lines;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Map<Anchor, Integer> sizes = new HashMap<>();
    private final List<Document.Repeated> repeated;
    private int values;
    private int depth;

    private YamlReader(String name, List<String> lines, Iterator<Event> events, List<Document.Repeated> repeated) {
        this.repeated = repeated;
        this.name = name;
        this.lines = lines;
        this.events = events;
    }

    static List<Node> read(String name, String text, List<Document.Repeated> repeated) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setCodePointLimit(DocumentReader.MAX_YAML_BYTES)
                // Snakeyaml-engine 3.0.1 fails on an emoji that its buffer's end parts, so all goes into one buffer.
                .setBufferSize(text.length() + 2)
                .build();
        try {
            boolean plain = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
            List<String> lines = plain ? List.of() : text.lines().toList();
            return new YamlReader(
                            name, lines, new Parse(settings).parseString(text).iterator(), repeated)
                    .documents();
        } catch (MarkedYamlEngineException e) {
            throw e.getProblemMark()
                    .map(mark -> new UnreadableFileException(
                            name, mark.getLine() + 1, mark.getColumn() + 1, "not YAML from here on"))
                    .orElseGet(() -> new UnreadableFileException(name, "not YAML"));
        } catch (YamlEngineException | NoSuchElementException | IndexOutOfBoundsException e) {
            // The parser's own slips on broken input, found by mutilating files, are among these.
            throw new UnreadableFileException(name, "neither JSON nor YAML");
        }
    }

    private List<Node> documents() {
        List<Node> roots = new ArrayList<>();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case Scalar, SequenceStart, MappingStart, Alias -> roots.add(value(event));
                case DocumentStart -> anchors.clear();
                default -> {}
            }
        }
        return roots;
    }

    private Node value(Event event) {
        if (++values > MAX_VALUES) {
            throw at(event, "more than " + MAX_VALUES + " values, counting what aliases repeat");
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias);
        }
        if (++depth > DocumentReader.MAX_DEPTH) {
            throw at(event, "nested more than " + DocumentReader.MAX_DEPTH + " levels deep");
        }
        int before = values;
        Node node = plain(event);
        depth--;
        if (event instanceof NodeEvent named) {
            named.getAnchor().ifPresent(anchor -> {
                anchors.put(anchor, node);
                sizes.put(anchor, values - before + 1);
            });
        }
        return node;
    }

    private Node repeated(AliasEvent alias) {
        Node node = anchors.get(alias.getAlias());
        if (node == null) {
            throw at(alias, "an alias to nothing that stands before it");
        }
        values += sizes.getOrDefault(alias.getAlias(), 1);
        return node;
    }

    private Node plain(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return intrinsic(tag(scalar.getTag()), scalar(scalar));
        }
        if (event instanceof SequenceStartEvent start) {
            List<Node> items = new ArrayList<>();
            Event next = events.next();
            for (; next.getEventId() != Event.ID.SequenceEnd; next = events.next()) {
                items.add(value(next));
            }
            return intrinsic(tag(start.getTag()), new Node.Sequence(span(event, next), items));
        }
        if (event instanceof MappingStartEvent start) {
            return intrinsic(tag(start.getTag()), mapping(event));
        }
        throw at(event, "not YAML from here on");
    }

    private Node mapping(Event start) {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        List<Node> merged = new ArrayList<>();
        Event next = events.next();
        for (; next.getEventId() != Event.ID.MappingEnd; next = events.next()) {
            Event keyEvent = next;
            Node key = value(keyEvent);
            Node value = value(events.next());
            String text = Node.text(key);
            if (text == null) {
                text = "";
            }
            if (text.equals(MERGE)) {
                merged.addAll(value instanceof Node.Sequence list ? list.items() : List.of(value));
            } else if (members.put(text, new Node.Member(key.span(), value)) != null) {
                repeated.add(new Document.Repeated(key.span(), text));
            }
        }
        for (Node source : merged) {
            Node.members(source).forEach(members::putIfAbsent);
            values += Node.members(source).size();
        }
        return new Node.Mapping(span(start, next), members);
    }

    private Node scalar(ScalarEvent event) {
        String text = event.getValue();
        Node.Kind kind = Node.Kind.TEXT;
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        if (plain) {
            kind = switch (text) {
                case "", "~", "null", "Null", "NULL" -> Node.Kind.NULL;
                case "true", "True", "TRUE", "false", "False", "FALSE" -> Node.Kind.BOOLEAN;
                default -> NUMBER.matcher(text).matches() ? Node.Kind.NUMBER : Node.Kind.TEXT;
            };
        }
        return new Node.Scalar(span(event, event), kind, text, plain ? Node.Style.PLAIN : Node.Style.QUOTED);
    }

    /** The name of a local tag such as {@code !Ref}; null for YAML's own tags. */
    private static @Nullable String tag(Optional<String> tag) {
        return tag.filter(text -> text.startsWith("!") && text.length() > 1)
                .map(text -> text.substring(1))
                .orElse(null);
    }

    private static Node intrinsic(@Nullable String tag, Node argument) {
        if (tag == null) {
            return argument;
        }
        Node full = argument;
        if (tag.equals("GetAtt")
                && argument instanceof Node.Scalar scalar
                && scalar.text().contains(".")) {
            int dot = scalar.text().indexOf('.');
            full = new Node.Sequence(
                    scalar.span(),
                    List.of(
                            new Node.Scalar(
                                    scalar.span(), Node.Kind.TEXT, scalar.text().substring(0, dot)),
                            new Node.Scalar(
                                    scalar.span(), Node.Kind.TEXT, scalar.text().substring(dot + 1))));
        }
        String function = tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
        return new Node.Mapping(argument.span(), Map.of(function, new Node.Member(argument.span(), full)));
    }

    private Span span(Event first, Event last) {
        Mark start = first.getStartMark().orElse(null);
        Mark end = last.getEndMark().orElse(null);
        return start == null || end == null
                ? Span.NOWHERE
                : new Span(start.getLine() + 1, column(start), end.getLine() + 1, column(end));
    }

    /** The parser counts code points; lines are kept only where that differs from UTF-16 units. */
    private int column(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return mark.getColumn() + 1;
        }
        String line = lines.get(mark.getLine());
        int points = Math.min(mark.getColumn(), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points) + 1;
    }

    private UnreadableFileException at(Event event, String reason) {
        Span span = span(event, event);
        return new UnreadableFileException(name, span.line(), span.column(), reason);
    }
}
