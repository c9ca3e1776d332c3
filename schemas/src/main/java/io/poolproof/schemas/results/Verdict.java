package io.poolproof.schemas.results;

/** What became of a case or property on a target. */
public enum Verdict {
    /** Every judged aspect is as expected. */
    PASS,
    /** A judged aspect differs from what the evidence claims. */
    FAIL,
    /** Differs exactly as the target's deviation pins it. */
    DEVIATES,
    /** A pinned deviation no longer shows as pinned. */
    STALE,
    /** Written down, not judged: the evidence does not carry a judgement. */
    OBSERVED,
    /** The target lacks the operation or capability, or declares it out of scope. */
    UNSUPPORTED,
    /** Set-up failed, a refusal was not earned by its twin, or evidence is missing. */
    INCONCLUSIVE,
    /** A fault of our own. */
    ERROR
}
