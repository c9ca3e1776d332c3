package io.poolproof.schemas.findings;

import com.fasterxml.jackson.annotation.JsonValue;

/** How much a finding matters. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    NOTE("note");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** As formats and options write it. */
    @JsonValue
    public String id() {
        return id;
    }

    /** Whether it matters at least as much as the other. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
