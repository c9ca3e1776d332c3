package io.poolproof.validation.evidence;

/** How far a claim carries a judgement: {@code MUST} and {@code SHOULD} are judged, {@code OBSERVE} is not. */
public enum Level {
    MUST,
    SHOULD,
    OBSERVE
}
