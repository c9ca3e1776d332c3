package io.poolproof.definitions.read;

import io.poolproof.definitions.document.Document;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Placeholders;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.Format;
import io.poolproof.definitions.model.Origin;
import io.poolproof.definitions.model.PoolReference;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Triggers that functions of the Serverless Framework attach to pools by their own events. The framework makes a pool of that name,
 * unless the service makes it itself or the event says that it exists.
 */
final class ServerlessTriggers {
    private static final String LOGICAL_ID = "CognitoUserPool";

    /** The triggers of one pool. */
    private static final class Pool {
        private final Node name;
        private final Map<String, Node.Member> triggers = new LinkedHashMap<>();
        private boolean exists;

        Pool(Node name) {
            this.name = name;
        }
    }

    private final Map<String, Pool> pools = new LinkedHashMap<>();

    private ServerlessTriggers() {}

    /** The definitions with the triggers of a service's functions. */
    static Definitions attached(Definitions read, Document document, @Nullable Node functions) {
        ServerlessTriggers all = new ServerlessTriggers();
        Node.items(functions).forEach(all::functions);
        all.functions(functions);
        if (all.pools.isEmpty()) {
            return read;
        }
        List<ResourceDefinition> resources = new ArrayList<>();
        read.resources().forEach(resource -> resources.add(all.attached(resource)));
        all.pools.values().stream().filter(pool -> !pool.exists).forEach(pool -> resources.add(made(document, pool)));
        return Definitions.of(resources).toBuilder().leftOut(read.leftOut()).build();
    }

    private void functions(@Nullable Node functions) {
        Node.members(functions).forEach((name, function) -> {
            for (Node event : Node.items(Node.at(function.value(), "events"))) {
                Node trigger = Node.at(event, "cognitoUserPool");
                Node pool = Node.at(trigger, "pool");
                Node kind = Node.at(trigger, "trigger");
                String text = Node.text(kind);
                if (pool != null && kind != null && text != null) {
                    Pool found = pools.computeIfAbsent(Node.notation(pool), unknown -> new Pool(pool));
                    found.exists |= "true".equals(Node.text(Node.at(trigger, "existing")));
                    found.triggers.put(
                            text, new Node.Member(kind.span(), new Node.Reference(kind.span(), name, "Arn")));
                }
            }
        });
    }

    private ResourceDefinition attached(ResourceDefinition resource) {
        if (resource.kind() != ResourceKind.POOL) {
            return resource;
        }
        Node name = Node.at(resource.shape(), "PoolName");
        for (Pool pool : pools.values()) {
            boolean same = resource.address().id().equals(logicalId(pool))
                    || (name != null && notation(name).equals(notation(pool.name)));
            if (same) {
                pool.exists = true;
                return with(resource, pool.triggers);
            }
        }
        return resource;
    }

    private static String notation(Node node) {
        return node instanceof Node.Unknown unknown ? unknown.notation() : Node.notation(node);
    }

    private static String logicalId(Pool pool) {
        String plain = String.valueOf(Node.text(pool.name)).replaceAll("[^0-9A-Za-z]", "");
        return LOGICAL_ID + (plain.isEmpty() ? "" : Character.toUpperCase(plain.charAt(0)) + plain.substring(1));
    }

    private static ResourceDefinition with(ResourceDefinition resource, Map<String, Node.Member> triggers) {
        Span span = resource.shape().span();
        if (!(resource.shape() instanceof Node.Mapping shape)) {
            return resource;
        }
        Map<String, Node.Member> config = new LinkedHashMap<>(triggers);
        config.putAll(Node.members(Node.at(shape, "LambdaConfig")));
        Map<String, Node.Member> members = new LinkedHashMap<>(shape.members());
        members.put("LambdaConfig", new Node.Member(span, new Node.Mapping(span, config)));
        return new ResourceDefinition(
                resource.kind(),
                resource.origin(),
                resource.address(),
                resource.id(),
                resource.pool(),
                resource.lifecycle(),
                new Node.Mapping(span, members));
    }

    /** The pool that the framework makes for its events. */
    private static ResourceDefinition made(Document document, Pool pool) {
        Span span = pool.name.span();
        Node name = Placeholders.unknown(String.valueOf(Node.text(pool.name)), unknown -> false)
                .<Node>map(why -> new Node.Unknown(span, why, Node.notation(pool.name)))
                .orElse(pool.name);
        Node.Mapping shape = new Node.Mapping(span, Map.of("PoolName", new Node.Member(span, name)));
        return with(
                ResourceDefinition.of(
                        ResourceKind.POOL,
                        new Origin(document, Format.SERVERLESS),
                        Address.of(logicalId(pool)),
                        null,
                        PoolReference.UNKNOWN,
                        shape),
                pool.triggers);
    }
}
