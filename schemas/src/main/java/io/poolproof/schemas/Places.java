package io.poolproof.schemas;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Finds the line and column in which the value at a JSON Pointer begins. */
final class Places {
    private Places() {}

    /**
     * @param line counted from 1
     * @param column counted from 1
     */
    record Place(int line, int column) {}

    static Place find(byte[] document, String pointer) {
        Place found = new Place(1, 1);
        try (JsonParser parser = StrictJson.MAPPER.getFactory().createParser(document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean startsValue = token != JsonToken.FIELD_NAME && !token.isStructEnd();
                String at = parser.getParsingContext().pathAsPointer().toString();
                if (startsValue && pointer.equals(token.isStructStart() ? parent(parser) : at)) {
                    JsonLocation location = parser.currentTokenLocation();
                    return new Place(location.getLineNr(), location.getColumnNr());
                }
            }
        } catch (IOException e) {
            return found;
        }
        return found;
    }

    /** Inside the start of an object or a list the parser already stands in it; its own place is its parent's current one. */
    private static String parent(JsonParser parser) {
        return parser.getParsingContext().getParent() == null
                ? ""
                : parser.getParsingContext().getParent().pathAsPointer().toString();
    }
}
