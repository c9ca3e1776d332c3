package io.poolproof.definitions.diff;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is deployed and what is proposed, and what the tool's own plan says of the way from one to the other. */
final class Sides {
    private final Definitions deployed;
    private final Definitions proposed;
    private final Map<String, String> renamedPools = new HashMap<>();

    Sides(Definitions deployed, Definitions proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
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
        return proposed.resources().stream().anyMatch(Sides::isOfPlan)
                || deployed.resources().stream().anyMatch(Sides::isOfPlan);
    }

    private static boolean isOfPlan(ResourceDefinition resource) {
        return switch (resource.origin().format()) {
            case TERRAFORM_PLAN, CHANGE_SET -> true;
            default -> false;
        };
    }

    /** Whether both sides are of one tool, so that addresses alone decide what is the same, and what is gone is gone. */
    boolean isOneTool() {
        List<Tool> tools = Stream.concat(deployed.resources().stream(), proposed.resources().stream())
                .map(resource -> resource.origin().tool())
                .distinct()
                .toList();
        return tools.size() == 1 && tools.get(0) != Tool.API;
    }

    /** What the plan says of a resource by its address before or after. */
    Optional<PlannedChange> planned(ResourceDefinition resource) {
        String address = resource.address().id();
        return proposed.changes().stream()
                .filter(change -> change.kind() == resource.kind())
                .filter(change -> change.address().equals(address) || address.equals(change.previousAddress()))
                .findFirst();
    }

    /** A plan says where a resource stood before it moved. */
    String addressBefore(ResourceDefinition resource) {
        String address = resource.address().id();
        return proposed.changes().stream()
                .filter(change ->
                        change.kind() == resource.kind() && change.address().equals(address))
                .map(PlannedChange::previousAddress)
                .filter(previous -> previous != null && !previous.isEmpty())
                .findFirst()
                .orElse(address);
    }

    /** How many resources belong to a pool that is deployed, in words; empty where there are none. */
    String belongings(ResourceDefinition pool) {
        List<String> parts = Stream.of(ResourceKind.values())
                .filter(kind -> kind != ResourceKind.POOL && Losses.isOfUsers(kind))
                .map(kind -> counted(
                        kind,
                        deployed.resources(kind).stream()
                                .filter(one -> isOf(one, pool))
                                .count()))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "" : "; with it go " + String.join(", ", parts);
    }

    private static Optional<String> counted(ResourceKind kind, long number) {
        return number == 0 ? Optional.empty() : Optional.of(number + " " + kind.words() + (number == 1 ? "" : "s"));
    }

    private static boolean isOf(ResourceDefinition resource, ResourceDefinition pool) {
        String id = resource.pool().poolId();
        return pool.address().id().equals(resource.pool().resource()) || (id != null && id.equals(pool.id()));
    }
}
