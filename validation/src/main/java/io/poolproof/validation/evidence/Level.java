package io.poolproof.validation.evidence;

/** How far a claim carries a judgement: {@code MUST} and {@code SHOULD} are judged, {@code OBSERVE} is not. */
public enum Level {
    MUST,
    SHOULD,
    OBSERVE;

    /**
     * The level of a claim that is known so well. A report counts as one, although two independent ones make {@code MUST}: how
     * many there are is not known here.
     */
    public static Level of(Confidence confidence) {
        return switch (confidence) {
            case RECORDED, DOCUMENTED -> MUST;
            case REPORTED -> SHOULD;
            case INFERRED, CONTESTED -> OBSERVE;
        };
    }
}
