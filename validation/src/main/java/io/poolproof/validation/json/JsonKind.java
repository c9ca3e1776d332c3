package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;

/** The kinds of JSON, as far as the service's messages tell them apart. */
public enum JsonKind {
    TEXT("text"),
    NUMBER("a number"),
    BOOLEAN("a boolean"),
    OBJECT("an object"),
    ARRAY("an array"),
    NULL("null"),
    /** No JSON at all, or not one object where a whole request should be. */
    NO_OBJECT("no JSON object");

    private final String words;

    JsonKind(String words) {
        this.words = words;
    }

    /** For messages. */
    public String words() {
        return words;
    }

    static JsonKind of(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING, BINARY, POJO -> TEXT;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case NULL, MISSING -> NULL;
        };
    }
}
