package io.poolproof.schemas.results;

/** How well a claim about the real service is known; derived from its sources, strongest first. */
public enum Confidence {
    /** Seen in a recorded exchange with the real service. */
    RECORDED,
    /** Stated by the service model or a guide of AWS. */
    DOCUMENTED,
    /** Quoted verbatim by users of the real service. */
    REPORTED,
    /** Known from emulators, analogies or sightings without an address alone. */
    INFERRED,
    /** Sources conflict. */
    CONTESTED
}
