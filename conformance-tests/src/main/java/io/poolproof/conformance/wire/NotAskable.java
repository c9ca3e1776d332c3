package io.poolproof.conformance.wire;

/** This way cannot ask it: a recording does not hold it, or it would touch a pool that is not the run's own. */
public final class NotAskable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotAskable(String what) {
        super(what);
    }
}
