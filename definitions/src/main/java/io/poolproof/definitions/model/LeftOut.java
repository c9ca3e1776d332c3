package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;

/**
 * Something that was found and not looked at, so that nobody takes silence for approval.
 *
 * @param file path as the user gave it, or found below a folder that the user gave
 * @param span where in the file; nowhere for a whole file
 * @param why why it was left out, in words that go into a message
 */
public record LeftOut(String file, Span span, String why) {

    public static LeftOut file(String file, String why) {
        return new LeftOut(file, Span.NOWHERE, why);
    }
}
