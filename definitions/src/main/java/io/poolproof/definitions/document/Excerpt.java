package io.poolproof.definitions.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The line of a file that a problem is about. It shows the value that is marked and what stands beside it in the same list or
 * object; every other value is masked, because files hold secrets, save those of an attribute's declaration. Of requests it shows names of attributes alone.
 *
 * @param text the line, or the part of it around the mark
 * @param from where in the text the mark begins, counted from 0
 * @param to just behind where it ends
 */
public record Excerpt(String text, int from, int to) {
    private static final String MASK = "…";
    private static final int WIDEST = 110;
    private static final int BEFORE = 40;

    /** Values of this member are free text of the user's, and so are its keys. */
    private static final String METADATA = "ClientMetadata";

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

    private static final Span EVERYTHING = new Span(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A piece of the line that may have to be masked. */
    private record Piece(int from, int to, boolean shown) {}

    public static Excerpt of(Document document, Span mark, boolean request) {
        String line = document.line(mark.line());
        Search search = new Search(mark, request);
        document.roots().forEach(search::narrow);
        document.roots().forEach(root -> search.visit(root, "", false));
        return search.excerpt(line, document.syntax()).shortened();
    }

    private Excerpt shortened() {
        String plain = text.stripTrailing();
        if (plain.length() <= WIDEST) {
            return new Excerpt(plain, from, Math.min(to, Math.max(plain.length(), from + 1)));
        }
        int indent = Math.max(0, from - BEFORE);
        int end = Math.min(plain.length(), indent + WIDEST);
        String head = indent == 0 ? "" : MASK;
        String tail = end == plain.length() ? "" : MASK;
        int shift = head.length() - indent;
        return new Excerpt(
                head + plain.substring(indent, end) + tail,
                from + shift,
                Math.min(to + shift, head.length() + end - indent));
    }

    /** Collects the pieces of the marked line. */
    private static final class Search {
        private final Span mark;
        private final boolean request;
        private final List<Piece> pieces = new ArrayList<>();
        private Span innermost = EVERYTHING;

        /** Where a key is marked, its value is nobody's to see. */
        private boolean isKeyMarked;

        Search(Span mark, boolean request) {
            this.mark = mark;
            this.request = request;
        }

        void visit(Node node, String key, boolean free) {
            if (node.span().line() > mark.line() || node.span().endLine() < mark.line()) {
                return;
            }
            if (node instanceof Node.Mapping mapping) {
                mapping.members().forEach((name, member) -> {
                    // The key that a short intrinsic function stands for has the place of its whole argument.
                    boolean written = !member.key().covers(member.value().span());
                    if (written && member.key().line() == mark.line()) {
                        pieces.add(new Piece(
                                member.key().column() - 1, member.key().endColumn() - 1, !free));
                    }
                    visit(member.value(), name, free || (request && name.equals(METADATA)));
                });
            } else if (node instanceof Node.Sequence sequence) {
                sequence.items().forEach(item -> visit(item, key, free));
            } else if (node.span().line() == mark.line()) {
                int end = node.span().endLine() > mark.line()
                        ? Integer.MAX_VALUE
                        : node.span().endColumn() - 1;
                pieces.add(new Piece(node.span().column() - 1, end, isShown(node, key, free)));
            }
        }

        private boolean isShown(Node node, String key, boolean free) {
            if (request) {
                return !free && key.equals("Name");
            }
            return node.span().equals(mark)
                    || (innermost.covers(node.span()) && !isKeyMarked)
                    || HARMLESS.contains(key);
        }

        /** The smallest object or list that holds the mark. */
        private void narrow(Node node) {
            if (!(node instanceof Node.Scalar) && node.span().covers(mark) && innermost.covers(node.span())) {
                innermost = node.span();
            }
            Node.items(node).forEach(this::narrow);
            for (Node.Member member : Node.members(node).values()) {
                isKeyMarked |= member.key().equals(mark);
                narrow(member.value());
            }
        }

        /** Between values stands notation alone; should words be left over, they are nobody's to see. */
        private String between(String notation) {
            return request ? notation.replaceAll("[\\p{L}\\p{N}]+", MASK) : notation;
        }

        /** Comments may hold anything. */
        private static boolean isComment(Document.Syntax syntax, String rest) {
            return switch (syntax) {
                case JSON -> false;
                case YAML -> rest.startsWith("#");
                case HCL -> rest.startsWith("#") || rest.startsWith("//") || rest.startsWith("/*");
            };
        }

        Excerpt excerpt(String line, Document.Syntax syntax) {
            pieces.sort(Comparator.comparingInt(Piece::from));
            StringBuilder text = new StringBuilder();
            int at = 0;
            int from = -1;
            int to = -1;
            int markFrom = mark.column() - 1;
            int markTo = mark.endLine() > mark.line() ? line.length() : mark.endColumn() - 1;
            for (Piece piece : pieces) {
                int start = Math.min(piece.from(), line.length());
                int end = Math.min(piece.to(), line.length());
                if (start < at || end < start) {
                    continue;
                }
                text.append(between(line.substring(at, start)));
                if (start >= markFrom && from < 0) {
                    from = text.length();
                }
                text.append(piece.shown() ? line.substring(start, end) : MASK);
                if (end <= markTo) {
                    to = text.length();
                }
                at = end;
            }
            String rest = line.substring(at);
            text.append(isComment(syntax, rest.strip()) ? "" : between(rest));
            int begin = from < 0 ? Math.min(markFrom, text.length()) : from;
            return new Excerpt(text.toString(), begin, Math.max(to, begin + 1));
        }
    }
}
