package io.poolproof.definitions.model;

import java.util.List;

/**
 * An identity provider as a definition has it.
 *
 * @param mapped names of the pool's attributes that it fills, each where it is written
 */
public record ProviderDefinition(Origin origin, Address address, PoolReference pool, List<Stated<String>> mapped) {
    public ProviderDefinition {
        mapped = List.copyOf(mapped);
    }
}
