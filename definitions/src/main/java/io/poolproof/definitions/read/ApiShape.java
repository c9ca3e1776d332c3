package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.AttributeDefinition;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ProviderDefinition;
import io.poolproof.definitions.model.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads pools, clients and identity providers from the shape that the API's own requests and answers have. */
final class ApiShape {
    static final String SCHEMA = "Schema";
    static final String DESCRIBED_SCHEMA = "SchemaAttributes";

    private ApiShape() {}

    /** A pool whose schema stands under {@code schemaKey}, with or without prefixes on the names. */
    static PoolDefinition pool(
            Origin origin, Address address, @Nullable String poolId, String nameKey, String schemaKey, Node node) {
        Node schema = Node.at(node, schemaKey);
        boolean described = schemaKey.equals(DESCRIBED_SCHEMA);
        List<AttributeDefinition> attributes = null;
        if (schema instanceof Node.Sequence list) {
            attributes = new ArrayList<>();
            for (Node item : list.items()) {
                attributes.add(attribute(item, described));
            }
        }
        Node updateSettings = Node.at(node, "UserAttributeUpdateSettings");
        Node usernames = Node.at(node, "UsernameConfiguration");
        return new PoolDefinition(
                origin,
                address,
                poolId,
                Values.text(node, nameKey),
                attributes,
                node instanceof Node.Unknown || (schema != null && attributes == null),
                schemaSpan(node, schemaKey),
                Values.list(node, "AutoVerifiedAttributes"),
                Values.list(
                        updateSettings == null ? empty(node.span()) : updateSettings,
                        "AttributesRequireVerificationBeforeUpdate"),
                Values.list(node, "AliasAttributes"),
                Values.list(node, "UsernameAttributes"),
                usernames == null ? Stated.absent(node.span()) : Values.flag(usernames, "CaseSensitive"),
                Values.keys(Node.at(node, "LambdaConfig"), node.span()),
                Values.text(node, "MfaConfiguration"),
                Values.list(node, "EnabledMfas"),
                Values.presence(node, "SmsConfiguration"),
                Values.text(node, "DeletionProtection"),
                node);
    }

    /** The key, which stands in one line where the schema may take many. */
    private static Span schemaSpan(Node node, String schemaKey) {
        Node.Member member = Node.members(node).get(schemaKey);
        return member == null ? node.span() : member.key();
    }

    static Node.Mapping empty(Span span) {
        return new Node.Mapping(span, Map.of());
    }

    static AttributeDefinition attribute(Node item, boolean prefixed) {
        Node strings = constraints(item, "StringAttributeConstraints");
        Node numbers = constraints(item, "NumberAttributeConstraints");
        return new AttributeDefinition(
                Values.text(item, "Name"),
                prefixed,
                Values.text(item, "AttributeDataType"),
                Values.flag(item, "Mutable"),
                Values.flag(item, "Required"),
                Values.flag(item, "DeveloperOnlyAttribute"),
                Values.text(strings, "MinLength"),
                Values.text(strings, "MaxLength"),
                Values.text(numbers, "MinValue"),
                Values.text(numbers, "MaxValue"),
                item.span());
    }

    private static Node constraints(Node item, String key) {
        Node node = item instanceof Node.Mapping ? Node.at(item, key) : item;
        return node == null ? empty(item.span()) : node;
    }

    static ClientDefinition client(
            Origin origin, Address address, @Nullable String clientId, PoolReference pool, Node node) {
        return new ClientDefinition(
                origin,
                address,
                clientId,
                Values.text(node, "ClientName"),
                pool,
                Values.list(node, "ReadAttributes"),
                Values.list(node, "WriteAttributes"),
                node);
    }

    /** The mapping's keys are the pool's attributes, its values the provider's. */
    static ProviderDefinition provider(Origin origin, Address address, PoolReference pool, Node node) {
        List<Stated<String>> mapped = new ArrayList<>();
        Node.members(Node.at(node, "AttributeMapping"))
                .forEach((name, member) -> mapped.add(Stated.of(name, member.key())));
        return new ProviderDefinition(origin, address, pool, mapped);
    }

    static PoolReference reference(@Nullable Node userPoolId) {
        if (userPoolId instanceof Node.Reference reference) {
            return new PoolReference(null, reference.resource());
        }
        String id = Node.text(userPoolId);
        return id == null ? PoolReference.UNKNOWN : new PoolReference(id, null);
    }
}
