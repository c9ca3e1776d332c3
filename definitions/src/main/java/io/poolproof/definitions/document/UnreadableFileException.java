package io.poolproof.definitions.document;

/** A file that cannot be read; the message is one line with file, line, column and reason, and shows nothing of its content. */
public final class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFileException(String file, String reason) {
        super(file + ": " + reason);
    }

    public UnreadableFileException(String file, int line, int column, String reason) {
        super(file + ":" + line + ":" + column + ": " + reason);
    }
}
