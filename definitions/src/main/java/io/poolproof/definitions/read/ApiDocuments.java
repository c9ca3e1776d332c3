package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PoolReference;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the API's own documents: answers of Describe operations, and inputs that create. */
final class ApiDocuments {
    private ApiDocuments() {}

    /** What the document defines; empty where it is no such document. */
    static Optional<Definitions> read(Document document, Node root) {
        Origin answer = new Origin(document, Format.DESCRIPTION);
        if (Node.at(root, "UserPool") instanceof Node.Mapping pool) {
            return Optional.of(describedPool(answer, pool));
        }
        if (Node.at(root, "UserPoolClient") instanceof Node.Mapping client) {
            return Optional.of(client(answer, client));
        }
        if (Node.at(root, "IdentityProvider") instanceof Node.Mapping provider) {
            return Optional.of(provider(answer, provider));
        }
        return input(new Origin(document, Format.API_INPUT), root);
    }

    private static Definitions describedPool(Origin origin, Node pool) {
        String id = Node.text(Node.at(pool, "Id"));
        return pool(
                origin, addressed(id, Node.text(Node.at(pool, "Name"))), id, "Name", ApiShape.DESCRIBED_SCHEMA, pool);
    }

    private static Optional<Definitions> input(Origin origin, Node root) {
        String poolId = Node.text(Node.at(root, "UserPoolId"));
        if (Node.at(root, "PoolName") != null) {
            Address address = addressed(null, Node.text(Node.at(root, "PoolName")));
            return Optional.of(pool(origin, address, null, "PoolName", ApiShape.SCHEMA, root));
        }
        if (Node.at(root, "CustomAttributes") instanceof Node.Sequence) {
            Origin addition = new Origin(origin.document(), Format.ADDITION);
            return Optional.of(pool(addition, addressed(poolId, null), poolId, "PoolName", "CustomAttributes", root));
        }
        if (Node.at(root, "ClientName") != null
                || Node.at(root, "WriteAttributes") instanceof Node.Sequence
                || Node.at(root, "ReadAttributes") instanceof Node.Sequence) {
            return Optional.of(client(origin, root));
        }
        return Node.at(root, "AttributeMapping") != null ? Optional.of(provider(origin, root)) : Optional.empty();
    }

    private static Definitions pool(
            Origin origin, Address address, @Nullable String id, String nameKey, String schemaKey, Node node) {
        return new Definitions(
                List.of(ApiShape.pool(origin, address, id, nameKey, schemaKey, node)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Definitions client(Origin origin, Node node) {
        String id = Node.text(Node.at(node, "ClientId"));
        PoolReference pool = ApiShape.reference(Node.at(node, "UserPoolId"));
        Address address = addressed(id, Node.text(Node.at(node, "ClientName")));
        return new Definitions(
                List.of(), List.of(ApiShape.client(origin, address, id, pool, node)), List.of(), List.of(), List.of());
    }

    private static Definitions provider(Origin origin, Node node) {
        PoolReference pool = ApiShape.reference(Node.at(node, "UserPoolId"));
        Address address = addressed(null, Node.text(Node.at(node, "ProviderName")));
        return new Definitions(
                List.of(), List.of(), List.of(ApiShape.provider(origin, address, pool, node)), List.of(), List.of());
    }

    private static Address addressed(@Nullable String id, @Nullable String name) {
        return Address.of(id != null ? id : name != null ? name : "unnamed");
    }
}
