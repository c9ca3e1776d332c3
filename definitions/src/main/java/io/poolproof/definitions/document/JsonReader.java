package io.poolproof.definitions.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one JSON value after the other, with places. */
final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(DocumentReader.MAX_BYTES)
                    .maxStringLength(DocumentReader.MAX_BYTES)
                    .maxNestingDepth(DocumentReader.MAX_DEPTH)
                    .build())
            .disable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final String name;
    private final String text;
    private final JsonParser parser;
    private final List<Document.Repeated> repeated;
    private int nodes;

    private JsonReader(String name, String text, JsonParser parser, List<Document.Repeated> repeated) {
        this.repeated = repeated;
        this.name = name;
        this.text = text;
        this.parser = parser;
    }

    static List<Node> read(String name, String text, List<Document.Repeated> repeated) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonReader reader = new JsonReader(name, text, parser, repeated);
            List<Node> roots = new ArrayList<>();
            while (parser.nextToken() != null) {
                roots.add(reader.value());
            }
            return roots;
        } catch (JsonProcessingException e) {
            JsonLocation location = e.getLocation();
            throw location == null
                    ? new UnreadableFileException(name, reason(e))
                    : new UnreadableFileException(name, location.getLineNr(), location.getColumnNr(), reason(e));
        } catch (IOException e) {
            throw new UnreadableFileException(name, "cannot be read");
        }
    }

    /** What is wrong, in words of our own: the parser's may show what stands there. */
    private static String reason(JsonProcessingException e) {
        String message = e.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "nested more than " + DocumentReader.MAX_DEPTH + " levels deep";
        }
        return message.contains("end-of-input") ? "the JSON ends too early" : "not JSON from here on";
    }

    private Node value() throws IOException {
        if (++nodes > DocumentReader.MAX_NODES) {
            throw new UnreadableFileException(name, "more than " + DocumentReader.MAX_NODES + " values");
        }
        JsonLocation start = parser.currentTokenLocation();
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(start);
            case START_ARRAY -> sequence(start);
            case VALUE_STRING -> scalar(start, Node.Kind.TEXT);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(start, Node.Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> scalar(start, Node.Kind.BOOLEAN);
            default -> scalar(start, Node.Kind.NULL);
        };
    }

    private Node scalar(JsonLocation start, Node.Kind kind) throws IOException {
        String text = parser.getText();
        return new Node.Scalar(span(start), kind, text);
    }

    private Node sequence(JsonLocation start) throws IOException {
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new Node.Sequence(span(start), items);
    }

    private Node mapping(JsonLocation start) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation keyStart = parser.currentTokenLocation();
            String key = parser.currentName();
            Span keySpan = key(keyStart);
            parser.nextToken();
            if (members.put(key, new Node.Member(keySpan, value())) != null) {
                repeated.add(new Document.Repeated(keySpan, key));
            }
        }
        return new Node.Mapping(span(start), members);
    }

    /** The parser stands behind a key's colon already, so the key's end is looked for. */
    private Span key(JsonLocation start) {
        int from = (int) start.getCharOffset();
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        int length = Math.min(at + 1, text.length()) - from;
        return new Span(start.getLineNr(), start.getColumnNr(), start.getLineNr(), start.getColumnNr() + length);
    }

    private Span span(JsonLocation start) {
        JsonLocation end = parser.currentLocation();
        return new Span(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
    }
}
