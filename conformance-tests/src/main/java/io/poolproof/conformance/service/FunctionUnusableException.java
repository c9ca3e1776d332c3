package io.poolproof.conformance.service;

/** The function that shows what triggers get cannot be made. */
public final class FunctionUnusableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** For people: what is wrong with it. */
    FunctionUnusableException(String problem) {
        super("the function cannot be used: " + problem);
    }
}
