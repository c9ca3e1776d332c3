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

    /** A String without limits of its own. */
    public static SchemaAttribute string(String name, boolean mutable) {
        return new SchemaAttribute(name, AttributeDataType.STRING, mutable, false, false, null, null, null, null);
    }

    /** The same String with limits, in characters. */
    public SchemaAttribute withLengths(@Nullable Integer least, @Nullable Integer greatest) {
        return new SchemaAttribute(
                name, dataType, mutable, required, developerOnly, least, greatest, minValue, maxValue);
    }
}
