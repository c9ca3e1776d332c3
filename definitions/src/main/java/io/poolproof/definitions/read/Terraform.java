package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ProviderDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@code terraform show -json} and {@code tofu show -json} write of plans and states. */
final class Terraform {
    private static final String POOL = "aws_cognito_user_pool";

    private record Resource(Node resource, Node values) {}

    /** Which of a plan's two sides is read. */
    enum Side {
        BEFORE,
        AFTER
    }

    private final Origin origin;
    private final Map<String, String> references;
    private final List<Resource> resources = new ArrayList<>();
    private final List<PoolDefinition> pools = new ArrayList<>();
    private final List<ClientDefinition> clients = new ArrayList<>();
    private final List<ProviderDefinition> providers = new ArrayList<>();
    private final List<PlannedChange> changes = new ArrayList<>();

    private Terraform(Origin origin, Map<String, String> references) {
        this.origin = origin;
        this.references = references;
    }

    static boolean isPlan(Node root) {
        return Node.at(root, "format_version") != null
                && (Node.at(root, "resource_changes") != null || Node.at(root, "planned_values") != null);
    }

    static boolean isState(Node root) {
        return Node.at(root, "format_version") != null && Node.at(root, "values") != null;
    }

    /** Says what to do about the state file itself, whose form is Terraform's own affair. */
    static void refuseRawState(Document document, Node root) {
        if (Node.at(root, "terraform_version") != null && Node.at(root, "lineage") != null) {
            throw new UnreadableFileException(
                    document.name(), "this is a raw state file; write it with: terraform show -json > state.json");
        }
    }

    static Definitions state(Document document, Node root) {
        Terraform reader = new Terraform(new Origin(document, Format.TERRAFORM_STATE), Map.of());
        reader.module(Node.at(Node.at(root, "values"), "root_module"));
        return reader.definitions();
    }

    static Definitions plan(Document document, Node root, Side side) {
        Map<String, String> references = new LinkedHashMap<>();
        references(Node.at(Node.at(root, "configuration"), "root_module"), "", references);
        Terraform reader = new Terraform(new Origin(document, Format.TERRAFORM_PLAN), references);
        Node changed = Node.at(root, "resource_changes");
        Node.items(changed).forEach(change -> reader.change(change, side));
        if (changed == null && side == Side.AFTER) {
            reader.module(Node.at(Node.at(root, "planned_values"), "root_module"));
        }
        return reader.definitions();
    }

    /** Pools first: what belongs to one looks for it among them. */
    private Definitions definitions() {
        resources.forEach(one -> addPool(one.resource(), one.values()));
        resources.forEach(one -> belonging(one.resource(), one.values()));
        return new Definitions(pools, clients, providers, List.of(), changes);
    }

    private void module(@Nullable Node module) {
        Node.items(Node.at(module, "resources")).forEach(resource -> {
            Node values = Node.at(resource, "values");
            resource(resource, values == null ? ApiShape.empty(resource.span()) : values);
        });
        Node.items(Node.at(module, "child_modules")).forEach(this::module);
    }

    private void change(Node resource, Side side) {
        Node change = Node.at(resource, "change");
        if (change == null || !isOurs(resource)) {
            return;
        }
        changes.add(new PlannedChange(
                address(resource),
                Node.text(Node.at(resource, "previous_address")),
                texts(Node.at(change, "actions")),
                Node.items(Node.at(change, "replace_paths")).stream()
                        .map(path -> String.join(".", texts(path)))
                        .toList()));
        Node before = Node.at(change, "before");
        if (side == Side.BEFORE && before != null) {
            resource(resource, before);
        }
        Node after = Node.at(change, "after");
        if (side == Side.AFTER && after != null) {
            resource(resource, withUnknown(after, Node.at(change, "after_unknown")));
        }
    }

    private static List<String> texts(@Nullable Node list) {
        return Node.items(list).stream()
                .map(Node::text)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String address(Node resource) {
        String address = Node.text(Node.at(resource, "address"));
        return address == null ? "unnamed" : address;
    }

    private static boolean isOurs(Node resource) {
        String type = Node.text(Node.at(resource, "type"));
        String mode = Node.text(Node.at(resource, "mode"));
        return type != null && type.startsWith("aws_cognito_") && !"data".equals(mode);
    }

    private void resource(Node resource, Node values) {
        if (isOurs(resource)) {
            resources.add(new Resource(resource, values));
        }
    }

    private void addPool(Node resource, Node values) {
        if (POOL.equals(Node.text(Node.at(resource, "type")))) {
            Address address = Address.of(address(resource));
            String id = Node.text(Node.at(values, "id"));
            pools.add(ApiShape.pool(origin, address, id, "PoolName", ApiShape.SCHEMA, TerraformShape.pool(values)));
        }
    }

    private void belonging(Node resource, Node values) {
        String type = Node.text(Node.at(resource, "type"));
        Address address = Address.of(address(resource));
        switch (type == null ? "" : type) {
            case "aws_cognito_user_pool_client", "aws_cognito_managed_user_pool_client" -> {
                String id = Node.text(Node.at(values, "id"));
                PoolReference pool = pool(address, values);
                clients.add(ApiShape.client(origin, address, id, pool, TerraformShape.client(values)));
            }
            case "aws_cognito_identity_provider" ->
                providers.add(
                        ApiShape.provider(origin, address, pool(address, values), TerraformShape.provider(values)));
            default -> {}
        }
    }

    private PoolReference pool(Address address, Node values) {
        String id = Node.text(Node.at(values, "user_pool_id"));
        String referred = references.get(withoutIndexes(address.id()));
        return new PoolReference(id, id != null || referred == null ? null : instance(address.id(), referred));
    }

    /** The configuration knows modules and resources without their indexes; the pool's instance is that of the client's module. */
    private @Nullable String instance(String address, String referred) {
        String module = address.substring(0, Math.max(0, address.lastIndexOf("aws_cognito_")));
        String local = referred.substring(referred.lastIndexOf(POOL + "."));
        String own = module + local;
        List<String> candidates = pools.stream()
                .map(pool -> pool.address().id())
                .filter(id -> id.equals(own) || withoutIndexes(id).equals(referred))
                .toList();
        return candidates.contains(own) ? own : candidates.size() == 1 ? candidates.get(0) : own;
    }

    /** Which pool each client's configuration refers to, by the addresses of both without indexes. */
    private static void references(@Nullable Node module, String path, Map<String, String> found) {
        for (Node resource : Node.items(Node.at(module, "resources"))) {
            Node expression = Node.at(Node.at(resource, "expressions"), "user_pool_id");
            texts(Node.at(expression, "references")).stream()
                    .filter(reference -> reference.startsWith(POOL + "."))
                    .map(reference -> reference.split("\\.")[0] + "."
                            + withoutIndexes(reference).split("\\.")[1])
                    .findFirst()
                    .ifPresent(pool -> found.put(path + withoutIndexes(address(resource)), path + pool));
        }
        Node.members(Node.at(module, "module_calls"))
                .forEach((name, call) ->
                        references(Node.at(call.value(), "module"), path + "module." + name + ".", found));
    }

    private static String withoutIndexes(String address) {
        return address.replaceAll("\\[[^\\]]*\\]", "");
    }

    /** The planned values, with what is known only after apply marked as such. */
    private static Node withUnknown(Node after, @Nullable Node unknown) {
        if (unknown == null) {
            return after;
        }
        if (unknown instanceof Node.Scalar scalar) {
            return scalar.text().equals("true") ? notYet(after.span()) : after;
        }
        if (after instanceof Node.Sequence list) {
            List<Node> marks = Node.items(unknown);
            List<Node> items = new ArrayList<>();
            for (int at = 0; at < list.items().size(); at++) {
                items.add(
                        at < marks.size()
                                ? withUnknown(list.items().get(at), marks.get(at))
                                : list.items().get(at));
            }
            return new Node.Sequence(list.span(), items);
        }
        Map<String, Node.Member> members = new LinkedHashMap<>(Node.members(after));
        Node.members(unknown).forEach((key, mark) -> {
            Node.Member member = members.get(key);
            if (member != null && !Node.isNull(member.value())) {
                members.put(key, new Node.Member(member.key(), withUnknown(member.value(), mark.value())));
            } else if ("true".equals(Node.text(mark.value()))) {
                members.put(key, new Node.Member(after.span(), notYet(after.span())));
            }
        });
        return after instanceof Node.Mapping ? new Node.Mapping(after.span(), members) : after;
    }

    private static Node notYet(Span span) {
        return new Node.Unknown(span, "it is known only after apply");
    }
}
