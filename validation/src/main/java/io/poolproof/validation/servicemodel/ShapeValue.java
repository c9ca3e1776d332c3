package io.poolproof.validation.servicemodel;

import java.util.List;
import java.util.Map;

/** A value of a request as JSON has it, however its holder keeps it. Absent members are not there at all. */
public interface ShapeValue {

    /** What a value is. */
    enum Kind {
        NULL,
        TEXT,
        NUMBER,
        FLAG,
        LIST,
        OBJECT,
        /** Nobody can tell yet, such as a template's reference; nothing is said of it. */
        UNKNOWN
    }

    Kind kind();

    /** The characters of a text, the digits of a number as they are written, or {@code true} or {@code false}; empty for other kinds. */
    String text();

    /** The entries of a list; empty for other kinds. */
    List<? extends ShapeValue> entries();

    /** The members of an object by name, in their order; empty for other kinds. */
    Map<String, ? extends ShapeValue> members();
}
