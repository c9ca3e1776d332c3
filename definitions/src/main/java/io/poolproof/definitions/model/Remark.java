package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;

/**
 * What a reader saw that the model no longer shows, since the tool's reading of it went in.
 *
 * @param about what the remark concerns, such as a key or a setting; never a value
 */
public record Remark(Kind kind, Origin origin, Address address, Span span, String about) {

    /** What was seen. */
    public enum Kind {
        /** A key stands twice in one mapping; the tool takes the last. */
        KEY_TWICE,
        /** An empty list is written, and the tool sends nothing for it. */
        EMPTY_LIST_LEFT_OUT,
        /** A null is written where the tool refuses one. */
        NULL_REFUSED,
        /** A name that the tool or the service does not know. */
        UNKNOWN_NAME
    }
}
