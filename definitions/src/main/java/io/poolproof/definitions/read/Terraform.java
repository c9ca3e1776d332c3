package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.document.UnreadableFileException;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.Remark;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@code terraform show -json} and {@code tofu show -json} write of plans and states. */
final class Terraform {
    private static final String POOL = "aws_cognito_user_pool";

    /** Lists of a client that somebody may take for a ban when they are empty. */
    private static final List<String> EMPTY_LISTS = List.of("write_attributes", "read_attributes");

    private record Resource(ResourceKind kind, String address, Node values) {}

    /** Which of a plan's two sides is read. */
    enum Side {
        BEFORE,
        AFTER
    }

    private final Origin origin;
    private final Map<String, String> references;
    private final Set<String> empty;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Resource> resources = new ArrayList<>();
    private final List<ResourceDefinition> found = new ArrayList<>();
    private final List<PlannedChange> changes = new ArrayList<>();

    /** Addresses of pools, by the same without indexes. */
    private final Map<String, Set<String>> pools = new HashMap<>();

    private Terraform(Origin origin, Map<String, String> references, Set<String> empty) {
        this.origin = origin;
        this.empty = empty;
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
        Terraform reader = new Terraform(new Origin(document, Format.TERRAFORM_STATE), Map.of(), Set.of());
        reader.module(Node.at(Node.at(root, "values"), "root_module"));
        return reader.definitions();
    }

    static Definitions plan(Document document, Node root, Side side) {
        Map<String, String> references = new LinkedHashMap<>();
        Set<String> empty = new HashSet<>();
        configuration(document, Node.at(Node.at(root, "configuration"), "root_module"), "", references, empty);
        Terraform reader = new Terraform(new Origin(document, Format.TERRAFORM_PLAN), references, empty);
        Node changed = Node.at(root, "resource_changes");
        Node.items(changed).forEach(change -> reader.change(change, side));
        if (changed == null && side == Side.AFTER) {
            reader.module(Node.at(Node.at(root, "planned_values"), "root_module"));
        }
        return reader.definitions();
    }

    private Definitions definitions() {
        resources.stream()
                .filter(resource -> resource.kind() == ResourceKind.POOL)
                .map(Resource::address)
                .forEach(address -> pools.computeIfAbsent(withoutIndexes(address), unknown -> new LinkedHashSet<>())
                        .add(address));
        resources.forEach(this::found);
        return Definitions.of(found).toBuilder()
                .changes(changes)
                .remarks(remarks)
                .build();
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
        ResourceKind kind = kind(resource);
        if (change == null || kind == null) {
            return;
        }
        List<String> actions = texts(Node.at(change, "actions"));
        changes.add(new PlannedChange(
                kind,
                address(resource),
                Node.text(Node.at(resource, "previous_address")),
                actions(actions, Node.at(change, "importing") != null),
                actions.containsAll(List.of("delete", "create"))
                        ? PlannedChange.Replacement.CERTAIN
                        : PlannedChange.Replacement.NEVER,
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

    private static Set<PlannedChange.Action> actions(List<String> words, boolean imports) {
        Set<PlannedChange.Action> actions = EnumSet.noneOf(PlannedChange.Action.class);
        for (String word : words) {
            switch (word) {
                case "create" -> actions.add(PlannedChange.Action.CREATE);
                case "update" -> actions.add(PlannedChange.Action.UPDATE);
                case "delete" -> actions.add(PlannedChange.Action.DELETE);
                case "forget" -> actions.add(PlannedChange.Action.FORGET);
                default -> actions.add(PlannedChange.Action.NOTHING);
            }
        }
        if (imports) {
            actions.add(PlannedChange.Action.IMPORT);
        }
        return actions;
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

    /** What it makes; null for what is none of the service's, and for what is only read. */
    private static @Nullable ResourceKind kind(Node resource) {
        return "data".equals(Node.text(Node.at(resource, "mode")))
                ? null
                : ResourceKind.ofType(Node.text(Node.at(resource, "type"))).orElse(null);
    }

    private void resource(Node resource, Node values) {
        ResourceKind kind = kind(resource);
        if (kind != null) {
            resources.add(new Resource(kind, address(resource), values));
        }
    }

    private void found(Resource resource) {
        Address address = Address.of(resource.address());
        for (String list : EMPTY_LISTS) {
            if (empty.contains(withoutIndexes(resource.address()) + "." + list)) {
                remarks.add(new Remark(
                        Remark.Kind.EMPTY_LIST_LEFT_OUT,
                        origin,
                        address,
                        resource.values().span(),
                        list));
            }
        }
        found.add(ResourceDefinition.of(
                resource.kind(),
                origin,
                address,
                Node.text(Node.at(resource.values(), "id")),
                resource.kind() == ResourceKind.POOL ? PoolReference.UNKNOWN : pool(address, resource.values()),
                TerraformShape.of(resource.kind(), resource.values())));
    }

    private PoolReference pool(Address address, Node values) {
        String id = Node.text(Node.at(values, "user_pool_id"));
        String referred = references.get(withoutIndexes(address.id()));
        if (id != null) {
            return PoolReference.toId(id);
        }
        return referred == null ? PoolReference.UNKNOWN : PoolReference.toResource(instance(address.id(), referred));
    }

    /** The configuration knows modules and resources without their indexes; the pool's instance is that of the client's module. */
    private String instance(String address, String referred) {
        String module = address.substring(0, Math.max(0, address.lastIndexOf("aws_cognito_")));
        String local = referred.substring(referred.lastIndexOf(POOL + "."));
        String own = module + local;
        Set<String> candidates = pools.getOrDefault(referred, Set.of());
        boolean isThere = pools.getOrDefault(withoutIndexes(own), Set.of()).contains(own);
        return !isThere && candidates.size() == 1 ? candidates.iterator().next() : own;
    }

    /**
     * What only the configuration shows: which pool each client refers to, by the addresses of both without indexes, and which
     * lists are written down and empty.
     */
    private static void configuration(
            Document document, @Nullable Node module, String path, Map<String, String> found, Set<String> empty) {
        for (Node resource : Node.items(Node.at(module, "resources"))) {
            for (String list : EMPTY_LISTS) {
                Node constant = Node.at(Node.at(Node.at(resource, "expressions"), list), "constant_value");
                if (constant instanceof Node.Sequence written && written.items().isEmpty()) {
                    empty.add(path + withoutIndexes(address(resource)) + "." + list);
                }
            }
            Node expression = Node.at(Node.at(resource, "expressions"), "user_pool_id");
            Node.items(Node.at(expression, "references")).stream()
                    .filter(reference -> String.valueOf(Node.text(reference)).startsWith(POOL + "."))
                    .findFirst()
                    .ifPresent(reference ->
                            found.put(path + withoutIndexes(address(resource)), path + pool(reference, document)));
        }
        Node.members(Node.at(module, "module_calls"))
                .forEach((name, call) -> configuration(
                        document, Node.at(call.value(), "module"), path + "module." + name + ".", found, empty));
    }

    /** The pool's own address, of a reference to it or to what it has. */
    private static String pool(Node reference, Document document) {
        String name = withoutIndexes(String.valueOf(Node.text(reference))).substring(POOL.length() + 1);
        int dot = name.indexOf('.');
        String resource = dot < 0 ? name : name.substring(0, dot);
        if (resource.isEmpty()) {
            throw new UnreadableFileException(
                    document.name(),
                    reference.span().line(),
                    reference.span().column(),
                    "the reference to a user pool lacks the pool's name");
        }
        return POOL + "." + resource;
    }

    private static String withoutIndexes(String address) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        int open = address.indexOf('[');
        int close = address.indexOf(']', open);
        while (open >= 0 && close >= 0) {
            plain.append(address, at, open);
            at = close + 1;
            open = address.indexOf('[', at);
            close = address.indexOf(']', open);
        }
        return plain.append(address, at, address.length()).toString();
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
