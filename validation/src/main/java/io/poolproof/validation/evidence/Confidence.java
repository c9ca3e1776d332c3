package io.poolproof.validation.evidence;

/** How well a claim about the real service is known, strongest first; derived from its sources. */
public enum Confidence {
    RECORDED,
    DOCUMENTED,
    REPORTED,
    INFERRED,
    CONTESTED
}
