package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the API's own documents: answers of Describe operations, and inputs that create. */
final class ApiDocuments {
    private static final Map<String, String> DESCRIBED = Map.of("Name", "PoolName", "SchemaAttributes", "Schema");
    private static final Map<String, String> ADDED = Map.of("CustomAttributes", "Schema");

    private static final ServiceModel MODEL = ServiceModel.current();

    private ApiDocuments() {}

    /** What the document defines; empty where it is no such document. */
    static Optional<Definitions> read(Document document, Node written) {
        Node root = ApiShape.withoutNulls(written);
        Origin answer = new Origin(document, Format.DESCRIPTION);
        if (Node.at(root, "UserPool") instanceof Node.Mapping pool) {
            String id = Node.text(pool.get("Id"));
            return Optional.of(pool(answer, id, ApiShape.renamed(pool, DESCRIBED)));
        }
        if (Node.at(root, "UserPoolClient") instanceof Node.Mapping client) {
            return Optional.of(client(answer, client));
        }
        if (Node.at(root, "IdentityProvider") instanceof Node.Mapping provider) {
            return Optional.of(provider(answer, provider));
        }
        Optional<Definitions> amplify = Amplify.read(document, root);
        return amplify.isPresent() ? amplify : input(new Origin(document, Format.API_INPUT), root);
    }

    /** The input of an update: it names what it updates, and nothing that the operation does not take. */
    private static Optional<Definitions> update(Origin origin, Node root) {
        Origin updates = new Origin(origin.document(), Format.UPDATE_INPUT);
        if (isInputOf("UpdateUserPoolClient", root, "ClientId")) {
            return Optional.of(updating(client(updates, root), updates, Operation.UPDATE_USER_POOL_CLIENT, root));
        }
        if (isInputOf("UpdateUserPool", root, "UserPoolId")) {
            String id = Node.text(Node.at(root, "UserPoolId"));
            return Optional.of(updating(pool(updates, id, root), updates, Operation.UPDATE_USER_POOL, root));
        }
        return Optional.empty();
    }

    /** The library judges it as the request that it is. */
    private static Definitions updating(Definitions resource, Origin origin, Operation operation, Node root) {
        return resource.and(Definitions.ofRequests(
                List.of(new RequestExample(origin, Address.of("request"), operation, (Node.Mapping) root))));
    }

    private static boolean isInputOf(String operation, Node root, String id) {
        Set<String> members = MODEL.operation(operation)
                .map(shape -> shape.input().members().keySet())
                .orElse(Set.of());
        Set<String> keys = Node.members(root).keySet();
        return keys.contains(id)
                && keys.contains("UserPoolId")
                && keys.size() > (id.equals("UserPoolId") ? 1 : 2)
                && members.containsAll(keys);
    }

    private static Optional<Definitions> input(Origin origin, Node root) {
        Optional<Definitions> update = update(origin, root);
        if (update.isPresent()) {
            return update;
        }
        if (Node.at(root, "PoolName") != null) {
            return Optional.of(pool(origin, null, root));
        }
        if (Node.at(root, "CustomAttributes") instanceof Node.Sequence) {
            Origin addition = new Origin(origin.document(), Format.ADDITION);
            return Optional.of(pool(addition, Node.text(Node.at(root, "UserPoolId")), ApiShape.renamed(root, ADDED)));
        }
        if (Node.at(root, "ClientName") != null
                || Node.at(root, "WriteAttributes") instanceof Node.Sequence
                || Node.at(root, "ReadAttributes") instanceof Node.Sequence) {
            return Optional.of(client(origin, root));
        }
        return Node.at(root, "AttributeMapping") != null ? Optional.of(provider(origin, root)) : Optional.empty();
    }

    private static Definitions pool(Origin origin, @Nullable String id, Node shape) {
        Address address = addressed(id, Node.text(Node.at(shape, "PoolName")));
        return one(ResourceKind.POOL, origin, address, id, shape);
    }

    private static Definitions client(Origin origin, Node node) {
        String id = Node.text(Node.at(node, "ClientId"));
        Address address = addressed(id, Node.text(Node.at(node, "ClientName")));
        return one(ResourceKind.CLIENT, origin, address, id, node);
    }

    private static Definitions provider(Origin origin, Node node) {
        Address address = addressed(null, Node.text(Node.at(node, "ProviderName")));
        return one(ResourceKind.PROVIDER, origin, address, null, node);
    }

    private static Definitions one(ResourceKind kind, Origin origin, Address address, @Nullable String id, Node shape) {
        return Definitions.of(List.of(ResourceDefinition.of(
                kind, origin, address, id, ApiShape.reference(Node.at(shape, "UserPoolId")), shape)));
    }

    private static Address addressed(@Nullable String id, @Nullable String name) {
        return Address.of(id != null ? id : name != null ? name : "unnamed");
    }
}
