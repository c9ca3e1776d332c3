package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.hcl.Expression.Item;
import io.poolproof.definitions.hcl.Expression.Operation;
import io.poolproof.definitions.hcl.Expression.Step;
import io.poolproof.definitions.hcl.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads expressions. */
final class ExpressionParser {
    /** From those that bind least. */
    private static final List<Set<String>> OPERATORS = List.of(
            Set.of("||"),
            Set.of("&&"),
            Set.of("==", "!="),
            Set.of("<", ">", "<=", ">="),
            Set.of("+", "-"),
            Set.of("*", "/", "%"));

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?");

    private static final Map<String, Node.Kind> WORDS =
            Map.of("true", Node.Kind.BOOLEAN, "false", Node.Kind.BOOLEAN, "null", Node.Kind.NULL);

    private final Cursor cursor;
    private final Places places;
    private final TemplateParser templates;

    ExpressionParser(Cursor cursor, Places places) {
        this.cursor = cursor;
        this.places = places;
        this.templates = new TemplateParser(cursor, places, this);
    }

    TemplateParser templates() {
        return templates;
    }

    private Span since(int start) {
        return places.span(start, cursor.lastEnd());
    }

    Expression expression() {
        cursor.enter();
        int start = cursor.peek().start();
        Expression expression = operations(0);
        if (cursor.takes("?")) {
            Expression then = expression();
            cursor.expect(":", "a colon and what else is the value");
            Expression otherwise = expression();
            expression = new Expression.Conditional(since(start), expression, then, otherwise);
        }
        cursor.leave();
        return expression;
    }

    private Expression operations(int level) {
        if (level == OPERATORS.size()) {
            return traversal();
        }
        int start = cursor.peek().start();
        Expression first = operations(level + 1);
        List<Operation> rest = new ArrayList<>();
        while (cursor.peek().is(Kind.SYMBOL)
                && OPERATORS.get(level).contains(cursor.peek().text())) {
            String operator = cursor.read().text();
            rest.add(new Operation(operator, operations(level + 1)));
        }
        return rest.isEmpty() ? first : new Expression.Operations(since(start), first, rest);
    }

    private Expression traversal() {
        int start = cursor.peek().start();
        Expression root = term();
        List<Step> steps = new ArrayList<>();
        while (cursor.sees(".") || cursor.sees("[")) {
            if (cursor.takes(".")) {
                attribute(steps);
            } else {
                index(steps);
            }
        }
        return steps.isEmpty() ? root : new Expression.Traversal(since(start), root, steps);
    }

    private void attribute(List<Step> steps) {
        Token token = cursor.read();
        if (token.is(Kind.IDENTIFIER)) {
            steps.add(new Step.Attribute(token.text()));
        } else if (token.isSymbol("*")) {
            steps.add(new Step.EachAttribute());
        } else if (token.is(Kind.NUMBER) && token.text().indexOf('.') < 0) {
            steps.add(new Step.Index(literal(token, Node.Kind.NUMBER)));
        } else {
            throw new SyntaxException(
                    token.start(),
                    token.is(Kind.NUMBER)
                            ? "indexes one behind the other stand in brackets"
                            : "expected a name behind the dot");
        }
    }

    private void index(List<Step> steps) {
        cursor.enter(false);
        cursor.read();
        if (cursor.takes("*")) {
            steps.add(new Step.Each());
        } else {
            steps.add(new Step.Index(expression()));
        }
        cursor.expect("]", "a closing bracket");
        cursor.leave();
    }

    private Expression term() {
        Token token = cursor.peek();
        return switch (token.kind()) {
            case QUOTE_OPEN, HEREDOC_OPEN -> templates.template();
            case NUMBER -> number(cursor.read());
            case IDENTIFIER -> word(cursor.read());
            case SYMBOL -> bracketed(token);
            default -> throw noValue(token);
        };
    }

    private Expression number(Token token) {
        if (!NUMBER.matcher(token.text()).matches()) {
            throw new SyntaxException(token.start(), "this is no number");
        }
        return literal(token, Node.Kind.NUMBER);
    }

    private static SyntaxException noValue(Token token) {
        return new SyntaxException(token.start(), "expected a value");
    }

    private Expression literal(Token token, Node.Kind kind) {
        return new Expression.Literal(places.span(token.start(), token.end()), kind, token.text());
    }

    private Expression bracketed(Token token) {
        return switch (token.text()) {
            case "!", "-" -> negation();
            case "(" -> parentheses();
            case "[" -> tuple();
            case "{" -> object();
            default -> throw noValue(token);
        };
    }

    private Expression negation() {
        cursor.enter();
        Token operator = cursor.read();
        Expression operand = traversal();
        cursor.leave();
        Span span = since(operator.start());
        return operator.text().equals("-")
                        && operand instanceof Expression.Literal number
                        && number.kind() == Node.Kind.NUMBER
                ? new Expression.Literal(span, Node.Kind.NUMBER, "-" + number.text())
                : new Expression.Negation(span, operator.text(), operand);
    }

    private Expression parentheses() {
        cursor.enter(false);
        int start = cursor.read().start();
        Expression inner = expression();
        cursor.expect(")", "a closing parenthesis");
        cursor.leave();
        return new Expression.Parentheses(since(start), inner);
    }

    private Expression word(Token word) {
        StringBuilder name = new StringBuilder(word.text());
        while (cursor.takes("::")) {
            name.append("::").append(cursor.expect(Kind.IDENTIFIER, "a name").text());
        }
        if (cursor.sees("(")) {
            return call(word.start(), name.toString());
        }
        if (name.length() > word.text().length()) {
            throw new SyntaxException(cursor.peek().start(), "expected the function's arguments in parentheses");
        }
        Node.Kind kind = WORDS.get(word.text());
        return kind == null
                ? new Expression.Name(places.span(word.start(), word.end()), word.text())
                : literal(word, kind);
    }

    private Expression call(int start, String function) {
        cursor.enter(false);
        cursor.read();
        List<Expression> arguments = new ArrayList<>();
        boolean expanded = false;
        while (!cursor.sees(")") && !expanded) {
            arguments.add(expression());
            expanded = cursor.takes("...");
            if (!cursor.takes(",")) {
                break;
            }
        }
        cursor.expect(")", "a comma or a closing parenthesis");
        cursor.leave();
        return new Expression.Call(since(start), function, arguments, expanded);
    }

    private Expression tuple() {
        cursor.enter(false);
        int start = cursor.read().start();
        Expression read = cursor.peek().isWord("for") ? loop(start, "]") : items(start);
        cursor.leave();
        return read;
    }

    private Expression items(int start) {
        List<Expression> items = new ArrayList<>();
        while (!cursor.sees("]")) {
            items.add(expression());
            if (!cursor.takes(",")) {
                break;
            }
        }
        cursor.expect("]", "a comma or a closing bracket");
        return new Expression.Tuple(since(start), items);
    }

    private Expression object() {
        cursor.enter(false);
        int start = cursor.read().start();
        if (cursor.peek().isWord("for")) {
            Expression loop = loop(start, "}");
            cursor.leave();
            return loop;
        }
        cursor.leave();
        cursor.enter(true);
        List<Item> items = new ArrayList<>();
        cursor.skipNewlines();
        while (!cursor.sees("}")) {
            items.add(item());
            if (!cursor.sees("}") && !cursor.takes(",") && !cursor.peek().is(Kind.NEWLINE)) {
                throw new SyntaxException(cursor.peek().start(), "expected a comma, a new line or a closing brace");
            }
            cursor.skipNewlines();
        }
        cursor.read();
        cursor.leave();
        return new Expression.ObjectLiteral(since(start), items);
    }

    private Item item() {
        Expression key = expression();
        if (!cursor.takes("=") && !cursor.takes(":")) {
            throw new SyntaxException(cursor.peek().start(), "expected an equals sign or a colon behind the key");
        }
        return new Item(key, expression());
    }

    /** What stands behind the opening bracket, which decides whether a tuple or an object is made. */
    private Expression loop(int start, String close) {
        cursor.read();
        String key = null;
        String value = cursor.expect(Kind.IDENTIFIER, "a name").text();
        if (cursor.takes(",")) {
            key = value;
            value = cursor.expect(Kind.IDENTIFIER, "a name").text();
        }
        if (!cursor.read().isWord("in")) {
            throw new SyntaxException(cursor.lastEnd(), "expected the word in");
        }
        Expression collection = expression();
        cursor.expect(":", "a colon");
        Expression newKey = null;
        Expression newValue = expression();
        boolean grouped = false;
        if (close.equals("}")) {
            cursor.expect("=>", "an arrow between key and value");
            newKey = newValue;
            newValue = expression();
            grouped = cursor.takes("...");
        }
        Expression condition = null;
        if (cursor.peek().isWord("if")) {
            cursor.read();
            condition = expression();
        }
        cursor.expect(close, "the closing bracket of the for expression");
        return new Expression.Loop(since(start), key, value, collection, newKey, newValue, condition, grouped);
    }
}
