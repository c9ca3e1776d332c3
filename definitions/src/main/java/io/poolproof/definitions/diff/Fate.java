package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import io.poolproof.validation.rules.DefinitionRule;
import java.util.List;

/** Verdicts on a resource as a whole: replaced, removed, let go, refused to go. */
final class Fate {
    private static final String PROTECTED =
            "InvalidParameterException: The user pool cannot be deleted because deletion protection is activated. Deletion"
                    + " protection must be inactivated first.";

    private final Sides sides;

    Fate(Sides sides) {
        this.sides = sides;
    }

    private static boolean isPool(ResourceDefinition resource) {
        return resource.kind() == ResourceKind.POOL;
    }

    private static boolean isProtected(ResourceDefinition resource) {
        return isPool(resource) && resource.text("DeletionProtection").is("ACTIVE");
    }

    private static DefinitionRule replacedRule(ResourceKind kind) {
        return switch (kind) {
            case POOL -> ChangeRules.POOL_REPLACED;
            case CLIENT -> ChangeRules.CLIENT_REPLACED;
            default -> ChangeRules.RESOURCE_REPLACED;
        };
    }

    private static DefinitionRule removedRule(ResourceKind kind) {
        return kind == ResourceKind.POOL ? ChangeRules.POOL_REMOVED : ChangeRules.RESOURCE_REMOVED;
    }

    private static Level level(ResourceKind kind) {
        return Losses.isOfUsers(kind) ? Level.ERROR : Level.WARNING;
    }

    /**
     * A new one takes the old one's place.
     *
     * @param because what causes it, in words that end the sentence; may be empty
     * @param keep what to do in order to keep the old one
     */
    Problem replaced(
            ResourceDefinition before,
            ResourceDefinition after,
            Span place,
            String because,
            List<Fact> facts,
            String keep) {
        ResourceKind kind = after.kind();
        if (isProtected(before)) {
            return new Change(ChangeRules.POOL_REPLACED, Verdict.REFUSED, after)
                    .at(place)
                    .answer(PROTECTED)
                    .facts(Fact.DELETE_PROTECTED_POOL)
                    .said(
                            "the pool would be replaced" + because
                                    + ", but its deletion protection is active: the old one is not deleted, and its users"
                                    + " stay in it",
                            keep);
        }
        boolean retained = after.origin().tool() == Tool.CLOUDFORMATION
                && after.lifecycle().isRetainedOnReplacement();
        Change change = new Change(replacedRule(kind), isPool(after) ? Verdict.REPLACES_POOL : Verdict.REPLACED, after)
                .at(place)
                .facts(facts);
        if (retained) {
            change.facts(Fact.CLOUDFORMATION_RETAINS_REPLACED);
        }
        return change.said(
                level(kind),
                "the " + kind.words() + " is replaced" + because
                        + (retained
                                ? ": the old one stays in the account, unmanaged, and everything here goes to a new one without "
                                : ": a new one is made and the old one is deleted; lost is ")
                        + Losses.of(kind)
                        + (isPool(after) ? sides.belongings(before) : ""),
                keep);
    }

    /** The proposal no longer has it. */
    Problem gone(ResourceDefinition before) {
        ResourceKind kind = before.kind();
        PlannedChange planned = sides.planned(before).orElse(null);
        if (planned != null && planned.does(PlannedChange.Action.FORGET)) {
            return forgotten(before);
        }
        if (before.origin().tool() == Tool.CLOUDFORMATION && planned == null) {
            if (before.lifecycle().isRetainedOnDeletion()) {
                return new Change(ChangeRules.KEPT, Verdict.RETAINED, before)
                        .facts(Fact.CLOUDFORMATION_RETAINS_REMOVED)
                        .said(
                                "the " + kind.words()
                                        + " leaves the template and stays in the account with all it holds, since its DeletionPolicy"
                                        + " retains it; no stack manages it any more",
                                "to manage it again, import it into a stack");
            }
            if (before.lifecycle().deletionPolicy().isUnknown()) {
                return new Change(removedRule(kind), Verdict.UNKNOWN, before)
                        .facts(Fact.CLOUDFORMATION_DELETES_REMOVED)
                        .said(
                                "the " + kind.words()
                                        + " leaves the template; unless its DeletionPolicy, which is known only during deployment,"
                                        + " retains it, it is deleted",
                                "write DeletionPolicy: Retain down");
            }
        }
        if (isProtected(before)) {
            return new Change(ChangeRules.POOL_REMOVED, Verdict.REFUSED, before)
                    .answer(PROTECTED)
                    .facts(Fact.DELETE_PROTECTED_POOL)
                    .said(
                            "the proposal no longer has the pool, but its deletion protection is active: the deletion is"
                                    + " refused, and the pool stays with its users",
                            keepHelp(before));
        }
        return removed(before);
    }

    private Problem removed(ResourceDefinition before) {
        ResourceKind kind = before.kind();
        Change change = new Change(removedRule(kind), isPool(before) ? Verdict.REMOVES_POOL : Verdict.REMOVED, before);
        return change.facts(
                        before.origin().tool() == Tool.TERRAFORM
                                ? Fact.TERRAFORM_DESTROYS_REMOVED
                                : Fact.CLOUDFORMATION_DELETES_REMOVED)
                .said(
                        level(kind),
                        "the proposal no longer has the " + kind.words() + ": it is deleted; lost is "
                                + Losses.of(kind)
                                + (isPool(before) ? sides.belongings(before) : ""),
                        keepHelp(before));
    }

    private static String keepHelp(ResourceDefinition before) {
        return before.origin().tool() == Tool.TERRAFORM
                ? "keep it in the definition, or let it go by a removed block with destroy = false"
                : "keep it in the definition, or deploy it with DeletionPolicy: Retain first";
    }

    private static Problem forgotten(ResourceDefinition before) {
        boolean terraform = before.origin().tool() == Tool.TERRAFORM;
        return new Change(ChangeRules.KEPT, Verdict.RETAINED, before)
                .facts(terraform ? Fact.TERRAFORM_FORGETS : Fact.CHANGE_SET_SAYS_REPLACEMENT)
                .said(
                        Level.NOTE,
                        "the " + before.kind().words() + " stays as it is, and "
                                + before.origin().tool().words() + " no longer manages it",
                        "to manage it again, import it");
    }

    /** A resource that was there in any case comes under a condition. */
    Problem underCondition(ResourceDefinition after) {
        boolean retained = after.lifecycle().isRetainedOnDeletion();
        Stated<String> policy = after.lifecycle().deletionPolicy();
        return new Change(ChangeRules.CONDITION, Verdict.UNKNOWN, after)
                .facts(Fact.CLOUDFORMATION_DELETES_REMOVED)
                .said(
                        Level.WARNING,
                        "the " + after.kind().words() + " now depends on "
                                + after.lifecycle().condition()
                                + ": where it does not hold, the resource leaves the stack and is "
                                + (retained ? "left in the account" : "deleted"),
                        retained || policy.isUnknown()
                                ? "see that the condition holds where it is deployed"
                                : "see that the condition holds where it is deployed, or set DeletionPolicy: Retain");
    }
}
