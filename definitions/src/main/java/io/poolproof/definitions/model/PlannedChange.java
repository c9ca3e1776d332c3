package io.poolproof.definitions.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a tool's own plan says it will do to one resource: a Terraform plan, or a change set of CloudFormation's.
 *
 * @param address as the definitions have it
 * @param previousAddress where the resource stood before, if it moves
 * @param replacement whether a new resource takes the old one's place
 * @param causes what forces the replacement, in the tool's notation: attributes, or properties
 */
public record PlannedChange(
        ResourceKind kind,
        String address,
        @Nullable String previousAddress,
        Set<Action> actions,
        Replacement replacement,
        List<String> causes) {

    /** What is done to the resource. */
    public enum Action {
        NOTHING,
        CREATE,
        UPDATE,
        /** It is deleted, and what it holds with it. */
        DELETE,
        /** It stays, and the tool no longer manages it. */
        FORGET,
        /** One that exists comes under the tool's management. */
        IMPORT
    }

    /** Whether a new resource takes the old one's place. */
    public enum Replacement {
        NEVER,
        /** The tool itself cannot say before it does it. */
        POSSIBLE,
        CERTAIN
    }

    public PlannedChange {
        actions = Set.copyOf(actions);
        causes = List.copyOf(causes);
    }

    public boolean does(Action action) {
        return actions.contains(action);
    }

    public boolean isReplacement() {
        return replacement == Replacement.CERTAIN;
    }

    public boolean isRemoval() {
        return does(Action.DELETE) && replacement == Replacement.NEVER;
    }
}
