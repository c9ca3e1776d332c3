package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a definition has it.
 *
 * @param poolId the service's id; null while there is none
 * @param schema the attributes that are declared; null where the definition leaves the schema out or nobody knows it
 * @param schemaUnknown whether nobody knows the schema, or all of it, before deployment
 * @param triggers members of {@code LambdaConfig}
 * @param smsConfiguration true where there is one
 * @param shape the whole definition in the shape of CreateUserPool, so that a path in such a request leads to its place
 */
public record PoolDefinition(
        Origin origin,
        Address address,
        @Nullable String poolId,
        Stated<String> name,
        @Nullable List<AttributeDefinition> schema,
        boolean schemaUnknown,
        Span schemaSpan,
        StatedList autoVerified,
        StatedList verifiedBeforeUpdate,
        StatedList aliasAttributes,
        StatedList usernameAttributes,
        Stated<Boolean> caseSensitive,
        StatedList triggers,
        Stated<String> mfaConfiguration,
        StatedList enabledMfas,
        Stated<Boolean> smsConfiguration,
        Stated<String> deletionProtection,
        Node shape) {

    public PoolDefinition {
        schema = schema == null ? null : List.copyOf(schema);
    }

    /** The declared attributes; none where there are none. */
    public List<AttributeDefinition> attributes() {
        return schema == null ? List.of() : schema;
    }

    /** Whether it shows a pool that exists, rather than one that is to be. */
    public boolean isDeployed() {
        return origin.format() == Format.DESCRIPTION || origin.format() == Format.TERRAFORM_STATE;
    }
}
