package io.poolproof.definitions.document;

import java.io.Serializable;

/**
 * Where a value stands in a file: from its first character to just behind its last.
 *
 * @param line counted from 1
 * @param column in UTF-16 units, counted from 1
 */
public record Span(int line, int column, int endLine, int endColumn) implements Serializable {
    /** The place of what stands in no file. */
    public static final Span NOWHERE = new Span(0, 0, 0, 0);

    public boolean isSomewhere() {
        return line > 0;
    }

    /** Whether the other span lies within this one. */
    public boolean covers(Span other) {
        return !isBefore(other.line, other.column, line, column)
                && !isBefore(endLine, endColumn, other.endLine, other.endColumn);
    }

    /** Whether this span begins behind the beginning of the other one. */
    boolean beginsBehind(Span other) {
        return isBefore(other.line, other.column, line, column);
    }

    private static boolean isBefore(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || (line == otherLine && column < otherColumn);
    }
}
