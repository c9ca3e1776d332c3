package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Document;

/**
 * The file that something was read from.
 *
 * @param unit what is deployed together, in which an address means one resource: a template with its nested ones, a module with
 *     those that it calls, a service
 */
public record Origin(Document document, Format format, String unit) {

    /** Of a file that stands for itself. */
    public Origin(Document document, Format format) {
        this(document, format, document.name());
    }

    public String file() {
        return document.name();
    }

    public Tool tool() {
        return format.tool();
    }
}
