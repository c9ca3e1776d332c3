package io.poolproof.cli;

import io.poolproof.schemas.PlainText;
import java.io.PrintWriter;

/**
 * What is printed for people, on a terminal or in the log of a CI system. Whatever others wrote in it stays text; a carriage return goes
 * through where a piece begins with it, as a line of progress does. A document of a form that a program reads, or with colours of our own,
 * goes to {@link #raw}.
 */
final class LogWriter extends PrintWriter {
    private static final String OVER_THE_SAME_LINE = "\r";

    private final PrintWriter raw;

    LogWriter(PrintWriter raw) {
        super(raw, true);
        this.raw = raw;
    }

    /** The writer underneath. */
    static PrintWriter raw(PrintWriter writer) {
        return writer instanceof LogWriter log ? log.raw : writer;
    }

    @Override
    public void write(String text, int offset, int length) {
        String piece = text.substring(offset, offset + length);
        boolean again = piece.startsWith(OVER_THE_SAME_LINE);
        String plain = (again ? OVER_THE_SAME_LINE : "") + PlainText.log(again ? piece.substring(1) : piece);
        super.write(plain, 0, plain.length());
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        write(new String(characters, offset, length));
    }

    @Override
    public void write(int character) {
        write(String.valueOf((char) character));
    }
}
