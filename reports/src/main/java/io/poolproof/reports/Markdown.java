package io.poolproof.reports;

import io.poolproof.schemas.results.SourceSummary;
import java.util.Arrays;

/** Text as Markdown: what a target says must never become markup. */
final class Markdown {
    private static final int LONGEST_VALUE = 400;
    private static final String FENCE = "`";

    private Markdown() {}

    /** On one line, nothing in it read as markup, as HTML, as a mention or as a reference. */
    static String escaped(String text) {
        return Texts.line(text, LONGEST_VALUE)
                .replaceAll("([\\\\`*_{}\\[\\]|#~!])", "\\\\$1")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("://", ":&#47;&#47;");
    }

    /** The same inside a line of HTML, where Markdown's own marks mean nothing but mentions still do. */
    static String summary(String text) {
        return Html.escaped(Texts.line(text, LONGEST_VALUE))
                .replace("@", "&#64;")
                .replace("[", "&#91;")
                .replace("`", "&#96;");
    }

    /** A block of code, fenced by more marks than stand in it. */
    static String code(String language, String text) {
        String printable = Texts.printable(text);
        int longest = Arrays.stream(printable.split("[^`]+"))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String fence = FENCE.repeat(Math.max(3, longest + 1));
        return fence + language + "\n" + printable + "\n" + fence + "\n";
    }

    /** Kind, link and date. */
    static String source(SourceSummary source) {
        String name = escaped(source.id());
        return escaped(source.kind()) + " "
                + Sources.link(source)
                        .map(link ->
                                "[" + name + "](<" + link.replace(">", "%3E").replace("<", "%3C") + ">)")
                        .orElse(name + (source.address() == null ? "" : " (" + escaped(source.address()) + ")"))
                + (source.date() == null ? "" : " of " + escaped(source.date()));
    }
}
