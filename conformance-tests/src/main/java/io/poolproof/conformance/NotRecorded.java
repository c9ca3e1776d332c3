package io.poolproof.conformance;

/** A recording cannot answer what it has not been asked. */
final class NotRecorded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRecorded(String what) {
        super(what);
    }

    String what() {
        return String.valueOf(getMessage());
    }
}
