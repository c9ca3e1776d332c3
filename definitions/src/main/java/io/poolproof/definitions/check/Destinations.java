package io.poolproof.definitions.check;

import io.poolproof.definitions.check.Validators.Permissions;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.RequestExample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To which of the defined pools, and through which of their app clients, requests go. */
final class Destinations {
    private final List<PoolDefinition> pools;
    private final Map<String, PoolDefinition> byPoolId = new HashMap<>();
    private final Map<String, PoolDefinition> byClientId = new HashMap<>();
    private final IdentityHashMap<PoolDefinition, Clients> clients = new IdentityHashMap<>();

    Destinations(Definitions definitions) {
        this.pools = definitions.pools().stream()
                .filter(pool -> !pool.origin().format().isPartial())
                .toList();
        pools.forEach(pool -> putIfAbsent(byPoolId, pool.poolId(), pool));
        for (ClientDefinition client : definitions.clients()) {
            if (client.origin().format().isPartial()) {
                continue;
            }
            definitions.pool(client.resource()).ifPresent(pool -> {
                putIfAbsent(byClientId, client.clientId(), pool);
                clients.computeIfAbsent(pool, unknown -> new Clients()).add(client);
            });
        }
    }

    private static <T> void putIfAbsent(Map<String, T> map, @Nullable String key, T value) {
        if (key != null) {
            map.putIfAbsent(key, value);
        }
    }

    /** The app clients of a pool by what they may do, and by their ids and names. */
    private static final class Clients {
        private final Map<Permissions, List<ClientDefinition>> all = new LinkedHashMap<>();
        private final Map<String, Map<Permissions, List<ClientDefinition>>> named = new HashMap<>();

        void add(ClientDefinition client) {
            Permissions permissions = Permissions.of(client);
            add(all, permissions, client);
            name(client.clientId(), permissions, client);
            String name = client.name().value();
            name(name == null || name.equals(client.clientId()) ? null : name, permissions, client);
        }

        private void name(@Nullable String name, Permissions permissions, ClientDefinition client) {
            if (name != null) {
                add(named.computeIfAbsent(name, unknown -> new LinkedHashMap<>()), permissions, client);
            }
        }

        private static void add(
                Map<Permissions, List<ClientDefinition>> clients, Permissions permissions, ClientDefinition client) {
            clients.computeIfAbsent(permissions, unknown -> new ArrayList<>()).add(client);
        }
    }

    /** The pool that the request or its client names, else the only one there is. */
    Optional<PoolDefinition> poolOf(RequestExample example) {
        String id = Node.text(example.body().get("UserPoolId"));
        String clientId = Node.text(example.body().get("ClientId"));
        PoolDefinition named = id == null ? null : byPoolId.get(id);
        if (named == null && clientId != null) {
            named = byClientId.get(clientId);
        }
        return named != null || pools.size() != 1 ? Optional.ofNullable(named) : Optional.of(pools.get(0));
    }

    /** The client that the request names, else every client of the pool, by what they may do. */
    Map<Permissions, List<ClientDefinition>> clientsOf(RequestExample example, PoolDefinition pool) {
        Clients ofPool = clients.get(pool);
        if (ofPool == null) {
            return Map.of();
        }
        String id = Node.text(example.body().get("ClientId"));
        Map<Permissions, List<ClientDefinition>> named = id == null ? null : ofPool.named.get(id);
        return named == null ? ofPool.all : named;
    }
}
