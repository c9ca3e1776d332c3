package io.poolproof.conformance;

/** This way cannot ask it: a recording does not hold it, or it would touch a pool that is not the run's own. */
final class NotAskable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAskable(String what) {
        super(what);
    }
}
