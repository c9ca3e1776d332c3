package io.poolproof.validation.rules;

import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may know besides the value.
 *
 * @param pool null where the pool is not known; rules of the schema then hold
 * @param client null where the app client is not known; rules of its permissions then hold
 */
public record Context(
        Operation operation,
        @Nullable UserPool pool,
        @Nullable UserPoolClient client) {

    /** The definition of a named attribute; null where the name, the pool or the definition is missing. */
    @Nullable
    SchemaAttribute definitionOf(@Nullable String name) {
        return pool == null || name == null ? null : pool.attribute(name);
    }

    /**
     * The developer-only attribute that goes by the other of its two names: the service shows {@code dev:custom:NAME}, its
     * documentation writes {@code dev:NAME} (fact {@code developer-only-attribute-prefix}); null where there is none.
     */
    @Nullable
    SchemaAttribute developerOnlyByOtherName(@Nullable String name) {
        if (name == null || !name.startsWith(SchemaAttribute.DEVELOPER_PREFIX)) {
            return null;
        }
        String shown = SchemaAttribute.DEVELOPER_PREFIX + SchemaAttribute.CUSTOM_PREFIX;
        SchemaAttribute other = definitionOf(
                name.startsWith(shown)
                        ? SchemaAttribute.DEVELOPER_PREFIX + name.substring(shown.length())
                        : shown + name.substring(SchemaAttribute.DEVELOPER_PREFIX.length()));
        return other != null && other.developerOnly() ? other : null;
    }

    /** Whether the pool has an attribute of this name, by any reading of the facts. */
    boolean mayHave(String name) {
        return definitionOf(name) != null || developerOnlyByOtherName(name) != null;
    }

    /** Whether the pool has no attribute of this name, but one that differs in nothing but letter case. */
    boolean differsInLetterCase(String name) {
        return pool != null && !mayHave(name) && pool.hasInAnyLetterCase(name);
    }
}
