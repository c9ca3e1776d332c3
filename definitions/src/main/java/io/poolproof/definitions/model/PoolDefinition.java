package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pool as a definition has it.
 *
 * @param schema the attributes that are declared; null where the definition leaves the schema out or nobody knows it
 * @param schemaUnknown whether nobody knows the schema, or all of it, before deployment
 * @param triggers members of {@code LambdaConfig}
 * @param smsConfiguration true where there is one
 */
public record PoolDefinition(
        ResourceDefinition resource,
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
        Stated<String> deletionProtection) {
    private static final String SCHEMA = "Schema";

    public PoolDefinition {
        schema = schema == null ? null : List.copyOf(schema);
    }

    /** What the resource's shape says. */
    public static PoolDefinition of(ResourceDefinition resource) {
        Node shape = resource.shape();
        Node schema = Node.at(shape, SCHEMA);
        boolean prefixed = resource.origin().format().hasPrefixedNames();
        List<AttributeDefinition> attributes = null;
        if (schema instanceof Node.Sequence list) {
            attributes = new ArrayList<>();
            for (Node item : list.items()) {
                attributes.add(AttributeDefinition.of(item, prefixed));
            }
        }
        return new PoolDefinition(
                resource,
                resource.text("PoolName"),
                attributes,
                shape instanceof Node.Unknown || (schema != null && attributes == null),
                schemaSpan(shape),
                resource.list("AutoVerifiedAttributes"),
                resource.list("UserAttributeUpdateSettings/AttributesRequireVerificationBeforeUpdate"),
                resource.list("AliasAttributes"),
                resource.list("UsernameAttributes"),
                resource.flag("UsernameConfiguration/CaseSensitive"),
                shape instanceof Node.Unknown
                        ? StatedList.unknown(shape.span())
                        : Values.keys(Node.at(shape, "LambdaConfig"), shape.span()),
                resource.text("MfaConfiguration"),
                resource.list("EnabledMfas"),
                Values.presence(shape, "SmsConfiguration"),
                resource.text("DeletionProtection"));
    }

    /** The key, which stands in one line where the schema may take many. */
    private static Span schemaSpan(Node shape) {
        Node.Member member = Node.members(shape).get(SCHEMA);
        return member == null ? shape.span() : member.key();
    }

    public Origin origin() {
        return resource.origin();
    }

    public Address address() {
        return resource.address();
    }

    /** The service's id; null while there is none. */
    public @Nullable String poolId() {
        return resource.id();
    }

    /** The whole definition in the shape of CreateUserPool. */
    public Node shape() {
        return resource.shape();
    }

    /** The declared attributes; none where there are none. */
    public List<AttributeDefinition> attributes() {
        return schema == null ? List.of() : schema;
    }

    /** Whether it shows a pool that exists, rather than one that is to be. */
    public boolean isDeployed() {
        return resource.origin().format().isDeployed();
    }
}
