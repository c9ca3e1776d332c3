package io.poolproof.definitions.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes the excerpts of one document. They show the value that is marked and what stands beside it in the same list or object; every
 * other value is masked, because files hold secrets, save those of an attribute's declaration. Of requests they show names of
 * attributes alone. The document is looked through once, and an excerpt costs no more than it shows: a file may be one line with
 * thousands of problems in it.
 */
public final class Excerpts {
    /** More of a text than is shown of it, on either side of the mark. */
    private static final int ENOUGH = 2 * Excerpt.WIDEST;

    /** Members of a declared attribute, which keep no secret wherever they stand. */
    private static final Set<String> HARMLESS = Set.of(
            "Name",
            "AttributeDataType",
            "Mutable",
            "Required",
            "DeveloperOnlyAttribute",
            "MinLength",
            "MaxLength",
            "MinValue",
            "MaxValue",
            "name",
            "attribute_data_type",
            "mutable",
            "required",
            "developer_only_attribute",
            "min_length",
            "max_length",
            "min_value",
            "max_value");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Document document;
    private final boolean request;
    private final Pieces pieces;

    /**
     * Looks through a document.
     *
     * @param request whether it holds requests
     */
    public Excerpts(Document document, boolean request) {
        this.document = document;
        this.request = request;
        this.pieces = Pieces.of(document, request);
    }

    /** The excerpt that shows a place of the document. */
    public Excerpt of(Span mark) {
        return new Line(mark).excerpt().shortened();
    }

    /** A line as what is notation, by turns with what may have to be masked: a gap, a piece, a gap and so on, a gap last. */
    private final class Line {
        private final Span mark;
        private final Span innermost;
        private final String line;
        private final List<Pieces.Piece> onLine;
        private final int first;

        /** Where an object is marked as a whole, none of its values is meant. */
        private final boolean isObjectMarked;

        /** Where a key is marked, its value is nobody's to see. */
        private final boolean isKeyMarked;

        Line(Span mark) {
            this.mark = mark;
            this.innermost = pieces.innermost(mark);
            this.line = document.line(mark.line());
            this.onLine = pieces.onLine(mark.line());
            this.first = Pieces.firstFrom(onLine, mark.column() - 1);
            Pieces.Piece marked = first < onLine.size() ? onLine.get(first) : null;
            int begin = mark.column() - 1;
            this.isObjectMarked =
                    innermost.equals(mark) && !line.startsWith("[", begin) && !line.startsWith("- ", begin);
            this.isKeyMarked = marked != null
                    && marked.value() == null
                    && marked.from() == mark.column() - 1
                    && marked.to() == mark.endColumn() - 1;
        }

        /** From the first piece of the mark outwards, to both sides until there is more than is shown. */
        Excerpt excerpt() {
            StringBuilder text = new StringBuilder();
            for (int at = first; at >= 0 && text.length() < ENOUGH; at--) {
                text.insert(0, gap(at, true));
                if (at > 0) {
                    text.insert(0, piece(at - 1, true));
                }
            }
            int begin = first < onLine.size() ? text.length() : Math.min(mark.column() - 1, text.length());
            int end = begin + 1;
            int from = text.length();
            int markTo = mark.endLine() > mark.line() ? line.length() : mark.endColumn() - 1;
            for (int at = first; at < onLine.size() && text.length() - from < ENOUGH; at++) {
                text.append(piece(at, false));
                end = onLine.get(at).to() <= markTo ? Math.max(end, text.length()) : end;
                text.append(gap(at + 1, false));
            }
            return new Excerpt(text.toString(), begin, end);
        }

        private String piece(int index, boolean tail) {
            Pieces.Piece piece = onLine.get(index);
            return isShown(piece) ? part(piece.from(), piece.to(), tail) : Excerpt.MASK;
        }

        private boolean isShown(Pieces.Piece piece) {
            Node value = piece.value();
            if (value == null) {
                return !piece.free();
            }
            if (request) {
                return !piece.free() && piece.key().equals("Name");
            }
            return value.span().equals(mark)
                    || (innermost.covers(value.span()) && !isKeyMarked && !isObjectMarked)
                    || HARMLESS.contains(piece.key());
        }

        /** What stands before the piece with this index; notation alone, and should words be left over, they are nobody's to see. */
        private String gap(int index, boolean tail) {
            int from = index == 0 ? 0 : onLine.get(index - 1).to();
            int to = index == onLine.size() ? line.length() : onLine.get(index).from();
            if (index == onLine.size() && isComment(from)) {
                return "";
            }
            String notation = part(from, to, tail);
            return request ? WORDS.matcher(notation).replaceAll(Excerpt.MASK) : notation;
        }

        /** Comments may hold anything. */
        private boolean isComment(int from) {
            int at = from;
            while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
                at++;
            }
            return switch (document.syntax()) {
                case JSON -> false;
                case YAML -> line.startsWith("#", at);
                case HCL -> line.startsWith("#", at) || line.startsWith("//", at) || line.startsWith("/*", at);
            };
        }

        private String part(int from, int to, boolean tail) {
            return tail
                    ? line.substring(Math.max(from, to - ENOUGH), to)
                    : line.substring(from, Math.min(to, from + ENOUGH));
        }
    }
}
