package io.poolproof.reports;

/** Text as HTML: what a target says must never become markup. */
final class Html {
    private Html() {}

    /** For element content and quoted attributes. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(Texts.printable(codePoint));
            }
        });
        return escaped.toString();
    }
}
