package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/**
 * An attribute as a request declares it, in {@code Schema} or {@code CustomAttributes}; every member may be absent.
 *
 * @param name name without prefix
 * @param mutable absent means immutable (fact {@code schema-mutable-default})
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
        @Nullable String maxValue) {

    /** A declaration of a name and a type, with nothing else said. */
    public static SchemaAttributeType of(String name, AttributeDataType type) {
        return new SchemaAttributeType(name, type.wireName(), null, null, null, null, null, null, null);
    }

    /** Whether the declaration is about an attribute that every pool has; only a pool's first schema can re-declare one. */
    public boolean isStandard() {
        return name != null && StandardAttributes.has(name);
    }

    /** The name with the prefix that the service puts before a custom attribute's; empty where the name is missing. */
    public String customName() {
        return (Boolean.TRUE.equals(developerOnlyAttribute) ? SchemaAttribute.DEVELOPER_PREFIX : "")
                + SchemaAttribute.CUSTOM_PREFIX
                + (name == null ? "" : name);
    }

    /** The form in which the service's own messages show it (fact {@code constraint-checker-echoes-lists}). */
    @Override
    public String toString() {
        String number = minValue == null && maxValue == null
                ? null
                : "NumberAttributeConstraintsType(minValue=" + minValue + ", maxValue=" + maxValue + ")";
        String string = minLength == null && maxLength == null
                ? null
                : "StringAttributeConstraintsType(minLength=" + minLength + ", maxLength=" + maxLength + ")";
        return "SchemaAttributeType(name=" + name + ", attributeDataType=" + attributeDataType
                + ", developerOnlyAttribute=" + developerOnlyAttribute + ", mutable=" + mutable + ", required="
                + required + ", numberAttributeConstraints=" + number + ", stringAttributeConstraints=" + string + ")";
    }
}
