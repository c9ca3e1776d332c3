package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Document;

/** The file that something was read from. */
public record Origin(Document document, Format format) {

    public String file() {
        return document.name();
    }

    public Tool tool() {
        return format.tool();
    }
}
