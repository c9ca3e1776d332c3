package io.poolproof.validation.servicemodel;

import org.jspecify.annotations.Nullable;

/** Reads the service model's regular expressions, a part of Java's, and writes them so that every engine reads them alike. */
final class PatternReader {
    private static final CodePoints WORD = CodePoints.parse("30-39 41-5a 5f 61-7a");
    private static final CodePoints DIGIT = CodePoints.range('0', '9');
    private static final CodePoints SPACE = CodePoints.parse("9-d 20");
    private static final CodePoints LINE_ENDS = CodePoints.parse("a d 85 2028-2029");
    private static final CodePoints ALL = CodePoints.range(0, Character.MAX_CODE_POINT);

    private static final String DOT_TAKES_ALL = "(?s)";
    private static final String VISIBLE_CLASS = "\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}";

    /** An end that is one also where a text ends with a line feed, which {@code $} would overlook in Java. */
    private static final String END = "$(?![\\u0000-\\uffff])";

    private final String text;
    private final boolean dotTakesAll;
    private int at;
    private @Nullable CodePoints only;

    PatternReader(String modelled) {
        this.dotTakesAll = modelled.startsWith(DOT_TAKES_ALL);
        String bare = dotTakesAll ? modelled.substring(DOT_TAKES_ALL.length()) : modelled;
        this.text = bare.startsWith("^") && bare.endsWith("$") ? bare.substring(1, bare.length() - 1) : bare;
    }

    String portable() {
        StringBuilder out = new StringBuilder();
        boolean alternates = false;
        int depth = 0;
        at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            switch (c) {
                case '[' -> {
                    int start = at;
                    CodePoints set = set();
                    if (start == 0 && text.substring(at).equals("+")) {
                        only = set;
                    }
                    write(set, out);
                }
                case '\\' -> escape(out);
                case '.' -> {
                    at++;
                    write(dotTakesAll ? ALL : LINE_ENDS.complement(), out);
                }
                case '(' -> {
                    depth++;
                    out.append(c);
                    at++;
                }
                case ')' -> {
                    depth--;
                    out.append(c);
                    at++;
                }
                default -> {
                    alternates |= c == '|' && depth == 0;
                    out.append(c);
                    at++;
                }
            }
        }
        return alternates ? "^(?:" + out + ")" + END : "^" + out + END;
    }

    /** The characters of which a text may consist, where that is all that the pattern says; null where it says more. */
    @Nullable
    CodePoints only() {
        return only;
    }

    private void escape(StringBuilder out) {
        char c = text.charAt(at + 1);
        switch (c) {
            case 'b' -> {
                out.append("\\b");
                at += 2;
            }
            case 'w', 'd', 's', 'S', 'p', 'x', 't', 'n', 'r' -> write(item(), out);
            default -> {
                out.append(isSyntax(c) ? "\\" : "").append(c);
                at += 2;
            }
        }
    }

    private CodePoints set() {
        at++;
        boolean negated = text.charAt(at) == '^';
        at += negated ? 1 : 0;
        CodePoints set = CodePoints.NONE;
        while (text.charAt(at) != ']') {
            boolean isClass = isClass();
            CodePoints item = item();
            boolean isRange = !isClass && text.charAt(at) == '-' && text.charAt(at + 1) != ']';
            if (isRange) {
                at++;
                item = CodePoints.range(item.first(0), item().first(0));
            }
            set = set.or(item);
        }
        at++;
        return negated ? set.complement() : set;
    }

    private boolean isClass() {
        return text.charAt(at) == '\\' && "wdsSp".indexOf(text.charAt(at + 1)) >= 0;
    }

    /** One character or class; classes of what is visible come together. */
    private CodePoints item() {
        char c = text.charAt(at);
        if (c != '\\') {
            at++;
            return CodePoints.range(c, c);
        }
        if (text.startsWith(VISIBLE_CLASS, at)) {
            at += VISIBLE_CLASS.length();
            return Characters.VISIBLE;
        }
        if (text.startsWith("\\p{Z}", at)) {
            at += "\\p{Z}".length();
            return Characters.separators();
        }
        char escaped = text.charAt(at + 1);
        at += 2;
        return switch (escaped) {
            case 'w' -> WORD;
            case 'd' -> DIGIT;
            case 's' -> SPACE;
            case 'S' -> SPACE.complement();
            case 't' -> CodePoints.range('\t', '\t');
            case 'n' -> CodePoints.range('\n', '\n');
            case 'r' -> CodePoints.range('\r', '\r');
            case 'x' -> {
                int codePoint = Integer.parseInt(text.substring(at, at + 2), 16);
                at += 2;
                yield CodePoints.range(codePoint, codePoint);
            }
            default -> {
                if (isLetterOrDigit(escaped)) {
                    throw new IllegalArgumentException("a pattern with \\" + escaped + ": " + text);
                }
                yield CodePoints.range(escaped, escaped);
            }
        };
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void write(CodePoints set, StringBuilder out) {
        CodePoints complement = set.complement();
        boolean negated = (set.size() > 0 && set.last(set.size() - 1) == Character.MAX_CODE_POINT)
                || complement.size() < set.size() - 1;
        CodePoints written = negated && complement.size() > 0 ? complement : set;
        out.append(written == complement ? "[^" : "[");
        for (int range = 0; range < written.size(); range++) {
            character(written.first(range), out);
            if (written.last(range) > written.first(range)) {
                out.append(written.last(range) > written.first(range) + 1 ? "-" : "");
                character(written.last(range), out);
            }
        }
        out.append(']');
    }

    private static void character(int codePoint, StringBuilder out) {
        if (codePoint > 0xffff) {
            // Engines differ in how an escape writes it.
            out.appendCodePoint(codePoint);
        } else if (codePoint > 0x7e || codePoint < 0x20) {
            out.append("\\u").append(Characters.hexadecimal(codePoint));
        } else {
            out.append(isSyntax((char) codePoint) || codePoint == '-' ? "\\" : "")
                    .append((char) codePoint);
        }
    }

    /** Whether ECMA-262 lets a backslash stand before the character. */
    private static boolean isSyntax(char c) {
        return "^$\\.*+?()[]{}|/".indexOf(c) >= 0;
    }
}
