package io.poolproof.conformance.wire;

/** The target cannot be asked anything at all. */
public final class TargetUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TargetUnusableException(String message) {
        super(message);
    }
}
