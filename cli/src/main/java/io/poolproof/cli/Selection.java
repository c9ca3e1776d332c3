package io.poolproof.cli;

import io.poolproof.conformance.PoolproofRun;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a run is asked to play: rules, families of rules, cases. */
final class Selection {
    private Selection() {}

    /** What is wrong with the first name that selects nothing; empty where each selects something. */
    static Optional<String> problemIn(List<String> names, Fixtures fixtures) {
        Set<String> cases = PoolproofRun.ids(fixtures);
        List<RuleSummary> rules = RuleIndex.load().rules();
        return names.stream()
                .filter(name -> !cases.contains(name))
                .flatMap(name -> problem(name, cases, rules).stream())
                .findFirst();
    }

    private static Optional<String> problem(String name, Set<String> cases, List<RuleSummary> rules) {
        if (name.contains("/")) {
            return Optional.of("there is no case " + name + Suggestions.of(name, cases));
        }
        if (rules.stream().noneMatch(rule -> rule.isIn(name))) {
            List<String> known = rules.stream()
                    .flatMap(rule -> Stream.of(rule.family(), rule.id()))
                    .toList();
            return Optional.of("there is no rule or family of rules " + name + Suggestions.of(name, known));
        }
        boolean hasCases = cases.stream().anyMatch(id -> id.startsWith(name + "/") || id.startsWith(name + "."));
        return hasCases ? Optional.empty() : Optional.of("rule " + name + " has no cases yet");
    }
}
