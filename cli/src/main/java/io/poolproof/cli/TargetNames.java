package io.poolproof.cli;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names that a target's file uses: a name that nothing has would be passed over in silence. */
final class TargetNames {
    private TargetNames() {}

    /**
     * Makes sure that what the file names exists.
     *
     * @throws UnreadableDocumentException if something does not
     */
    static void requireKnown(Fixtures fixtures, TargetFixture target) {
        Set<String> operations = new TreeSet<>(ServiceModel.current().operationNames());
        require(target, "lacks", "operation", target.lacks(), operations);
        Set<String> rules = RuleIndex.load().rules().stream()
                .flatMap(rule -> Stream.of(rule.family(), rule.id()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> prefixes = target.outOfScope().stream()
                .filter(prefix -> RuleIndex.load().rules().stream().anyMatch(rule -> rule.isIn(prefix)))
                .collect(Collectors.toSet());
        rules.addAll(prefixes);
        require(target, "outOfScope", "rule or family of rules", target.outOfScope(), rules);
        Set<String> cases = PoolproofRun.ids(fixtures);
        target.deviations().forEach(pin -> require(target, "deviations", "case", pin.cases(), cases));
    }

    private static void require(
            TargetFixture target, String member, String what, Collection<String> named, Set<String> known) {
        Optional<String> unknown =
                named.stream().filter(name -> !known.contains(name)).findFirst();
        unknown.ifPresent(name -> {
            throw new UnreadableDocumentException(
                    "target " + target.id(),
                    member + " names " + name + ", but there is no such " + what + Suggestions.of(name, known));
        });
    }
}
