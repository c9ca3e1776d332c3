package io.poolproof.schemas.results;

/** What is compared between expectation and observation, each at its own claim's level. */
public enum Aspect {
    OUTCOME("outcome"),
    EFFECT("effect"),
    ERROR("error type"),
    MESSAGE("message"),
    STATUS("HTTP status"),
    /** The response body against its JSON Schema. */
    RESPONSE("response body");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    /** As reports call it. */
    public String words() {
        return words;
    }
}
