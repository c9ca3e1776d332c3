package io.poolproof.definitions.hcl;

import io.poolproof.definitions.hcl.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts HCL into tokens. Quotes and heredocs hold templates, whose sequences hold code, which may hold quotes again; the lexer
 * therefore keeps a stack of what it is in.
 */
final class Lexer {
    /** Longer ones stand before those that they begin with. */
    private static final String[] SYMBOLS = {
        "...", "==", "!=", "<=", ">=", "&&", "||", "=>", "::", "{", "}", "[", "]", "(", ")", ".", ",", ":", "?", "=",
        "+", "-", "*", "/", "%", "!", "<", ">"
    };

    /** Code, or the text of a quoted string (no marker) or of a heredoc. */
    private static final class Context {
        final boolean code;
        final @Nullable String marker;
        final int start;
        int braces;

        Context(boolean code, @Nullable String marker, int start) {
            this.code = code;
            this.marker = marker;
            this.start = start;
        }
    }

    private final String text;
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a file. */
    static List<Token> file(String text) {
        return new Lexer(text).all(new Context(true, null, 0));
    }

    /** The tokens of a template without quotes around it, as JSON's strings hold them. */
    static List<Token> template(String text) {
        return new Lexer(text).all(new Context(false, null, 0));
    }

    private List<Token> all(Context first) {
        contexts.push(first);
        while (at < text.length()) {
            Context context = contexts.element();
            if (context.code) {
                code(context);
            } else if (context.marker != null) {
                heredoc(context, context.marker);
            } else {
                quoted(context == first);
            }
        }
        if (contexts.element() != first) {
            throw notClosed(contexts.element());
        }
        add(Kind.END, at, at);
        return tokens;
    }

    private static SyntaxException notClosed(Context context) {
        String what = context.code ? "template sequence" : context.marker == null ? "string" : "heredoc";
        return new SyntaxException(context.start, "the " + what + " that begins here is not closed");
    }

    private void add(Kind kind, int start, int end) {
        tokens.add(new Token(kind, kind == Kind.NEWLINE ? "" : text.substring(start, end), start, end));
        at = end;
    }

    private void enter(Context context) {
        if (contexts.size() > Limits.MAX_DEPTH) {
            throw new SyntaxException(at, Limits.TOO_DEEP);
        }
        contexts.push(context);
    }

    private boolean sees(String symbol) {
        return text.startsWith(symbol, at);
    }

    private void code(Context context) {
        char c = text.charAt(at);
        if (c == ' ' || c == '\t' || c == '\r') {
            at++;
        } else if (c == '\n') {
            add(Kind.NEWLINE, at, at + 1);
        } else if (c == '#' || sees("//")) {
            at = lineEnd(at);
        } else if (sees("/*")) {
            int end = text.indexOf("*/", at + 2);
            if (end < 0) {
                throw new SyntaxException(at, "the comment that begins here is not closed");
            }
            at = end + 2;
        } else if (c == '"') {
            enter(new Context(false, null, at));
            add(Kind.QUOTE_OPEN, at, at + 1);
        } else if (sees("<<")) {
            openHeredoc();
        } else if (isDigit(at)) {
            add(Kind.NUMBER, at, numberEnd());
        } else if (isIdentifierPart(at, true)) {
            add(Kind.IDENTIFIER, at, identifierEnd(at));
        } else {
            symbol(context);
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void symbol(Context context) {
        boolean inTemplate = contexts.size() > 1;
        if (inTemplate && context.braces == 0 && (sees("}") || sees("~}"))) {
            contexts.pop();
            add(Kind.SEQUENCE_CLOSE, at, at + (sees("}") ? 1 : 2));
            return;
        }
        for (String symbol : SYMBOLS) {
            if (sees(symbol)) {
                context.braces += symbol.equals("{") ? 1 : symbol.equals("}") ? -1 : 0;
                add(Kind.SYMBOL, at, at + symbol.length());
                return;
            }
        }
        throw new SyntaxException(
                at,
                text.charAt(at) == '\''
                        ? "a string stands between double quotes"
                        : "this character has no meaning here");
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /** As far as digits, dots and exponents go, without a dot at the end: whether it is a number is seen later. */
    private int numberEnd() {
        int end = at + 1;
        int last = end;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (isDigit(end)) {
                last = ++end;
            } else if (c == '.') {
                end++;
            } else if (c == 'e' || c == 'E') {
                int sign = end + 1 < text.length() && "+-".indexOf(text.charAt(end + 1)) >= 0 ? 1 : 0;
                if (!isDigit(end + 1 + sign)) {
                    return last;
                }
                end += 2 + sign;
                last = end;
            } else {
                return last;
            }
        }
        return last;
    }

    private boolean isIdentifierPart(int index, boolean first) {
        if (index >= text.length()) {
            return false;
        }
        int point = text.codePointAt(index);
        return first
                ? Character.isUnicodeIdentifierStart(point) || point == '_'
                : (Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point)) || point == '-';
    }

    private int identifierEnd(int from) {
        int end = from;
        while (isIdentifierPart(end, end == from)) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private void openHeredoc() {
        int name = at + (sees("<<-") ? 3 : 2);
        int end = identifierEnd(name);
        int line = lineEnd(end);
        if (end == name || line == text.length() || !text.substring(end, line).isBlank()) {
            throw new SyntaxException(at, "a heredoc begins with << and a name, at the end of its line");
        }
        enter(new Context(false, text.substring(name, end), at));
        add(Kind.HEREDOC_OPEN, at, line + 1);
    }

    private void heredoc(Context context, String marker) {
        if (text.charAt(at - 1) == '\n') {
            int from = at;
            while (from < text.length() && " \t".indexOf(text.charAt(from)) >= 0) {
                from++;
            }
            int end = from + marker.length();
            if (text.startsWith(marker, from) && (end == text.length() || "\r\n".indexOf(text.charAt(end)) >= 0)) {
                contexts.pop();
                add(Kind.HEREDOC_CLOSE, from, end);
                return;
            }
        }
        if (opensSequence()) {
            return;
        }
        int end = at;
        int lineEnd = Math.min(lineEnd(at) + 1, text.length());
        while (end < lineEnd && !isSequence(end)) {
            end += isEscapedSequence(end) ? 3 : 1;
        }
        if (end >= text.length()) {
            throw notClosed(context);
        }
        add(Kind.TEXT, at, end);
    }

    private void quoted(boolean withoutQuotes) {
        if (text.charAt(at) == '"' && !withoutQuotes) {
            contexts.pop();
            add(Kind.QUOTE_CLOSE, at, at + 1);
            return;
        }
        if (opensSequence()) {
            return;
        }
        int end = at;
        while (end < text.length() && !isSequence(end) && (withoutQuotes || "\"\n".indexOf(text.charAt(end)) < 0)) {
            boolean escape = !withoutQuotes && text.charAt(end) == '\\';
            end += isEscapedSequence(end) ? 3 : escape ? 2 : 1;
        }
        if (!withoutQuotes && (end >= text.length() || text.charAt(end) == '\n')) {
            throw notClosed(contexts.element());
        }
        add(Kind.TEXT, at, Math.min(end, text.length()));
    }

    private boolean isEscapedSequence(int index) {
        return text.startsWith("$${", index) || text.startsWith("%%{", index);
    }

    private boolean isSequence(int index) {
        return text.startsWith("${", index) || text.startsWith("%{", index);
    }

    private boolean opensSequence() {
        if (!isSequence(at)) {
            return false;
        }
        Kind kind = text.charAt(at) == '$' ? Kind.INTERPOLATION : Kind.DIRECTIVE;
        enter(new Context(true, null, at));
        add(kind, at, at + (text.startsWith("~", at + 2) ? 3 : 2));
        return true;
    }
}
