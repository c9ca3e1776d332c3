package io.poolproof.schemas;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;

/** One of our document formats: its JSON Schema, and how a document of it becomes a record. */
public final class Format {
    /** Of a document, in bytes. */
    private static final int LONGEST = 64 * 1024 * 1024;

    private final JsonSchema schema;

    private Format(JsonSchema schema) {
        this.schema = schema;
    }

    /** The format with this name, such as {@code cases}; its schema stands in {@code schemas/format}. */
    public static Format named(String name) {
        return new Format(JsonSchema.fromResource("format/" + name + ".schema.json"));
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDocumentException if there is no such file, or it is not of this format
     */
    public <T> T read(Path file, Class<T> type) {
        return read(file.toString(), InputFile.read(file, LONGEST), type);
    }

    /**
     * Reads a document.
     *
     * @param name what the document is called in messages
     * @throws UnreadableDocumentException if it is not of this format
     */
    public <T> T read(String name, byte[] content, Class<T> type) {
        JsonNode tree = StrictJson.read(name, content);
        List<JsonSchema.Problem> problems = schema.problemsOf(content);
        if (!problems.isEmpty()) {
            JsonSchema.Problem first = problems.get(0);
            Places.Place place = Places.find(content, first.pointer());
            String further = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more)";
            throw new UnreadableDocumentException(
                    name,
                    place.line(),
                    place.column(),
                    (first.pointer().isEmpty() ? "" : first.pointer() + ": ") + first.words() + further);
        }
        try {
            return StrictJson.MAPPER.treeToValue(tree, type);
        } catch (JsonProcessingException e) {
            throw StrictJson.unreadable(name, e);
        }
    }
}
