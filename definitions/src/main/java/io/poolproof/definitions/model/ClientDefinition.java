package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * An app client as a definition has it.
 *
 * @param clientId the service's id; null while there is none
 */
public record ClientDefinition(
        Origin origin,
        Address address,
        @Nullable String clientId,
        Stated<String> name,
        PoolReference pool,
        StatedList readAttributes,
        StatedList writeAttributes,
        Span span) {}
