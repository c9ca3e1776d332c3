package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * An app client as a definition has it.
 *
 * @param clientId the service's id; null while there is none
 * @param shape the whole definition in the shape of CreateUserPoolClient
 */
public record ClientDefinition(
        Origin origin,
        Address address,
        @Nullable String clientId,
        Stated<String> name,
        PoolReference pool,
        StatedList readAttributes,
        StatedList writeAttributes,
        Node shape) {}
