package io.poolproof.definitions.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * YAML that a template engine writes: Jinja, Go templates, ERB and the like. Lines that steer the engine are taken out, and a
 * placeholder without quotes is put in quotes, each at its place, so that the rest can be read where it stands.
 *
 * @param text as long as it was, line by line
 * @param steered whether parts of it stand there only on conditions, or several times
 */
record TemplateEngines(String text, boolean steered) {
    /** A line that holds nothing but a directive, or a placeholder for several lines. */
    private static final Pattern DIRECTIVE =
            Pattern.compile("\\s*(?:\\{%.*%\\}|\\{#.*#\\}|\\{\\{.*\\}\\}|<%[^=].*%>)\\s*");

    private static final Pattern COMMENT = Pattern.compile("\\s*\\{\\{-?\\s*/\\*.*");

    /** What stands as a value without quotes: after a key, in a list, or in brackets. */
    private static final Pattern VALUE =
            Pattern.compile("(^\\s*(?:- )*(?:[\\w.\"'-]+:)?\\s+|[:,\\[{-]\\s*)(\\{\\{[^{}]*\\}\\})");

    private static final String SHORTEST = "\"{{}}\"";

    static TemplateEngines of(String text) {
        if (!text.contains("{{") && !text.contains("{%") && !text.contains("<%")) {
            return new TemplateEngines(text, false);
        }
        List<String> lines = new ArrayList<>();
        boolean steered = false;
        for (String line : text.split("\n", -1)) {
            boolean directive =
                    DIRECTIVE.matcher(line).matches() || COMMENT.matcher(line).matches();
            steered |= directive;
            lines.add(directive ? "" : quoted(line));
        }
        return new TemplateEngines(String.join("\n", lines), steered);
    }

    private static String quoted(String line) {
        if (!line.contains("{{")) {
            return line;
        }
        StringBuilder masked = new StringBuilder(line);
        Matcher value = VALUE.matcher(line);
        int from = 0;
        while (value.find(from)) {
            int begin = value.start(2);
            int end = value.end(2);
            from = end;
            if (isInQuotes(line, begin) || end - begin < SHORTEST.length()) {
                continue;
            }
            boolean alone = line.indexOf('[') < 0 || line.indexOf('[') > begin;
            boolean inBlock =
                    alone && !line.substring(0, begin).replace("{{", "").contains("{");
            String rest = line.substring(end);
            int comment = rest.indexOf(" #");
            int to = inBlock ? end + (comment < 0 ? rest.stripTrailing().length() : comment) : end;
            masked.replace(begin, to, SHORTEST.substring(0, 5) + " ".repeat(to - begin - SHORTEST.length()) + "\"");
            from = to;
        }
        return masked.toString();
    }

    private static boolean isInQuotes(String line, int at) {
        boolean single = false;
        boolean twofold = false;
        for (int index = 0; index < at; index++) {
            char letter = line.charAt(index);
            single ^= letter == '\'' && !twofold;
            twofold ^= letter == '"' && !single;
        }
        return single || twofold;
    }
}
