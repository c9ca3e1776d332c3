package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads templates: quoted strings, heredocs, and the strings of Terraform's JSON. */
final class TemplateParser {
    private final Cursor cursor;
    private final Places places;
    private final ExpressionParser expressions;

    TemplateParser(Cursor cursor, Places places, ExpressionParser expressions) {
        this.cursor = cursor;
        this.places = places;
        this.expressions = expressions;
    }

    private Span since(int start) {
        return places.span(start, cursor.lastEnd());
    }

    /** A quoted string or a heredoc, which comes next. */
    Expression template() {
        Token open = cursor.read();
        cursor.enter(true);
        boolean quoted = open.is(Kind.QUOTE_OPEN);
        List<Expression> parts = parts(quoted, open.text().startsWith("<<-"));
        if (!cursor.peek().is(quoted ? Kind.QUOTE_CLOSE : Kind.HEREDOC_CLOSE)) {
            throw unexpected();
        }
        cursor.read();
        cursor.leave();
        return whole(since(open.start()), parts);
    }

    /** All tokens as one template without quotes. */
    Expression bare() {
        List<Expression> parts = parts(false, false);
        if (!cursor.peek().is(Kind.END)) {
            throw unexpected();
        }
        return whole(since(0), parts);
    }

    private SyntaxException unexpected() {
        return new SyntaxException(cursor.peek().start(), "this ends what was not begun");
    }

    private static Expression whole(Span span, List<Expression> parts) {
        if (parts.stream().allMatch(Expression.Literal.class::isInstance)) {
            StringBuilder text = new StringBuilder();
            parts.forEach(part -> text.append(((Expression.Literal) part).text()));
            return new Expression.Literal(span, Node.Kind.TEXT, text.toString());
        }
        return new Expression.Template(span, parts);
    }

    private List<Expression> parts(boolean quoted, boolean flush) {
        List<Expression> parts = new ArrayList<>();
        Indentation indentation = new Indentation();
        while (true) {
            Token token = cursor.peek();
            if (token.is(Kind.TEXT)) {
                cursor.read();
                indentation.text(token, parts.size());
                String text = quoted ? Escapes.decoded(token) : Escapes.sequences(token.text());
                parts.add(new Expression.Literal(places.span(token.start(), token.end()), Node.Kind.TEXT, text));
            } else if (token.is(Kind.INTERPOLATION) || (token.is(Kind.DIRECTIVE) && !endsDirective())) {
                indentation.sequence();
                parts.add(token.is(Kind.INTERPOLATION) ? hole() : directive(quoted));
            } else {
                return flush ? indentation.removed(parts) : parts;
            }
        }
    }

    private Expression hole() {
        cursor.enter(false);
        cursor.read();
        Expression value = expressions.expression();
        cursor.expect(Kind.SEQUENCE_CLOSE, "the brace that ends the template sequence");
        cursor.leave();
        return value;
    }

    /** Whether the directive that comes next ends or divides one that was begun. */
    private boolean endsDirective() {
        Token word = cursor.second();
        return word.isWord("else") || word.isWord("endif") || word.isWord("endfor");
    }

    private Expression directive(boolean quoted) {
        cursor.enter(false);
        int start = cursor.read().start();
        Token word = cursor.expect(Kind.IDENTIFIER, "if or for");
        boolean loop = word.isWord("for");
        if (loop) {
            loopNames();
        } else if (!word.isWord("if")) {
            throw new SyntaxException(word.start(), "expected if or for");
        }
        Expression control = expressions.expression();
        closeSequence();
        List<Expression> parts = new ArrayList<>(inner(quoted));
        if (!loop && cursor.second().isWord("else")) {
            keyword("else");
            parts.addAll(inner(quoted));
        }
        keyword(loop ? "endfor" : "endif");
        cursor.leave();
        return new Expression.Directive(since(start), control, parts);
    }

    private List<Expression> inner(boolean quoted) {
        cursor.enter(true);
        List<Expression> parts = parts(quoted, false);
        cursor.leave();
        return parts;
    }

    private void loopNames() {
        cursor.expect(Kind.IDENTIFIER, "a name");
        if (cursor.takes(",")) {
            cursor.expect(Kind.IDENTIFIER, "a name");
        }
        if (!cursor.read().isWord("in")) {
            throw new SyntaxException(cursor.lastEnd(), "expected the word in");
        }
    }

    private void keyword(String word) {
        if (!cursor.peek().is(Kind.DIRECTIVE) || !cursor.second().isWord(word)) {
            throw new SyntaxException(cursor.peek().start(), "expected the directive " + word);
        }
        cursor.read();
        cursor.read();
        closeSequence();
    }

    private void closeSequence() {
        cursor.expect(Kind.SEQUENCE_CLOSE, "the brace that ends the template sequence");
    }
}
