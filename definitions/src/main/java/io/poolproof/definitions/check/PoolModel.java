package io.poolproof.definitions.check;

import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.StandardAttributes;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns definitions into the validation library's model; what is unknown gets the value that forbids least. */
public final class PoolModel {
    private static final Map<String, SchemaAttribute> STANDARD = StandardAttributes.defaults().stream()
            .collect(Collectors.toMap(SchemaAttribute::name, Function.identity()));

    private PoolModel() {}

    public static boolean isStandard(String name) {
        return STANDARD.containsKey(name);
    }

    /** The name that an attribute has in the pool's schema; null while it is unknown. */
    public static @Nullable String fullName(AttributeDefinition attribute) {
        return attribute.fullName(PoolModel::isStandard);
    }

    /** Whether every name of the pool's schema is known. */
    public static boolean knowsAllNames(PoolDefinition pool) {
        return !pool.schemaUnknown() && pool.attributes().stream().noneMatch(attribute -> fullName(attribute) == null);
    }

    /** The pool as it is declared. */
    public static UserPool pool(PoolDefinition definition) {
        UserPool.Builder pool = UserPool.builder(definition.address().id());
        for (AttributeDefinition attribute : definition.attributes()) {
            String name = fullName(attribute);
            if (name != null) {
                // No pool has a required custom attribute (fact schema-required-custom-attribute): that one declares
                // it is one error, not one more for each client.
                boolean required = isStandard(name)
                        && Boolean.TRUE.equals(attribute.required().value());
                pool.attribute(attribute(name, attribute, required));
            }
        }
        known(definition.usernameAttributes()).ifPresent(pool::usernameAttributes);
        known(definition.aliasAttributes()).ifPresent(pool::aliasAttributes);
        known(definition.verifiedBeforeUpdate()).ifPresent(pool::verifiedBeforeUpdate);
        pool.autoVerifiedAttributes(known(definition.autoVerified()).orElse(null));
        pool.triggers(known(definition.triggers()).map(PoolModel::triggers).orElse(null));
        Stated<Boolean> sms = definition.smsConfiguration();
        pool.sendsSms(sms.isUnknown() ? null : (Boolean) sms.isStated());
        return pool.build();
    }

    /** What a list holds; none where it is left out, and empty where nobody knows. */
    private static Optional<Set<String>> known(StatedList list) {
        return list.isKnown() ? Optional.of(list.texts()) : Optional.empty();
    }

    private static Set<Trigger> triggers(Set<String> members) {
        Set<Trigger> triggers = EnumSet.noneOf(Trigger.class);
        members.forEach(name -> Trigger.named(name).ifPresent(triggers::add));
        return triggers;
    }

    /** The attribute as it is declared. */
    public static SchemaAttribute attribute(String name, AttributeDefinition stated) {
        return attribute(name, stated, Boolean.TRUE.equals(stated.required().value()));
    }

    private static SchemaAttribute attribute(String name, AttributeDefinition stated, boolean required) {
        SchemaAttribute standard = STANDARD.get(name);
        AttributeDataType type = stated.dataType().value() == null
                ? null
                : AttributeDataType.named(stated.dataType().value()).orElse(null);
        return new SchemaAttribute(
                name,
                type != null ? type : standard != null ? standard.dataType() : AttributeDataType.STRING,
                isMutable(stated),
                required,
                Boolean.TRUE.equals(stated.developerOnly().value()),
                number(stated.minLength(), standard == null ? null : standard.minLength()),
                number(stated.maxLength(), standard == null ? null : standard.maxLength()),
                stated.minValue().value() == null && standard != null
                        ? standard.minValue()
                        : stated.minValue().value(),
                stated.maxValue().value());
    }

    /** An attribute that is declared without Mutable is immutable (fact {@code schema-mutable-default}). */
    public static boolean isMutable(AttributeDefinition stated) {
        return stated.mutable().isUnknown()
                || Boolean.TRUE.equals(stated.mutable().or(false));
    }

    private static @Nullable Integer number(Stated<String> stated, @Nullable Integer standard) {
        String text = stated.value();
        return text == null ? standard : text.matches("\\d{1,9}") ? (Integer) Integer.parseInt(text) : null;
    }

    /** The app client as it is declared. */
    public static UserPoolClient client(ClientDefinition definition) {
        return new UserPoolClient(
                definition.address().id(), allowed(definition.readAttributes()), allowed(definition.writeAttributes()));
    }

    /** What a list allows; null where it forbids nothing for certain. No source says what the service makes of an empty one. */
    private static @Nullable Set<String> allowed(StatedList list) {
        return list.isAbsent() || !list.isKnown() || list.items().isEmpty() ? null : Set.copyOf(list.texts());
    }
}
