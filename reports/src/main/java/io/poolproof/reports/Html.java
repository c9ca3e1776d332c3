package io.poolproof.reports;

import io.poolproof.schemas.PlainText;

/** Text as HTML: what a target says must never become markup. */
final class Html {
    private Html() {}

    /**
     * For element content alone: quotes stay, so that the text can also be read where it is shown as it is. Allure shows the
     * message and the trace of a test as HTML.
     */
    static String content(String text) {
        return escaped(text).replace("&quot;", "\"").replace("&#39;", "'");
    }

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
                default -> escaped.appendCodePoint(PlainText.printable(codePoint));
            }
        });
        return escaped.toString();
    }
}
