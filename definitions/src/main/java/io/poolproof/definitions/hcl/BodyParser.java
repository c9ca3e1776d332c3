package io.poolproof.definitions.hcl;

import io.poolproof.definitions.hcl.Body.Attribute;
import io.poolproof.definitions.hcl.Body.Block;
import io.poolproof.definitions.hcl.Token.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads bodies: attributes, and blocks, which hold bodies again. */
final class BodyParser {
    private final Cursor cursor;
    private final Places places;
    private final ExpressionParser expressions;

    BodyParser(Cursor cursor, Places places) {
        this.cursor = cursor;
        this.places = places;
        this.expressions = new ExpressionParser(cursor, places);
    }

    /** The body of a whole file. */
    Body file() {
        Body body = body(false);
        if (!cursor.peek().is(Kind.END)) {
            throw new SyntaxException(cursor.peek().start(), "expected a block or an argument");
        }
        return body;
    }

    private Body body(boolean inBlock) {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        cursor.skipNewlines();
        while (!cursor.peek().is(Kind.END) && !cursor.sees("}")) {
            Token name = cursor.expect(Kind.IDENTIFIER, "a block or an argument");
            if (cursor.sees("=")) {
                attribute(name, attributes);
            } else {
                blocks.add(block(name));
            }
            boolean ends =
                    cursor.peek().is(Kind.NEWLINE) || (!inBlock && cursor.peek().is(Kind.END));
            if (!ends) {
                throw new SyntaxException(cursor.peek().start(), "expected a new line");
            }
            cursor.skipNewlines();
        }
        return new Body(attributes, blocks);
    }

    private void attribute(Token name, Map<String, Attribute> attributes) {
        cursor.expect("=", "an equals sign");
        Attribute attribute = new Attribute(places.span(name.start(), name.end()), expressions.expression());
        if (attributes.putIfAbsent(name.text(), attribute) != null) {
            throw new SyntaxException(name.start(), "the argument is set here a second time");
        }
    }

    private Block block(Token type) {
        List<String> labels = new ArrayList<>();
        while (!cursor.sees("{")) {
            labels.add(label());
        }
        int headerEnd = cursor.lastEnd();
        int open = cursor.peek().start();
        cursor.enter(true);
        cursor.read();
        Body body = cursor.peek().is(Kind.NEWLINE) ? body(true) : oneLine();
        if (!cursor.sees("}")) {
            throw new SyntaxException(
                    cursor.peek().is(Kind.END) ? open : cursor.peek().start(),
                    cursor.peek().is(Kind.END)
                            ? "the block that begins here is not closed"
                            : "expected a closing brace; several arguments stand in lines of their own");
        }
        cursor.read();
        cursor.leave();
        return new Block(
                type.text(),
                labels,
                body,
                places.span(type.start(), headerEnd),
                places.span(type.start(), cursor.lastEnd()));
    }

    private Body oneLine() {
        Map<String, Attribute> attributes = new LinkedHashMap<>();
        if (cursor.peek().is(Kind.IDENTIFIER)) {
            attribute(cursor.read(), attributes);
        }
        return new Body(attributes, List.of());
    }

    private String label() {
        Token token = cursor.peek();
        if (token.is(Kind.IDENTIFIER)) {
            return cursor.read().text();
        }
        if (token.is(Kind.QUOTE_OPEN) && expressions.templates().template() instanceof Expression.Literal label) {
            return label.text();
        }
        throw new SyntaxException(
                token.start(), "expected a block's label, an opening brace, or an equals sign and a value");
    }
}
