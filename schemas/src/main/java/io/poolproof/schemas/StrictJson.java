package io.poolproof.schemas;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** JSON as our own documents are written: no duplicate keys, nothing after the end, no unknown fields. */
public final class StrictJson {
    private static final int LONGEST_TEXT = 64 * 1024 * 1024;

    /** Reads and writes our own documents. */
    public static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNameLength(LONGEST_TEXT)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private StrictJson() {}

    /**
     * Reads a document.
     *
     * @param name what the document is called in messages, such as its path
     * @throws UnreadableDocumentException if it is no JSON, with the place
     */
    public static JsonNode read(String name, byte[] content) {
        try {
            JsonNode tree = MAPPER.readTree(content);
            if (tree == null || tree.isMissingNode()) {
                throw new UnreadableDocumentException(name, "the document is empty");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw unreadable(name, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(name, "cannot be read");
        }
    }

    static UnreadableDocumentException unreadable(String name, JsonProcessingException e) {
        String problem = e.getOriginalMessage().lines().findFirst().orElse("not JSON");
        return e.getLocation() == null
                ? new UnreadableDocumentException(name, problem)
                : new UnreadableDocumentException(
                        name, e.getLocation().getLineNr(), e.getLocation().getColumnNr(), problem);
    }
}
