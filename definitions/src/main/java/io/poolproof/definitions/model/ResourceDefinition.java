package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * One resource as a definition has it. This is all that a reader of a format makes; everything that rules look at is taken out of
 * it in one place, whatever the format.
 *
 * <p>The shape is that of the request which makes the resource ({@code CreateUserPool}, {@code CreateUserPoolClient} and so on;
 * for what other services make, that of CloudFormation): members by the API's names, an app client's {@code UserPoolId}
 * included, a pool's name under {@code PoolName} and its schema under {@code Schema}, each node with its place in the file. What
 * is left out has no member. Null is a scalar of that kind only where the tool tells it from absent, and an empty list or text
 * stands there only where the tool sends it. What nobody knows is a {@link Node.Unknown}, what another resource has a
 * {@link Node.Reference}, and what the tool fills in has {@link Node.Style#FILLED_IN}.
 *
 * @param id what the service calls it, such as a pool's or a client's id; null while there is none
 * @param pool which pool it belongs to; unknown for a pool
 */
public record ResourceDefinition(
        ResourceKind kind,
        Origin origin,
        Address address,
        @Nullable String id,
        PoolReference pool,
        Lifecycle lifecycle,
        Node shape) {

    /** One of which nothing is said but what it is and what it has. */
    public static ResourceDefinition of(
            ResourceKind kind, Origin origin, Address address, @Nullable String id, PoolReference pool, Node shape) {
        return new ResourceDefinition(kind, origin, address, id, pool, Lifecycle.none(shape.span()), shape);
    }

    /** A setting by its path, such as {@code TokenValidityUnits/AccessToken}. */
    public Stated<String> text(String path) {
        return Values.text(Values.parent(shape, path), Values.last(path));
    }

    public Stated<Boolean> flag(String path) {
        return Values.flag(Values.parent(shape, path), Values.last(path));
    }

    public StatedList list(String path) {
        return Values.list(Values.parent(shape, path), Values.last(path));
    }
}
