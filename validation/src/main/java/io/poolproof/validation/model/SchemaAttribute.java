package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of a pool's schema.
 *
 * @param name name with its prefix
 * @param minLength least number of characters of a String; null where there is none
 * @param maxLength greatest number of characters of a String; null where there is none
 * @param minValue least value of a Number, as the pool states it; null where there is none
 * @param maxValue greatest value of a Number, as the pool states it; null where there is none
 */
public record SchemaAttribute(
        String name,
        AttributeDataType dataType,
        boolean mutable,
        boolean required,
        boolean developerOnly,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable String minValue,
        @Nullable String maxValue) {

    /** What the service puts before the name of an attribute that the pool's owner declares. */
    public static final String CUSTOM_PREFIX = "custom:";

    /** What the service puts before {@code custom:} for an attribute that users may not write. */
    public static final String DEVELOPER_PREFIX = "dev:";

    /** A String without limits of its own. */
    public static SchemaAttribute string(String name, boolean mutable) {
        return new SchemaAttribute(name, AttributeDataType.STRING, mutable, false, false, null, null, null, null);
    }

    /** The same String with limits, in characters. */
    public SchemaAttribute withLengths(@Nullable Integer least, @Nullable Integer greatest) {
        return new SchemaAttribute(
                name, dataType, mutable, required, developerOnly, least, greatest, minValue, maxValue);
    }

    /**
     * What a pool has of a declaration in {@code CreateUserPool}: a standard attribute keeps its type, and its limits where the
     * declaration has none; a custom one gets its prefix.
     */
    public static SchemaAttribute declaredBy(SchemaAttributeType declared) {
        SchemaAttribute standard = StandardAttributes.named(declared.name());
        if (standard == null) {
            return custom(declared);
        }
        return new SchemaAttribute(
                standard.name,
                standard.dataType,
                Boolean.TRUE.equals(declared.mutable()),
                Boolean.TRUE.equals(declared.required()) || standard.required,
                false,
                declared.minLength() == null ? standard.minLength : length(declared.minLength()),
                declared.maxLength() == null ? standard.maxLength : length(declared.maxLength()),
                declared.minValue() == null ? standard.minValue : declared.minValue(),
                declared.maxValue() == null ? standard.maxValue : declared.maxValue());
    }

    /** What a pool has of a declaration in {@code AddCustomAttributes}. */
    public static SchemaAttribute custom(SchemaAttributeType declared) {
        return new SchemaAttribute(
                declared.customName(),
                AttributeDataType.named(String.valueOf(declared.attributeDataType()))
                        .orElse(AttributeDataType.STRING),
                Boolean.TRUE.equals(declared.mutable()),
                Boolean.TRUE.equals(declared.required()),
                Boolean.TRUE.equals(declared.developerOnlyAttribute()),
                length(declared.minLength()),
                length(declared.maxLength()),
                declared.minValue(),
                declared.maxValue());
    }

    /** A limit of length as the wire has it: a whole number of an {@code int}'s range; null for anything else. */
    public static @Nullable Integer length(@Nullable String text) {
        try {
            return text == null ? null : Integer.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
