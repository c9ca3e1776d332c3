package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/**
 * An attribute as a request declares it, in {@code Schema} or {@code CustomAttributes}; every member may be absent.
 *
 * @param name name without prefix
 * @param minLength least number of characters, as the text it is sent as
 */
public record SchemaAttributeType(
        @Nullable String name,
        @Nullable String attributeDataType,
        @Nullable Boolean mutable,
        @Nullable Boolean required,
        @Nullable Boolean developerOnlyAttribute,
        @Nullable String minLength,
        @Nullable String maxLength,
        @Nullable String minValue,
        @Nullable String maxValue) {}
