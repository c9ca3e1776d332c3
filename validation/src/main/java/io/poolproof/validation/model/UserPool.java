package io.poolproof.validation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user pool, as far as rules look at it: its schema and its generation. */
public final class UserPool {
    private final String id;
    private final Map<String, SchemaAttribute> schema;
    private final PoolGeneration generation;

    private UserPool(Builder builder) {
        this.id = builder.id;
        this.schema = new LinkedHashMap<>(builder.schema);
        this.generation = builder.generation;
    }

    /** A builder whose schema holds the standard attributes with their defaults. */
    public static Builder builder(String id) {
        return new Builder(id).attributes(StandardAttributes.defaults());
    }

    public String id() {
        return id;
    }

    /** The attribute with this name, prefix included; null where the schema has none. */
    public @Nullable SchemaAttribute attribute(String name) {
        return schema.get(name);
    }

    /** The schema in its own order. */
    public List<SchemaAttribute> schema() {
        return List.copyOf(schema.values());
    }

    public PoolGeneration generation() {
        return generation;
    }

    public Builder toBuilder() {
        return new Builder(id).generation(generation).attributes(schema.values());
    }

    /** Collects what makes a pool; refuses nothing. */
    public static final class Builder {
        private final String id;
        private final Map<String, SchemaAttribute> schema = new LinkedHashMap<>();
        private PoolGeneration generation = PoolGeneration.UNKNOWN;

        private Builder(String id) {
            this.id = id;
        }

        /** Adds an attribute, or replaces the one with its name. */
        public Builder attribute(SchemaAttribute attribute) {
            schema.put(attribute.name(), attribute);
            return this;
        }

        public Builder attributes(Collection<SchemaAttribute> attributes) {
            new ArrayList<>(attributes).forEach(this::attribute);
            return this;
        }

        public Builder generation(PoolGeneration poolGeneration) {
            this.generation = poolGeneration;
            return this;
        }

        public UserPool build() {
            return new UserPool(this);
        }
    }
}
