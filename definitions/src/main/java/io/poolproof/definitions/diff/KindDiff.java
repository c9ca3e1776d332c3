package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.Stated;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.ChangeRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What will happen to all resources of one kind. */
final class KindDiff {
    /** The member by which people know a resource of each kind. */
    private static final Map<ResourceKind, String> NAMES = new EnumMap<>(Map.of(
            ResourceKind.POOL, "PoolName",
            ResourceKind.CLIENT, "ClientName",
            ResourceKind.PROVIDER, "ProviderName",
            ResourceKind.GROUP, "GroupName",
            ResourceKind.RESOURCE_SERVER, "Identifier",
            ResourceKind.DOMAIN, "Domain",
            ResourceKind.USER, "Username",
            ResourceKind.IDENTITY_POOL, "IdentityPoolName"));

    private final ResourceKind kind;
    private final Sides sides;
    private final Fate fate;
    private final List<Problem> problems = new ArrayList<>();

    KindDiff(ResourceKind kind, Sides sides) {
        this.kind = kind;
        this.sides = sides;
        this.fate = new Fate(sides);
    }

    List<Problem> problems() {
        boolean oneTool = sides.isOneTool();
        Pairing<ResourceDefinition> pairing = Pairing.of(
                sides.deployed().resources(kind),
                sides.proposed().resources(kind),
                !oneTool && !sides.isPlanned(),
                sides::addressBefore,
                ResourceDefinition::id,
                resource -> resource.address().path(),
                resource -> oneTool ? null : name(resource).value());
        pairing.pairs().forEach(pair -> pair(pair.before(), pair.after()));
        List<ResourceDefinition> gone = new ArrayList<>(pairing.gone());
        List<ResourceDefinition> fresh = new ArrayList<>(pairing.fresh());
        if (oneTool && !sides.isPlanned()) {
            renames(gone, fresh);
        }
        gone.forEach(this::gone);
        fresh.forEach(this::created);
        return problems;
    }

    /** Takes out what looks renamed: by its own name, and else the only one that is new. */
    private void renames(List<ResourceDefinition> gone, List<ResourceDefinition> fresh) {
        Pairing<ResourceDefinition> named = Pairing.of(
                gone,
                fresh,
                false,
                resource -> isForgotten(resource) ? null : name(resource).value());
        named.pairs().forEach(pair -> renamed(pair.before(), pair.after()));
        gone.clear();
        gone.addAll(named.gone());
        fresh.clear();
        fresh.addAll(named.fresh());
        Optional<ResourceDefinition> first =
                gone.stream().filter(resource -> !isForgotten(resource)).findFirst();
        if (first.isPresent() && fresh.size() == 1 && kind != ResourceKind.USER) {
            gone.remove(first.get());
            renamed(first.get(), fresh.remove(0));
        }
    }

    private boolean isForgotten(ResourceDefinition resource) {
        return sides.planned(resource)
                .filter(change -> change.does(PlannedChange.Action.FORGET))
                .isPresent();
    }

    private Stated<String> name(ResourceDefinition resource) {
        String member = NAMES.get(kind);
        return member == null ? Stated.absent(resource.shape().span()) : resource.text(member);
    }

    private void pair(ResourceDefinition before, ResourceDefinition after) {
        PlannedChange planned = sides.planned(after).orElse(null);
        int known = problems.size();
        if (planned != null && planned.does(PlannedChange.Action.FORGET)) {
            problems.add(fate.gone(before));
            return;
        }
        if (planned != null && planned.isReplacement()) {
            problems.add(plannedReplacement(before, after, planned));
            return;
        }
        transfers(after, planned);
        if (planned != null && planned.actions().equals(Set.of(PlannedChange.Action.NOTHING))) {
            if (problems.size() == known) {
                problems.add(new Change(ChangeRules.NOTHING, Verdict.NOTHING, after)
                        .said("the plan leaves the " + kind.words() + " as it is", ""));
            }
            return;
        }
        if (planned != null && planned.replacement() == PlannedChange.Replacement.POSSIBLE) {
            problems.add(new Change(ChangeRules.RESOURCE_REPLACED, Verdict.UNKNOWN, after)
                    .facts(Fact.CHANGE_SET_SAYS_REPLACEMENT)
                    .said(
                            "the change set says that the " + kind.words() + " may be replaced"
                                    + because(planned.causes()) + "; lost would be " + Losses.of(kind),
                            "see what the change depends on before you run the change set"));
        }
        if (before.lifecycle().condition() == null
                && after.lifecycle().condition() != null
                && before.origin().tool() == Tool.CLOUDFORMATION) {
            problems.add(fate.underCondition(after));
        }
        settings(before, after, planned, known);
    }

    private void transfers(ResourceDefinition after, @Nullable PlannedChange planned) {
        if (planned == null) {
            return;
        }
        String previous = planned.previousAddress();
        if (previous != null && !previous.isEmpty() && !previous.equals(planned.address())) {
            problems.add(new Change(ChangeRules.MOVED, Verdict.MOVED, after)
                    .facts(Fact.TERRAFORM_MOVES)
                    .said("the " + kind.words() + " stays as it is; it stood at " + previous, ""));
        }
        if (planned.does(PlannedChange.Action.IMPORT)) {
            problems.add(new Change(ChangeRules.MOVED, Verdict.IMPORTED, after)
                    .said(
                            "the " + kind.words() + " exists, and "
                                    + after.origin().tool().words() + " takes it over",
                            ""));
        }
    }

    private void settings(
            ResourceDefinition before, ResourceDefinition after, @Nullable PlannedChange planned, int known) {
        SettingDiffs settings = new SettingDiffs(before, after, sides);
        Map<String, Fact> causes = planned == null ? settings.replacements() : Map.of();
        if (!causes.isEmpty()) {
            String first = causes.keySet().iterator().next();
            Node place = Node.at(after.shape(), first.split("/")[0]);
            problems.add(fate.replaced(
                    before,
                    after,
                    place == null ? after.shape().span() : place.span(),
                    because(List.copyOf(causes.keySet())),
                    List.copyOf(Set.copyOf(causes.values())),
                    "undo that change to keep it"));
            return;
        }
        List<Problem> found = settings.problems();
        if (kind == ResourceKind.POOL) {
            problems.addAll(new PoolDiff(PoolDefinition.of(before), PoolDefinition.of(after))
                    .problems(planned != null, settings));
        }
        problems.addAll(found);
        if (problems.size() == known) {
            problems.add(new Change(ChangeRules.NOTHING, Verdict.NOTHING, after)
                    .said(
                            "nothing changes: " + settings.same() + (settings.same() == 1 ? " setting" : " settings")
                                    + " of the " + kind.words() + " compared",
                            ""));
        }
    }

    private static String because(List<String> causes) {
        return causes.isEmpty()
                ? ""
                : " because of " + String.join(", ", causes).replace('/', '.');
    }

    private Problem plannedReplacement(ResourceDefinition before, ResourceDefinition after, PlannedChange planned) {
        boolean schema = planned.causes().stream().anyMatch(path -> path.startsWith("schema"));
        boolean terraform = after.origin().tool() == Tool.TERRAFORM;
        Fact fact = !terraform
                ? Fact.CHANGE_SET_SAYS_REPLACEMENT
                : kind == ResourceKind.POOL
                        ? schema
                                ? Fact.TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE
                                : Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL
                        : Objects.requireNonNullElse(
                                Replacements.fact(Tool.TERRAFORM, kind, "UserPoolId"),
                                Fact.CHANGE_SET_SAYS_REPLACEMENT);
        String keep = !terraform
                ? "undo that change, and do not run the change set"
                : kind == ResourceKind.POOL
                        ? "undo that change; to keep the users, set lifecycle { prevent_destroy = true } and make a second"
                                + " pool with a user migration trigger"
                        : "undo that change to keep it";
        Span place = after.shape().span();
        return fate.replaced(before, after, place, because(planned.causes()), List.of(fact), keep);
    }

    /** Another logical id or address: to the tool a new resource, and an old one that is gone. */
    private void renamed(ResourceDefinition gone, ResourceDefinition fresh) {
        if (kind == ResourceKind.POOL) {
            sides.poolRenamed(gone, fresh);
        }
        boolean terraform = gone.origin().tool() == Tool.TERRAFORM;
        if (!terraform && gone.lifecycle().isRetainedOnDeletion()) {
            problems.add(new Change(ChangeRules.KEPT, Verdict.RETAINED, fresh)
                    .facts(Fact.CLOUDFORMATION_RETAINS_REMOVED)
                    .said(
                            Losses.isOfUsers(kind) ? Level.ERROR : Level.WARNING,
                            "it looks renamed from " + gone.address() + ": a new " + kind.words()
                                    + " is created, and the old one stays in the account, unmanaged, with all it holds",
                            "keep the logical id " + gone.address().id()
                                    + ", or move the resource by a stack refactoring"));
            return;
        }
        problems.add(fate.replaced(
                gone,
                fresh,
                fresh.shape().span(),
                ", since it looks renamed from " + gone.address(),
                terraform ? List.of() : List.of(Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE),
                terraform
                        ? "write a moved block from " + gone.address() + " to " + fresh.address()
                        : "keep the logical id " + gone.address().id()
                                + ", or move the resource by a stack refactoring"));
    }

    private void gone(ResourceDefinition resource) {
        if (sides.isOneTool() || sides.isPlanned() || isForgotten(resource)) {
            problems.add(fate.gone(resource));
        } else if (kind == ResourceKind.POOL
                || !sides.proposed().resources(kind).isEmpty()) {
            problems.add(new Change(ChangeRules.PAIRED, Verdict.UNPAIRED, resource)
                    .said(
                            "no proposed " + kind.words() + " has its address, logical id, id or name",
                            "give both files the same name or id"
                                    + (kind == ResourceKind.POOL ? ", or pick one with --pool" : "")));
        }
    }

    private void created(ResourceDefinition resource) {
        boolean compared = sides.isOneTool() || sides.isPlanned();
        if (!compared && kind != ResourceKind.POOL) {
            return;
        }
        if (sides.planned(resource)
                .filter(change -> change.does(PlannedChange.Action.IMPORT))
                .isPresent()) {
            transfers(resource, sides.planned(resource).orElse(null));
            return;
        }
        Level level = kind != ResourceKind.POOL || sides.deployed().pools().isEmpty() || sides.isPlanned()
                ? Level.NOTE
                : Level.WARNING;
        problems.add(new Change(ChangeRules.CREATED, Verdict.CREATED, resource)
                .said(
                        level,
                        "no deployed " + kind.words() + " is its counterpart: a new one is made"
                                + (kind == ResourceKind.POOL ? ", without users" : ""),
                        level == Level.NOTE ? "" : "see that this is meant"));
    }
}
