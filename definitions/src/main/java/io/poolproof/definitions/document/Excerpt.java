package io.poolproof.definitions.document;

/**
 * The line of a file that a problem is about, or the part of it around the mark.
 *
 * @param text without what has to stay hidden
 * @param from where in the text the mark begins, counted from 0
 * @param to just behind where it ends
 */
public record Excerpt(String text, int from, int to) {
    /** Stands for what is hidden or cut off. */
    static final String MASK = "…";

    /** How many characters are shown at most. */
    static final int WIDEST = 110;

    private static final int BEFORE = 40;

    Excerpt shortened() {
        String plain = text.stripTrailing();
        if (plain.length() <= WIDEST) {
            return new Excerpt(plain, from, Math.min(to, Math.max(plain.length(), from + 1)));
        }
        int indent = Math.min(Math.max(0, from - BEFORE), plain.length());
        int end = Math.min(plain.length(), indent + WIDEST);
        String head = indent == 0 ? "" : MASK;
        String tail = end == plain.length() ? "" : MASK;
        int shift = head.length() - indent;
        return new Excerpt(
                head + plain.substring(indent, end) + tail,
                from + shift,
                Math.min(to + shift, head.length() + end - indent));
    }
}
