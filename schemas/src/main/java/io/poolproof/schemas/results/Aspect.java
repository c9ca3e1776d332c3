package io.poolproof.schemas.results;

/** What is compared between expectation and observation, each at its own claim's level. */
public enum Aspect {
    OUTCOME("outcome"),
    /** A token, password or code that an answer gives back; it stands in results only where one does. */
    SECRET("secrets"),
    /** Whether an answer has the protocol's form, a server fault included; it stands in results only where it has not. */
    FORM("form of the answer"),
    /** The state that a request leaves behind, read back. */
    EFFECT("effect"),
    /** The functions of triggers that are called, and what they are handed. */
    TRIGGERS("calls of triggers"),
    ERROR("error type"),
    MESSAGE("message"),
    STATUS("HTTP status"),
    /** Members of the response body. */
    RESPONSE("response body"),
    HEADER("response header"),
    CONTENT_TYPE("content type");

    private final String words;

    Aspect(String words) {
        this.words = words;
    }

    /** As reports call it. */
    public String words() {
        return words;
    }
}
