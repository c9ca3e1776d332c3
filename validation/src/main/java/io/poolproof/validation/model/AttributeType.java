package io.poolproof.validation.model;

import org.jspecify.annotations.Nullable;

/**
 * A user attribute in a request.
 *
 * @param name name with its prefix, such as {@code custom:code}; null where the request has none
 * @param value null where the request has none; an empty value asks the service to delete the attribute
 */
public record AttributeType(@Nullable String name, @Nullable String value) {

    /** Shows the name and the value's length in code points, never the value. */
    @Override
    public String toString() {
        return name + "=" + Redacted.text(value);
    }
}
