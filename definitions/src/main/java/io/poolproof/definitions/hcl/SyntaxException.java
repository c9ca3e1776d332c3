package io.poolproof.definitions.hcl;

/** HCL that is none; the message says what is wrong and shows nothing of the text. */
final class SyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int at;

    SyntaxException(int at, String message) {
        super(message);
        this.at = at;
    }

    /** Where, as an index into the text. */
    int at() {
        return at;
    }
}
