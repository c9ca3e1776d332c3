package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import org.jspecify.annotations.Nullable;

/** An app client as a definition has it. */
public record ClientDefinition(
        ResourceDefinition resource, Stated<String> name, StatedList readAttributes, StatedList writeAttributes) {

    /** What the resource's shape says. */
    public static ClientDefinition of(ResourceDefinition resource) {
        return new ClientDefinition(
                resource,
                resource.text("ClientName"),
                resource.list("ReadAttributes"),
                resource.list("WriteAttributes"));
    }

    public Origin origin() {
        return resource.origin();
    }

    public Address address() {
        return resource.address();
    }

    /** The service's id; null while there is none. */
    public @Nullable String clientId() {
        return resource.id();
    }

    public PoolReference pool() {
        return resource.pool();
    }

    /** The whole definition in the shape of CreateUserPoolClient. */
    public Node shape() {
        return resource.shape();
    }
}
