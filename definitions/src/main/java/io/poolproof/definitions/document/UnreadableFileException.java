package io.poolproof.definitions.document;

/** A file that cannot be read; the message is one line with file, line, column and reason, and shows nothing of its content. */
public class UnreadableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;
    private final Span span;

    public UnreadableFileException(String file, String reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
        this.span = Span.NOWHERE;
    }

    public UnreadableFileException(String file, int line, int column, String reason) {
        super(file + ":" + line + ":" + column + ": " + reason);
        this.file = file;
        this.reason = reason;
        this.span = new Span(line, column, line, column);
    }

    /** The name that the user gave it. */
    public String file() {
        return file;
    }

    /** What is wrong with it. */
    public String reason() {
        return reason;
    }

    /** Where; nowhere if it is the whole file. */
    public Span span() {
        return span;
    }
}
