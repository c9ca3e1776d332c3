package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;

/**
 * A file in HCL's own syntax or in JSON.
 *
 * @param document its lines, and all that stands in it, for excerpts
 */
public record HclFile(Document document, Body body) {

    /**
     * Reads HCL's own syntax.
     *
     * @param name path as the user gave it
     * @throws UnreadableFileException if it is no HCL
     */
    public static HclFile read(String name, String text) {
        Places places = Places.of(text);
        try {
            Body body = new BodyParser(new Cursor(Lexer.file(text)), places).file();
            return new HclFile(
                    new Document(name, Document.Syntax.HCL, text.lines().toList(), Outline.of(body)), body);
        } catch (SyntaxException e) {
            Span span = places.span(e.at(), e.at());
            throw new UnreadableFileException(name, span.line(), span.column(), "not HCL: " + e.getMessage());
        }
    }

    /**
     * A text of Terraform's JSON, which is a template.
     *
     * @param span where the text stands, which is the place of all that it holds
     * @throws UnreadableFileException if it is no template
     */
    public static Expression template(String name, String text, Span span) {
        try {
            Cursor cursor = new Cursor(Lexer.template(text));
            return new ExpressionParser(cursor, (start, end) -> span)
                    .templates()
                    .bare();
        } catch (SyntaxException e) {
            throw new UnreadableFileException(name, span.line(), span.column(), "not a template: " + e.getMessage());
        }
    }
}
