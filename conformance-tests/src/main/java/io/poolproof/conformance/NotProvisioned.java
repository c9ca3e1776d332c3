package io.poolproof.conformance;

/** Set-up goes wrong: nothing can be said about the case. */
final class NotProvisioned extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean unanswered;

    /**
     * A set-up that fails.
     *
     * @param step what was to be done
     * @param answer what the target said to it
     */
    NotProvisioned(String step, Answer answer) {
        super("set-up fails at " + step + ": " + answer.summary());
        this.unanswered = answer.absence() != null;
    }

    NotProvisioned(String problem) {
        super("set-up fails: " + problem);
        this.unanswered = false;
    }

    /** Whether the target gave no answer at all. */
    boolean isUnanswered() {
        return unanswered;
    }
}
