package io.poolproof.definitions.hcl;

import java.util.ArrayList;
import java.util.List;

/** The blanks that all lines of a heredoc begin with, which {@code <<-} removes. */
final class Indentation {
    /** Indexes of the parts that begin a line. */
    private final List<Integer> lines = new ArrayList<>();

    private int least = Integer.MAX_VALUE;
    private boolean lineBegins = true;

    /** A literal part follows. */
    void text(Token text, int index) {
        if (lineBegins) {
            lines.add(index);
            least = text.text().isBlank() ? least : Math.min(least, blanks(text.text()));
        }
        lineBegins = text.text().endsWith("\n");
    }

    /** A part follows that is no literal. */
    void sequence() {
        least = lineBegins ? 0 : least;
        lineBegins = false;
    }

    List<Expression> removed(List<Expression> parts) {
        List<Expression> removed = new ArrayList<>(parts);
        for (int index : lines) {
            if (parts.get(index) instanceof Expression.Literal line) {
                int cut = Math.min(least, blanks(line.text()));
                removed.set(
                        index,
                        new Expression.Literal(
                                line.span(), line.kind(), line.text().substring(cut)));
            }
        }
        return removed;
    }

    private static int blanks(String text) {
        int count = 0;
        while (count < text.length() && " \t".indexOf(text.charAt(count)) >= 0) {
            count++;
        }
        return count;
    }
}
