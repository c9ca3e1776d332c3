package io.poolproof.validation.servicemodel;

/** What the service model asks of a value. */
public enum Constraint {
    /** The JSON type is the model's. */
    TYPE("type"),
    REQUIRED("required"),
    /** A list's entry is not null. */
    NULL_ENTRY("null-entry"),
    MIN_LENGTH("min-length"),
    MAX_LENGTH("max-length"),
    PATTERN("characters"),
    /** A character's class is not settled; the service may refuse it. */
    UNSETTLED_CHARACTER("unsettled-character"),
    ENUMERATION("value"),
    MIN_VALUE("min-value"),
    MAX_VALUE("max-value"),
    MIN_ITEMS("min-items"),
    MAX_ITEMS("max-items");

    private final String suffix;

    Constraint(String suffix) {
        this.suffix = suffix;
    }

    /** The last word of the ids of rules about it. */
    public String suffix() {
        return suffix;
    }
}
