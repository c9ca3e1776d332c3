package io.poolproof.conformance.play;

import org.jspecify.annotations.Nullable;

/** The target has no way to do what the case needs; the message says what. */
public final class NotSupported extends Exception {
    private static final long serialVersionUID = 1L;

    private final @Nullable String operation;

    NotSupported(String what) {
        super(what);
        this.operation = null;
    }

    /**
     * An operation that the target does not have.
     *
     * @param why how that is known
     */
    NotSupported(String operation, String why) {
        super(why);
        this.operation = operation;
    }

    /** What the target lacks. */
    String what() {
        return String.valueOf(getMessage());
    }

    /** The operation that it does not have; null where it lacks anything else. */
    @Nullable
    String operation() {
        return operation;
    }
}
