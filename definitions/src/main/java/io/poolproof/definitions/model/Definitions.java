package io.poolproof.definitions.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that was read from one or several files. */
public final class Definitions {
    public static final Definitions NONE = new Builder().build();

    private final List<ResourceDefinition> resources;
    private final List<PoolDefinition> pools;
    private final Map<String, PoolDefinition> poolsByAddress = new HashMap<>();
    private final Map<String, PoolDefinition> poolsById = new HashMap<>();
    private final List<ClientDefinition> clients;
    private final List<ProviderDefinition> providers;
    private final List<RequestExample> requests;
    private final List<PlannedChange> changes;
    private final List<Remark> remarks;
    private final List<LeftOut> leftOut;
    private final int files;

    private Definitions(Builder builder) {
        this.resources = List.copyOf(builder.resources);
        this.requests = List.copyOf(builder.requests);
        this.changes = List.copyOf(builder.changes);
        this.remarks = List.copyOf(builder.remarks);
        this.leftOut = List.copyOf(builder.leftOut);
        this.files = builder.files;
        this.pools = of(ResourceKind.POOL).map(PoolDefinition::of).toList();
        Stream.of(false, true)
                .flatMap(addition -> pools.stream()
                        .filter(pool -> addition == pool.origin().format().isPartial()))
                .forEach(pool -> {
                    poolsByAddress.putIfAbsent(
                            inUnit(pool.origin(), pool.address().id()), pool);
                    if (pool.poolId() != null) {
                        poolsById.putIfAbsent(pool.poolId(), pool);
                    }
                });
        this.clients = of(ResourceKind.CLIENT).map(ClientDefinition::of).toList();
        this.providers = of(ResourceKind.PROVIDER).map(ProviderDefinition::of).toList();
    }

    /** Resources alone. */
    public static Definitions of(List<ResourceDefinition> resources) {
        return new Builder().resources(resources).build();
    }

    /** Requests alone. */
    public static Definitions ofRequests(List<RequestExample> requests) {
        return new Builder().requests(requests).build();
    }

    public Builder toBuilder() {
        return new Builder()
                .resources(resources)
                .requests(requests)
                .changes(changes)
                .remarks(remarks)
                .leftOut(leftOut)
                .files(files);
    }

    private Stream<ResourceDefinition> of(ResourceKind kind) {
        return resources.stream().filter(resource -> resource.kind() == kind);
    }

    /** Everything, in the order of the files: as it is to be; of a description or a state, as it is. */
    public List<ResourceDefinition> resources() {
        return resources;
    }

    public List<ResourceDefinition> resources(ResourceKind kind) {
        return of(kind).toList();
    }

    public List<PoolDefinition> pools() {
        return pools;
    }

    public List<ClientDefinition> clients() {
        return clients;
    }

    public List<ProviderDefinition> providers() {
        return providers;
    }

    public List<RequestExample> requests() {
        return requests;
    }

    /** What a plan says of its resources. */
    public List<PlannedChange> changes() {
        return changes;
    }

    public List<Remark> remarks() {
        return remarks;
    }

    /** What was found and not looked at. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** How many files were read, those that hold nothing of the service's included. */
    public int files() {
        return files;
    }

    public boolean isEmpty() {
        return resources.isEmpty() && requests.isEmpty();
    }

    /** Both together. */
    public Definitions and(Definitions other) {
        return joined(List.of(this, other));
    }

    /** All together, in their order. */
    public static Definitions joined(List<Definitions> parts) {
        Builder builder = new Builder();
        for (Definitions part : parts) {
            builder.resources(part.resources)
                    .requests(part.requests)
                    .changes(part.changes)
                    .remarks(part.remarks)
                    .leftOut(part.leftOut)
                    .files(builder.files + part.files);
        }
        return builder.build();
    }

    /** Without the resources that do not count. */
    public Definitions where(Predicate<ResourceDefinition> counts) {
        Builder builder = toBuilder();
        builder.resources.removeIf(counts.negate());
        return builder.build();
    }

    private static String inUnit(Origin origin, String address) {
        return origin.unit() + "\n" + address;
    }

    /** The pool with an id. */
    public Optional<PoolDefinition> poolOfId(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : poolsById.get(id));
    }

    /**
     * The pool that a resource belongs to. One that does not say means the only pool there is: in what is deployed together with
     * it, or anywhere for a document of the API's, which names nothing else. A whole pool goes before what adds to it.
     */
    public Optional<PoolDefinition> pool(ResourceDefinition resource) {
        PoolReference reference = resource.pool();
        if (reference.resource() != null) {
            return Optional.ofNullable(poolsByAddress.get(inUnit(resource.origin(), reference.resource())));
        }
        if (reference.poolId() != null) {
            return poolOfId(reference.poolId());
        }
        if (reference.undecided()) {
            return Optional.empty();
        }
        boolean together = resource.origin().tool() == Tool.API
                || (pools.size() == 1
                        && pools.get(0).origin().unit().equals(resource.origin().unit()));
        return pools.size() == 1 && together ? Optional.of(pools.get(0)) : Optional.empty();
    }

    /** Collects what is read. */
    public static final class Builder {
        private final List<ResourceDefinition> resources = new ArrayList<>();
        private final List<RequestExample> requests = new ArrayList<>();
        private final List<PlannedChange> changes = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private int files;

        public Builder resources(List<ResourceDefinition> more) {
            resources.addAll(more);
            return this;
        }

        public Builder requests(List<RequestExample> more) {
            requests.addAll(more);
            return this;
        }

        public Builder changes(List<PlannedChange> more) {
            changes.addAll(more);
            return this;
        }

        public Builder remarks(List<Remark> more) {
            remarks.addAll(more);
            return this;
        }

        public Builder leftOut(List<LeftOut> more) {
            leftOut.addAll(more);
            return this;
        }

        public Builder files(int number) {
            files = number;
            return this;
        }

        public Definitions build() {
            return new Definitions(this);
        }
    }
}
