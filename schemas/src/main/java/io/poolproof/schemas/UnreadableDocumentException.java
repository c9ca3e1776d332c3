package io.poolproof.schemas;

/** A document that cannot be read or is not what its format asks for; the message is one line with file, line and reason. */
public final class UnreadableDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableDocumentException(String document, String problem) {
        super(document + ": " + problem);
    }

    /**
     * @param line counted from 1
     * @param column counted from 1
     */
    public UnreadableDocumentException(String document, int line, int column, String problem) {
        super(document + ":" + line + ":" + column + ": " + problem);
    }
}
