package io.poolproof.definitions.document;

import java.util.List;

/**
 * A file that was read.
 *
 * @param name path as the user gave it
 * @param roots its values: one, or one for each line of JSON Lines or each document of a YAML stream
 * @param repeated keys that stand in a mapping again
 * @param steered whether a template engine leaves parts of it out, or repeats them
 */
public record Document(
        String name, Syntax syntax, List<String> lines, List<Node> roots, List<Repeated> repeated, boolean steered) {

    /** A key that stands in a mapping again; the last counts. */
    public record Repeated(Span span, String key) {}

    /** How a file is written. */
    public enum Syntax {
        JSON,
        YAML,
        HCL
    }

    public Document {
        lines = List.copyOf(lines);
        roots = List.copyOf(roots);
        repeated = List.copyOf(repeated);
    }

    public Document(String name, Syntax syntax, List<String> lines, List<Node> roots) {
        this(name, syntax, lines, roots, List.of(), false);
    }

    /** A line without its end; empty where there is none. */
    public String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
