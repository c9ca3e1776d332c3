package io.poolproof.schemas.results;

/** What is compared between expectation and observation, each at its own claim's level. */
public enum Aspect {
    OUTCOME,
    EFFECT,
    ERROR,
    MESSAGE,
    STATUS,
    /** The response body against its JSON Schema. */
    RESPONSE
}
