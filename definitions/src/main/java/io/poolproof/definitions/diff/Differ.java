package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.DefinitionCheck;
import io.poolproof.definitions.check.Level;
import io.poolproof.definitions.check.Problem;
import io.poolproof.definitions.model.ClientDefinition;
import io.poolproof.definitions.model.Definitions;
import io.poolproof.definitions.model.PlannedChange;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.Tool;
import io.poolproof.validation.evidence.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says for each pool and app client what a change will do. */
public final class Differ {
    private static final String STANDARD_NAME = "schema-definition.name.standard";

    private final Definitions deployed;
    private final Definitions proposed;
    private final List<Problem> problems = new ArrayList<>();

    private Differ(Definitions deployed, Definitions proposed) {
        this.deployed = deployed;
        this.proposed = proposed;
    }

    /** The verdicts, pool by pool. */
    public static List<Problem> verdicts(Definitions deployed, Definitions proposed) {
        Differ differ = new Differ(deployed, proposed);
        differ.pools();
        differ.clients();
        return differ.problems;
    }

    private boolean isPlan() {
        return !proposed.changes().isEmpty();
    }

    /** Whether before and after are of one tool, whose addresses alone decide what is the same. */
    private boolean isOneKind() {
        return Stream.concat(deployed.pools().stream(), proposed.pools().stream())
                                .map(pool -> pool.origin().tool())
                                .distinct()
                                .count()
                        == 1
                && deployed.pools().stream().noneMatch(pool -> pool.origin().tool() == Tool.API);
    }

    private void pools() {
        Pairing<PoolDefinition> pairing = Pairing.of(
                deployed.pools(),
                proposed.pools(),
                !isOneKind(),
                pool -> before(pool.address().id()),
                PoolDefinition::poolId,
                pool -> pool.address().path(),
                pool -> isOneKind() ? null : pool.name().value());
        pairing.pairs().forEach(this::pair);
        List<PoolDefinition> fresh = new ArrayList<>(pairing.fresh());
        for (PoolDefinition gone : pairing.gone()) {
            Optional<PoolDefinition> successor = isTemplateAgain(gone) ? successor(gone, fresh) : Optional.empty();
            successor.ifPresentOrElse(
                    pool -> {
                        fresh.remove(pool);
                        moved(gone, pool);
                    },
                    () -> gone(gone));
        }
        fresh.forEach(this::created);
    }

    /** A plan says where a resource stood before it moved. */
    private String before(String address) {
        return proposed.changes().stream()
                .filter(change -> change.address().equals(address))
                .map(PlannedChange::previousAddress)
                .filter(previous -> previous != null && !previous.isEmpty())
                .findFirst()
                .orElse(address);
    }

    /** Whether before and after are of one kind, so that what is absent from one will be gone. */
    private boolean isTemplateAgain(PoolDefinition gone) {
        return gone.origin().tool() != Tool.API
                && proposed.pools().stream()
                        .allMatch(pool -> pool.origin().tool() == gone.origin().tool());
    }

    private static Optional<PoolDefinition> successor(PoolDefinition gone, List<PoolDefinition> fresh) {
        return fresh.stream()
                .filter(pool -> (gone.name().isStated()
                                && pool.name().is(String.valueOf(gone.name().value())))
                        || fresh.size() == 1)
                .findFirst();
    }

    private Change change(DiffRule rule, Verdict verdict, PoolDefinition pool) {
        return new Change(
                rule, verdict, pool.origin(), pool.address(), pool.shape().span());
    }

    private void pair(PoolDefinition before, PoolDefinition after) {
        Optional<PlannedChange> planned = proposed.changes().stream()
                .filter(change -> change.address().equals(after.address().id()))
                .findFirst();
        if (planned.filter(PlannedChange::isReplacement).isPresent()) {
            replaced(before, after, planned.get());
            return;
        }
        if (planned.isPresent() && planned.get().actions().equals(Set.of(PlannedChange.Action.NOTHING))) {
            problems.add(
                    change(DiffRule.NOTHING, Verdict.NOTHING, after).said("the plan leaves the pool as it is", ""));
            return;
        }
        problems.addAll(SettingsDiff.problems(before, after, planned.isPresent()));
        problems.addAll(SchemaDiff.problems(before, after));
    }

    private void replaced(PoolDefinition before, PoolDefinition after, PlannedChange planned) {
        String paths = planned.causes().isEmpty() ? "" : " because of " + String.join(", ", planned.causes());
        boolean schema = planned.causes().stream().anyMatch(path -> path.startsWith("schema"));
        problems.add(protectedOr(before, change(DiffRule.POOL_REPLACED, Verdict.REPLACES_POOL, after))
                .facts(
                        schema
                                ? Fact.TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE
                                : Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL)
                .said(
                        "the plan destroys the pool" + paths + " and creates an empty one",
                        "undo that change; to keep the users, set lifecycle { prevent_destroy = true } and make a second"
                                + " pool with a user migration trigger"));
    }

    /** A protected pool is not deleted, so the change fails half-way. */
    private static Change protectedOr(PoolDefinition pool, Change change) {
        return pool.deletionProtection().is("ACTIVE")
                ? change.facts(Fact.DELETE_PROTECTED_POOL)
                        .answer(
                                "InvalidParameterException: The user pool cannot be deleted because deletion protection is"
                                        + " activated. Deletion protection must be inactivated first.")
                : change;
    }

    private void moved(PoolDefinition gone, PoolDefinition fresh) {
        boolean terraform = gone.origin().tool() == Tool.TERRAFORM;
        Change change = protectedOr(gone, change(DiffRule.POOL_REPLACED, Verdict.REPLACES_POOL, fresh));
        problems.add((terraform ? change : change.facts(Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE))
                .said(
                        "it looks renamed from " + gone.address()
                                + ": a new, empty pool is created and the old one is deleted",
                        terraform
                                ? "write a moved block from " + gone.address() + " to " + fresh.address()
                                : "keep the logical id " + gone.address().id()
                                        + ", or move the pool by a stack refactoring"));
    }

    private void gone(PoolDefinition pool) {
        if (isTemplateAgain(pool) || isPlan()) {
            problems.add(protectedOr(pool, change(DiffRule.POOL_REPLACED, Verdict.REMOVES_POOL, pool))
                    .said(
                            "the proposal no longer has the pool",
                            pool.origin().tool() == Tool.TERRAFORM
                                    ? "keep it in the definition, or let it go by a removed block with destroy = false"
                                    : "keep it in the definition, or retain it by DeletionPolicy: Retain"));
        } else {
            problems.add(change(DiffRule.POOL_PAIRED, Verdict.UNPAIRED, pool)
                    .said(
                            "no proposed pool has its address, logical id, id or name",
                            "give both files the same name or id, or pick one with --pool"));
        }
    }

    private void created(PoolDefinition pool) {
        Level level = deployed.pools().isEmpty() || isPlan() ? Level.NOTE : Level.WARNING;
        problems.add(change(DiffRule.POOL_PAIRED, Verdict.CREATED, pool)
                .said(level, "no deployed pool is its counterpart: a new, empty pool", "see that this is meant"));
        Definitions alone = Definitions.of(List.of(pool.resource()));
        DefinitionCheck.problems(alone).stream()
                .filter(problem -> problem.rule().equals(STANDARD_NAME))
                .map(problem -> new Change(
                                DiffRule.SCHEMA_STANDARD,
                                Verdict.SILENTLY_IGNORED,
                                pool.origin(),
                                pool.address(),
                                problem.span())
                        .attribute(problem.attribute())
                        .facts(Fact.SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE)
                        .said(
                                "no custom attribute comes into being: the entry re-declares the standard one",
                                problem.help()))
                .forEach(problems::add);
    }

    private void clients() {
        Pairing<ClientDefinition> pairing = Pairing.of(
                deployed.clients(),
                proposed.clients(),
                !isPlan(),
                client -> before(client.address().id()),
                ClientDefinition::clientId,
                client -> client.address().path(),
                client -> client.name().value());
        pairing.pairs().forEach((before, after) -> problems.addAll(ClientDiff.problems(before, after)));
        if (!isPlan()) {
            pairing.gone().stream()
                    .filter(client -> !proposed.clients().isEmpty())
                    .forEach(client -> problems.add(new Change(
                                    DiffRule.CLIENT_PERMISSION,
                                    Verdict.UNPAIRED,
                                    client.origin(),
                                    client.address(),
                                    client.shape().span())
                            .said(
                                    "no proposed app client has its logical id, id or name",
                                    "give both files the same name or id")));
        }
    }
}
