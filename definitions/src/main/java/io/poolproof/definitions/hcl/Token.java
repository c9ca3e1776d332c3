package io.poolproof.definitions.hcl;

/**
 * A piece of HCL's text.
 *
 * @param text as it is written; of a newline and of the end, empty
 * @param start of its first character, as an index into the whole text
 * @param end just behind its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        IDENTIFIER,
        NUMBER,
        /** Operators, brackets and commas. */
        SYMBOL,
        NEWLINE,
        QUOTE_OPEN,
        QUOTE_CLOSE,
        HEREDOC_OPEN,
        HEREDOC_CLOSE,
        /** Literal text in quotes, or a line of a heredoc or a part of one, with its escapes. */
        TEXT,
        /** <code>${</code>, with a tilde where it strips the blanks before it. */
        INTERPOLATION,
        /** <code>%{</code>, likewise. */
        DIRECTIVE,
        /** The brace that ends either. */
        SEQUENCE_CLOSE,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean isWord(String word) {
        return kind == Kind.IDENTIFIER && text.equals(word);
    }
}
