package io.poolproof.schemas.results;

/** What a target owes to a claim; it follows from the claim's confidence and is never declared. */
public enum Level {
    /** Recorded, documented, or reported by two independent sources. */
    MUST,
    /** Reported by one source. */
    SHOULD,
    /** Inferred, contested or unknown: written down, not judged. */
    OBSERVE
}
