package io.poolproof.validation.generated;

/** Text as it stands in a Javadoc comment. */
final class Javadoc {
    private static final int LONGEST_LINE = 118;

    private Javadoc() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;");
    }

    /**
     * Lines of a comment.
     *
     * @param first what the first line starts with
     * @param next what every other line starts with
     */
    static String wrapped(String first, String next, String text) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() + word.length() > LONGEST_LINE) {
                lines.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(next);
            }
            line.append(word).append(' ');
        }
        return lines.append(line.toString().stripTrailing()).append('\n').toString();
    }
}
