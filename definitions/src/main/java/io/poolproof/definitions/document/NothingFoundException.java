package io.poolproof.definitions.document;

/** A file that can be read and holds nothing of the service's. */
public final class NothingFoundException extends UnreadableFileException {
    private static final long serialVersionUID = 1L;

    public NothingFoundException(String file, String reason) {
        super(file, reason);
    }
}
