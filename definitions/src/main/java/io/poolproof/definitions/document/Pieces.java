package io.poolproof.definitions.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The keys and values of a document by the line and column in which they begin, and what holds them. */
final class Pieces {
    /** Values of this member are free text of the user's, and so are its keys. */
    private static final String METADATA = "ClientMetadata";

    private final Document document;
    private final boolean request;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Container> containers = new ArrayList<>();

    /**
     * A key, or a value that holds no others.
     *
     * @param from column counted from 0, within the line
     * @param to just behind its end in that line
     * @param value null for a key
     * @param key the key itself, or the key that the value stands under
     * @param free whether it is free text of the user's
     */
    record Piece(int line, int from, int to, @Nullable Node value, String key, boolean free) {
        /** The same place, seen once as free text and once as something else, is free text. */
        private Piece alsoFree() {
            return new Piece(line, from, to, value, key, true);
        }
    }

    /** An object or list, and the one that holds it. */
    private record Container(Span span, @Nullable Container parent) {}

    private Pieces(Document document, boolean request) {
        this.document = document;
        this.request = request;
    }

    static Pieces of(Document document, boolean request) {
        Pieces all = new Pieces(document, request);
        document.roots().forEach(root -> all.collect(root, "", false, null));
        all.sort();
        return all;
    }

    private void collect(Node node, String key, boolean free, @Nullable Container parent) {
        if (node instanceof Node.Mapping mapping) {
            Container self = container(mapping.span(), parent);
            mapping.members().forEach((name, member) -> {
                // The key that a short intrinsic function stands for has the place of its whole argument.
                if (!member.key().covers(member.value().span())) {
                    piece(member.key(), null, name, free);
                }
                collect(member.value(), name, free || (request && name.equals(METADATA)), self);
            });
        } else if (node instanceof Node.Sequence sequence) {
            Container self = container(sequence.span(), parent);
            sequence.items().forEach(item -> collect(item, key, free, self));
        } else {
            piece(node.span(), node, key, free);
        }
    }

    private Container container(Span span, @Nullable Container parent) {
        Container container = new Container(span, parent);
        containers.add(container);
        return container;
    }

    private void piece(Span span, @Nullable Node value, String key, boolean free) {
        int length = document.line(span.line()).length();
        int from = Math.min(span.column() - 1, length);
        int to = span.endLine() > span.line() ? length : Math.min(span.endColumn() - 1, length);
        if (span.isSomewhere() && from <= to) {
            pieces.add(new Piece(span.line(), from, to, value, key, free));
        }
    }

    private void sort() {
        pieces.sort(Comparator.comparingInt(Piece::line).thenComparingInt(Piece::from));
        List<Piece> apart = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            Piece last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last == null || last.line() != piece.line() || piece.from() >= last.to()) {
                apart.add(piece);
            } else if (piece.free() && !last.free()) {
                // What overlaps is one place that an alias repeats.
                apart.set(apart.size() - 1, last.alsoFree());
            }
        }
        pieces.clear();
        pieces.addAll(apart);
        sortContainers();
    }

    /** The outer before the inner; of one that an alias repeats, the first, which stands where it is written. */
    private void sortContainers() {
        containers.sort(Comparator.comparingInt((Container one) -> one.span().line())
                .thenComparingInt(one -> one.span().column())
                .thenComparing(
                        Comparator.comparingInt((Container one) -> one.span().endLine())
                                .thenComparingInt(one -> one.span().endColumn())
                                .reversed()));
        List<Container> once = new ArrayList<>(containers.size());
        for (Container container : containers) {
            if (once.isEmpty() || !once.get(once.size() - 1).span().equals(container.span())) {
                once.add(container);
            }
        }
        containers.clear();
        containers.addAll(once);
    }

    /** Those that begin in a line, in their order. */
    List<Piece> onLine(int line) {
        return pieces.subList(
                first(pieces, piece -> piece.line() >= line), first(pieces, piece -> piece.line() > line));
    }

    /** The index of the first that begins in this column of their line or behind it. */
    static int firstFrom(List<Piece> onLine, int column) {
        return first(onLine, piece -> piece.from() >= column);
    }

    /** The index of the first of which something is so that is so of all behind it; their number where there is none. */
    private static <T> int first(List<T> sorted, Predicate<T> isSo) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isSo.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The smallest object or list that holds a place; the place itself where none does. */
    Span innermost(Span place) {
        int behind = first(containers, container -> container.span().beginsBehind(place));
        Container holder = behind == 0 ? null : containers.get(behind - 1);
        while (holder != null && !holder.span().covers(place)) {
            holder = holder.parent();
        }
        return holder == null ? place : holder.span();
    }
}
