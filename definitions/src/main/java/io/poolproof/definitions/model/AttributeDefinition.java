package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An attribute as a definition declares it.
 *
 * @param name as it is written: without prefix where the tool or the service adds one
 * @param prefixed whether names are written with their prefix, as descriptions of pools have them
 */
public record AttributeDefinition(
        Stated<String> name,
        boolean prefixed,
        Stated<String> dataType,
        Stated<Boolean> mutable,
        Stated<Boolean> required,
        Stated<Boolean> developerOnly,
        Stated<String> minLength,
        Stated<String> maxLength,
        Stated<String> minValue,
        Stated<String> maxValue,
        Span span) {

    /** The prefix of attributes that only an administrator writes (fact {@code developer-only-attribute-prefix}). */
    public static final String DEVELOPER_PREFIX = "dev:";

    /** What one entry of a schema says. */
    static AttributeDefinition of(Node entry, boolean prefixed) {
        Node strings = constraints(entry, "StringAttributeConstraints");
        Node numbers = constraints(entry, "NumberAttributeConstraints");
        return new AttributeDefinition(
                Values.text(entry, "Name"),
                prefixed,
                Values.text(entry, "AttributeDataType"),
                Values.flag(entry, "Mutable"),
                Values.flag(entry, "Required"),
                Values.flag(entry, "DeveloperOnlyAttribute"),
                Values.text(strings, "MinLength"),
                Values.text(strings, "MaxLength"),
                Values.text(numbers, "MinValue"),
                Values.text(numbers, "MaxValue"),
                entry.span());
    }

    private static Node constraints(Node entry, String key) {
        Node node = entry instanceof Node.Mapping ? Node.at(entry, key) : entry;
        return node == null ? new Node.Mapping(entry.span(), Map.of()) : node;
    }

    /** The name in the pool's schema; null while it is unknown or left out. */
    public @Nullable String fullName(Predicate<String> isStandard) {
        String written = name.value();
        if (written == null || prefixed || (isStandard.test(written) && !Boolean.TRUE.equals(developerOnly.value()))) {
            return written;
        }
        String custom = SchemaAttribute.CUSTOM_PREFIX + written;
        return Boolean.TRUE.equals(developerOnly.value()) ? DEVELOPER_PREFIX + custom : custom;
    }

    /** All that is stated of it. */
    public List<Stated<?>> settings() {
        return List.of(name, dataType, mutable, required, developerOnly, minLength, maxLength, minValue, maxValue);
    }

    public boolean isKnown() {
        return unknowns().findAny().isEmpty();
    }

    public Stream<Stated<?>> unknowns() {
        return settings().stream().filter(Stated::isUnknown);
    }
}
