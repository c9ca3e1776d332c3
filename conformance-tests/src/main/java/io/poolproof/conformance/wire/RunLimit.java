package io.poolproof.conformance.wire;

/** The run itself sends no more: a limit is reached, or it is being ended. Nothing can be said about the case. */
public final class RunLimit extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunLimit(String why) {
        super(why);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
