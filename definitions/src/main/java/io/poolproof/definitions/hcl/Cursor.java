package io.poolproof.definitions.hcl;

import io.poolproof.definitions.hcl.Token.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Walks through tokens. Newlines count in bodies and objects, and are nothing between brackets. */
final class Cursor {
    private final List<Token> tokens;
    private final Deque<Boolean> newlinesCount = new ArrayDeque<>();
    private int at;
    private int depth;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
        newlinesCount.push(true);
    }

    /** Enters something in which newlines count or do not; {@link #leave} ends it. */
    void enter(boolean newlines) {
        if (++depth > Limits.MAX_DEPTH) {
            throw new SyntaxException(peek().start(), Limits.TOO_DEEP);
        }
        newlinesCount.push(newlines);
    }

    /** Enters something in which newlines mean what they meant before. */
    void enter() {
        enter(newlinesCount.element());
    }

    void leave() {
        depth--;
        newlinesCount.pop();
    }

    private int next() {
        int index = at;
        if (!newlinesCount.element()) {
            while (tokens.get(index).is(Kind.NEWLINE)) {
                index++;
            }
        }
        return index;
    }

    Token peek() {
        return tokens.get(next());
    }

    /** The token behind the next one. */
    Token second() {
        int index = Math.min(next() + 1, tokens.size() - 1);
        while (tokens.get(index).is(Kind.NEWLINE)) {
            index++;
        }
        return tokens.get(index);
    }

    Token read() {
        int index = next();
        at = Math.min(index + 1, tokens.size() - 1);
        return tokens.get(index);
    }

    /** Where the token ends that was read last. */
    int lastEnd() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    boolean sees(String symbol) {
        return peek().isSymbol(symbol);
    }

    /** Reads the symbol if it comes next. */
    boolean takes(String symbol) {
        boolean seen = sees(symbol);
        if (seen) {
            read();
        }
        return seen;
    }

    void expect(String symbol, String what) {
        if (!takes(symbol)) {
            throw new SyntaxException(peek().start(), "expected " + what);
        }
    }

    Token expect(Kind kind, String what) {
        if (!peek().is(kind)) {
            throw new SyntaxException(peek().start(), "expected " + what);
        }
        return read();
    }

    void skipNewlines() {
        while (peek().is(Kind.NEWLINE)) {
            read();
        }
    }
}
