package io.poolproof.definitions.hcl;

import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a file or between a block's braces.
 *
 * @param attributes by name, in the order in which they are written
 * @param blocks in the order in which they are written
 */
public record Body(Map<String, Attribute> attributes, List<Block> blocks) {
    public Body {
        blocks = List.copyOf(blocks);
    }

    /** A name and its value. */
    public record Attribute(Span name, Expression value) {}

    /**
     * A block.
     *
     * @param header its type and labels
     * @param span all of it
     */
    public record Block(String type, List<String> labels, Body body, Span header, Span span) {
        public Block {
            labels = List.copyOf(labels);
        }

        /** A label; empty where there are fewer. */
        public String label(int index) {
            return index < labels.size() ? labels.get(index) : "";
        }
    }

    /** The value of an attribute; null where it is not set. */
    public @Nullable Expression value(String name) {
        Attribute attribute = attributes.get(name);
        return attribute == null ? null : attribute.value();
    }

    public Stream<Block> blocks(String type) {
        return blocks.stream().filter(block -> block.type().equals(type));
    }

    /** Both together, as several files make one module. */
    public Body and(Body other) {
        Map<String, Attribute> all = new java.util.LinkedHashMap<>(attributes);
        all.putAll(other.attributes);
        List<Block> both = new ArrayList<>(blocks);
        both.addAll(other.blocks);
        return new Body(all, both);
    }
}
