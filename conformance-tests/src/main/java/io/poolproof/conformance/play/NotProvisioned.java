package io.poolproof.conformance.play;

import io.poolproof.conformance.wire.Answer;
import org.jspecify.annotations.Nullable;

/** Set-up goes wrong: nothing can be said about the case. */
public final class NotProvisioned extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable Refused refused;

    /** A request of the set-up, and what the target said to it. */
    record Refused(String operation, Answer answer) {}

    /**
     * A set-up that fails at a request.
     *
     * @param operation what was called
     * @param answer what the target said to it
     */
    NotProvisioned(String operation, Answer answer) {
        super("set-up fails at " + operation + ": " + answer.summary());
        this.refused = new Refused(operation, answer);
    }

    NotProvisioned(String problem) {
        super("set-up fails: " + problem);
        this.refused = null;
    }

    /** Whether the target gave no answer at all. */
    boolean isUnanswered() {
        return refused != null && refused.answer().absence() != null;
    }

    /** The request at which it fails; null where an answer lacks what has to be in it. */
    @Nullable
    Refused refused() {
        return refused;
    }
}
