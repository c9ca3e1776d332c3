package io.poolproof.definitions.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was read from one or several files.
 *
 * @param pools as they are to be; of a description or a state, as they are
 * @param changes what a plan says of its resources
 */
public record Definitions(
        List<PoolDefinition> pools,
        List<ClientDefinition> clients,
        List<ProviderDefinition> providers,
        List<RequestExample> requests,
        List<PlannedChange> changes) {
    public static final Definitions NONE = new Definitions(List.of(), List.of(), List.of(), List.of(), List.of());

    public Definitions {
        pools = List.copyOf(pools);
        clients = List.copyOf(clients);
        providers = List.copyOf(providers);
        requests = List.copyOf(requests);
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return pools.isEmpty() && clients.isEmpty() && providers.isEmpty() && requests.isEmpty();
    }

    /** Both together. */
    public Definitions and(Definitions other) {
        return new Definitions(
                concat(pools, other.pools),
                concat(clients, other.clients),
                concat(providers, other.providers),
                concat(requests, other.requests),
                concat(changes, other.changes));
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * The pool that a reference means. One that says nothing means the only pool there is, if there is only one; a client whose
     * pool is described elsewhere belongs to none.
     */
    public Optional<PoolDefinition> pool(PoolReference reference) {
        Optional<PoolDefinition> named = pools.stream().filter(reference::isTo).findFirst();
        return named.isPresent() || !reference.isUnknown() || pools.size() != 1 ? named : Optional.of(pools.get(0));
    }
}
