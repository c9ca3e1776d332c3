package io.poolproof.conformance;

/** The run itself sends no more: a limit is reached, or it is being ended. Nothing can be said about the case. */
final class RunLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunLimit(String why) {
        super(why);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
