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
}
