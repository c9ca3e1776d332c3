package io.poolproof.definitions.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a Terraform plan says it will do to one resource.
 *
 * @param previousAddress where the resource stood before, if it moves
 * @param actions Terraform's words: {@code no-op}, {@code create}, {@code update}, {@code delete}, {@code read}, {@code forget}
 * @param replacePaths attributes that force a replacement, in Terraform's notation
 */
public record PlannedChange(
        String address, @Nullable String previousAddress, List<String> actions, List<String> replacePaths) {
    public PlannedChange {
        actions = List.copyOf(actions);
        replacePaths = List.copyOf(replacePaths);
    }

    public boolean isReplacement() {
        return actions.contains("delete") && actions.contains("create");
    }

    public boolean isRemoval() {
        return actions.contains("delete") && !actions.contains("create");
    }

    public boolean isCreation() {
        return actions.contains("create") && !actions.contains("delete");
    }
}
