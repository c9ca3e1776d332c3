package io.poolproof.definitions.diff;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Tool;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is deployed and what is proposed, and what the tool's own plan says of the way from one to the other. */
final class Sides {
    private final Definitions deployed;
    private final Definitions proposed;
    private final Map<String, String> renamedPools = new HashMap<>();
    private final Map<ResourceKind, Map<String, PlannedChange>> byAddress = new EnumMap<>(ResourceKind.class);
    private final Map<ResourceKind, Map<String, PlannedChange>> byEither = new EnumMap<>(ResourceKind.class);
    private final Map<ResourceKind, Map<String, Integer>> belongings = new EnumMap<>(ResourceKind.class);
    private final boolean planned;
    private final boolean oneTool;

    Sides(Definitions deployed, Definitions proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
        for (PlannedChange change : proposed.changes()) {
            put(byAddress, change.kind(), change.address(), change);
            put(byEither, change.kind(), change.address(), change);
            put(byEither, change.kind(), change.previousAddress(), change);
        }
        deployed.resources().forEach(this::belongs);
        this.planned = all().anyMatch(Sides::isOfPlan);
        Set<Tool> tools = all().map(resource -> resource.origin().tool()).collect(Collectors.toSet());
        this.oneTool = tools.size() == 1 && !tools.contains(Tool.API);
    }

    private Stream<ResourceDefinition> all() {
        return Stream.concat(deployed.resources().stream(), proposed.resources().stream());
    }

    private static void put(
            Map<ResourceKind, Map<String, PlannedChange>> changes,
            ResourceKind kind,
            @Nullable String address,
            PlannedChange change) {
        if (address != null) {
            changes.computeIfAbsent(kind, unknown -> new HashMap<>()).putIfAbsent(address, change);
        }
    }

    /** Counted by the pool's address, or else by its id. */
    private void belongs(ResourceDefinition resource) {
        String pool = resource.pool().resource() == null
                ? resource.pool().poolId()
                : resource.pool().resource();
        if (pool != null) {
            belongings
                    .computeIfAbsent(resource.kind(), unknown -> new HashMap<>())
                    .merge(pool, 1, Integer::sum);
        }
    }

    Definitions deployed() {
        return deployed;
    }

    Definitions proposed() {
        return proposed;
    }

    /** Notes that a pool is replaced by one of another address, so that what belongs to it follows. */
    void poolRenamed(ResourceDefinition before, ResourceDefinition after) {
        renamedPools.put(before.address().id(), after.address().id());
    }

    /** Whether one reference means a pool that was replaced, and the other the one in its place. */
    boolean isRename(Node.Reference before, Node.Reference after) {
        return after.resource().equals(renamedPools.get(before.resource()));
    }

    /** Whether a plan or a change set says what becomes of every resource. */
    boolean isPlanned() {
        return planned;
    }

    private static boolean isOfPlan(ResourceDefinition resource) {
        return switch (resource.origin().format()) {
            case TERRAFORM_PLAN, CHANGE_SET -> true;
            default -> false;
        };
    }

    /** Whether both sides are of one tool, so that addresses alone decide what is the same, and what is gone is gone. */
    boolean isOneTool() {
        return oneTool;
    }

    /** What the plan says of a resource by its address before or after. */
    Optional<PlannedChange> planned(ResourceDefinition resource) {
        return Optional.ofNullable(byEither.getOrDefault(resource.kind(), Map.of())
                .get(resource.address().id()));
    }

    /** A plan says where a resource stood before it moved. */
    String addressBefore(ResourceDefinition resource) {
        String address = resource.address().id();
        PlannedChange change = byAddress.getOrDefault(resource.kind(), Map.of()).get(address);
        String previous = change == null ? null : change.previousAddress();
        return previous == null || previous.isEmpty() ? address : previous;
    }

    /** How many resources belong to a pool that is deployed, in words; empty where there are none. */
    String belongings(ResourceDefinition pool) {
        List<String> parts = Stream.of(ResourceKind.values())
                .filter(kind -> kind != ResourceKind.POOL && Losses.isOfUsers(kind))
                .map(kind -> counted(kind, number(kind, pool.address().id()) + number(kind, pool.id())))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "" : "; with it go " + String.join(", ", parts);
    }

    private static Optional<String> counted(ResourceKind kind, long number) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + kind.words() + (number == 1 ? "" : "s"));
    }

    private int number(ResourceKind kind, @Nullable String pool) {
        return pool == null ? 0 : belongings.getOrDefault(kind, Map.of()).getOrDefault(pool, 0);
    }
}
