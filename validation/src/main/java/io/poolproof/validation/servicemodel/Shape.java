package io.poolproof.validation.servicemodel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A shape of the service model: what a value may be. A limit that the model does not give is null. */
public sealed interface Shape {

    /** The name in the service model, such as {@code AttributeNameType}. */
    String name();

    /** Whether the model marks the shape as sensitive. */
    boolean sensitive();

    /** The word for the JSON type in messages, such as {@code a text}. */
    String words();

    /**
     * Text.
     *
     * @param min least length in characters
     * @param max greatest length in characters
     * @param pattern the model's regular expression, which the whole text has to match
     * @param values the enumeration in the model's order; empty where there is none
     */
    record Text(
            String name,
            boolean sensitive,
            @Nullable Long min,
            @Nullable Long max,
            @Nullable String pattern,
            List<String> values)
            implements Shape {
        public Text {
            values = List.copyOf(values);
        }

        @Override
        public String words() {
            return "a text";
        }
    }

    /** A whole number, of 32 bits unless {@code isLong}. */
    record Whole(
            String name,
            boolean sensitive,
            @Nullable Long min,
            @Nullable Long max,
            boolean isLong) implements Shape {
        @Override
        public String words() {
            return "a whole number";
        }
    }

    /** True or false. */
    record Flag(String name, boolean sensitive) implements Shape {
        @Override
        public String words() {
            return "true or false";
        }
    }

    /** A time; in JSON a number of seconds since 1970. */
    record Timestamp(String name, boolean sensitive) implements Shape {
        @Override
        public String words() {
            return "a number of seconds";
        }
    }

    /** Bytes; in JSON a text in base64. The limits count bytes. */
    record Bytes(
            String name,
            boolean sensitive,
            @Nullable Long min,
            @Nullable Long max) implements Shape {
        @Override
        public String words() {
            return "a text in base64";
        }
    }

    /** Any JSON. */
    record Document(String name, boolean sensitive) implements Shape {
        @Override
        public String words() {
            return "any JSON";
        }
    }

    /** A list; the limits count its entries. */
    record Sequence(
            String name,
            boolean sensitive,
            @Nullable Long min,
            @Nullable Long max,
            Shape element) implements Shape {
        @Override
        public String words() {
            return "a list";
        }
    }

    /** Values by key; the limits count the entries. */
    record Mapping(
            String name,
            boolean sensitive,
            @Nullable Long min,
            @Nullable Long max,
            Text key,
            Shape value) implements Shape {
        @Override
        public String words() {
            return "an object";
        }
    }

    /** Named members. */
    record Structure(String name, boolean sensitive, Map<String, MemberShape> members) implements Shape {

        /** The member of this name; null where the structure has none. */
        public @Nullable MemberShape member(String memberName) {
            return members.get(memberName);
        }

        @Override
        public String words() {
            return "an object";
        }
    }
}
