package io.poolproof.definitions.model;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Placeholders;
import java.util.ArrayList;
import java.util.List;

/**
 * An identity provider as a definition has it.
 *
 * @param mapped names of the pool's attributes that it fills, each where it is written
 */
public record ProviderDefinition(ResourceDefinition resource, List<Stated<String>> mapped) {
    public ProviderDefinition {
        mapped = List.copyOf(mapped);
    }

    /** What the resource's shape says. The mapping's keys are the pool's attributes, its values the provider's. */
    public static ProviderDefinition of(ResourceDefinition resource) {
        List<Stated<String>> mapped = new ArrayList<>();
        Node.members(Node.at(resource.shape(), "AttributeMapping"))
                .forEach((name, member) -> mapped.add(Placeholders.unknown(name, other -> false)
                        .map(why -> Stated.<String>unknown(why, member.key()))
                        .orElseGet(() -> Stated.of(name, member.key()))));
        return new ProviderDefinition(resource, mapped);
    }

    public Origin origin() {
        return resource.origin();
    }

    public Address address() {
        return resource.address();
    }

    public PoolReference pool() {
        return resource.pool();
    }
}
