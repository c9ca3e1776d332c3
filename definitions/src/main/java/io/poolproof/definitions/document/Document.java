package io.poolproof.definitions.document;

import java.util.List;

/**
 * A file that was read.
 *
 * @param name path as the user gave it
 * @param roots its values: one, or one for each line of JSON Lines or each document of a YAML stream
 */
public record Document(String name, Syntax syntax, List<String> lines, List<Node> roots) {

    /** How a file is written. */
    public enum Syntax {
        JSON,
        YAML,
        HCL
    }

    public Document {
        lines = List.copyOf(lines);
        roots = List.copyOf(roots);
    }

    /** A line without its end; empty where there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
