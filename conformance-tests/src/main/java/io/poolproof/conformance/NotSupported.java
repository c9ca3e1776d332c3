package io.poolproof.conformance;

/** The target has no way to do what the case needs; the message says what. */
final class NotSupported extends Exception {
    private static final long serialVersionUID = 1L;

    NotSupported(String what) {
        super(what);
    }

    /** What the target lacks. */
    String what() {
        return String.valueOf(getMessage());
    }
}
