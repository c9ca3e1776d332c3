package io.poolproof.validation.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A user pool, as far as rules look at it: its schema, its generation, and what it does with addresses and triggers. */
public final class UserPool {
    private final String id;
    private final Map<String, SchemaAttribute> schema;
    private final List<SchemaAttribute> inOrder;
    private final Set<String> inAnyLetterCase = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final int customAttributes;
    private final PoolGeneration generation;
    private final Set<String> usernameAttributes;
    private final Set<String> aliasAttributes;
    private final @Nullable Set<String> autoVerifiedAttributes;
    private final Set<String> verifiedBeforeUpdate;
    private final @Nullable Set<Trigger> triggers;
    private final @Nullable Boolean sendsSms;
    private final boolean countsCodePoints;

    private UserPool(Builder builder) {
        this.id = builder.id;
        this.schema = new HashMap<>(builder.schema);
        this.inOrder = List.copyOf(builder.schema.values());
        inAnyLetterCase.addAll(schema.keySet());
        this.customAttributes = (int) schema.keySet().stream()
                .filter(name -> !StandardAttributes.has(name))
                .count();
        this.generation = builder.generation;
        this.usernameAttributes = Set.copyOf(builder.usernameAttributes);
        this.aliasAttributes = Set.copyOf(builder.aliasAttributes);
        this.autoVerifiedAttributes =
                builder.autoVerifiedAttributes == null ? null : Set.copyOf(builder.autoVerifiedAttributes);
        this.verifiedBeforeUpdate = Set.copyOf(builder.verifiedBeforeUpdate);
        this.triggers = builder.triggers == null ? null : Set.copyOf(builder.triggers);
        this.sendsSms = builder.sendsSms;
        this.countsCodePoints = builder.countsCodePoints;
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
        return inOrder;
    }

    /** How many attributes the schema has besides the standard ones. */
    public int customAttributes() {
        return customAttributes;
    }

    /** Whether the schema has an attribute of this name, in whatever letter case. */
    public boolean hasInAnyLetterCase(String name) {
        return inAnyLetterCase.contains(name);
    }

    public PoolGeneration generation() {
        return generation;
    }

    /** The attributes with which users sign in instead of a user name; empty where they sign in with one. */
    public Set<String> usernameAttributes() {
        return usernameAttributes;
    }

    /** The attributes with which users may sign in beside their user name. */
    public Set<String> aliasAttributes() {
        return aliasAttributes;
    }

    /** What the pool verifies by itself; null where that is not known. */
    public @Nullable Set<String> autoVerifiedAttributes() {
        return autoVerifiedAttributes;
    }

    /** What keeps its old value until the new one is verified. */
    public Set<String> verifiedBeforeUpdate() {
        return verifiedBeforeUpdate;
    }

    /** The triggers that are set; null where they are not known. */
    public @Nullable Set<Trigger> triggers() {
        return triggers;
    }

    /** Whether the pool is set up to send SMS; null where that is not known. */
    public @Nullable Boolean sendsSms() {
        return sendsSms;
    }

    /**
     * Whether it is known that the pool counts lengths in code points; false where its unit is not known (fact
     * {@code attribute-value-length-unit}).
     */
    public boolean countsCodePoints() {
        return countsCodePoints;
    }

    public Builder toBuilder() {
        return new Builder(id)
                .generation(generation)
                .attributes(inOrder)
                .usernameAttributes(usernameAttributes)
                .aliasAttributes(aliasAttributes)
                .autoVerifiedAttributes(autoVerifiedAttributes)
                .verifiedBeforeUpdate(verifiedBeforeUpdate)
                .triggers(triggers)
                .sendsSms(sendsSms)
                .countsCodePoints(countsCodePoints);
    }

    /** Shows the id and the names of the attributes. */
    @Override
    public String toString() {
        return "UserPool[" + id + ", " + generation + ", "
                + inOrder.stream().map(SchemaAttribute::name).toList() + "]";
    }

    /** Collects what makes a pool; refuses nothing. */
    public static final class Builder {
        private final String id;
        private final Map<String, SchemaAttribute> schema = new LinkedHashMap<>();
        private PoolGeneration generation = PoolGeneration.UNKNOWN;
        private Collection<String> usernameAttributes = List.of();
        private Collection<String> aliasAttributes = List.of();
        private @Nullable Collection<String> autoVerifiedAttributes;
        private Collection<String> verifiedBeforeUpdate = List.of();
        private @Nullable Collection<Trigger> triggers;
        private @Nullable Boolean sendsSms;
        private boolean countsCodePoints;

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

        /** Adds what {@code CreateUserPool}'s schema declares. */
        public Builder declared(Collection<SchemaAttributeType> declared) {
            declared.forEach(one -> attribute(SchemaAttribute.declaredBy(one)));
            return this;
        }

        public Builder generation(PoolGeneration poolGeneration) {
            this.generation = poolGeneration;
            return this;
        }

        public Builder usernameAttributes(Collection<String> names) {
            this.usernameAttributes = names;
            return this;
        }

        public Builder aliasAttributes(Collection<String> names) {
            this.aliasAttributes = names;
            return this;
        }

        public Builder autoVerifiedAttributes(@Nullable Collection<String> names) {
            this.autoVerifiedAttributes = names;
            return this;
        }

        public Builder verifiedBeforeUpdate(Collection<String> names) {
            this.verifiedBeforeUpdate = names;
            return this;
        }

        public Builder triggers(@Nullable Collection<Trigger> set) {
            this.triggers = set;
            return this;
        }

        public Builder sendsSms(@Nullable Boolean sends) {
            this.sendsSms = sends;
            return this;
        }

        /** Says that the pool was seen to count lengths in code points, so that no value is in doubt for its unit. */
        public Builder countsCodePoints(boolean counts) {
            this.countsCodePoints = counts;
            return this;
        }

        public UserPool build() {
            return new UserPool(this);
        }
    }
}
