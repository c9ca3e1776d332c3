package io.poolproof.conformance.published;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.results.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which rules rest on each fact, which cases ask after it, and why none does where there is none. */
final class Coverage {
    private final Catalogue catalogue;
    private final Map<String, Set<String>> rules = new LinkedHashMap<>();
    private final Map<String, Set<String>> cases = new LinkedHashMap<>();

    Coverage(Fixtures fixtures, List<RuleSummary> rules) {
        this.catalogue = fixtures.catalogue();
        for (RuleSummary rule : rules) {
            rule.facts().forEach(id -> put(this.rules, id, rule.id()));
        }
        for (ExpandedCase one : fixtures.expandedCases()) {
            one.fixture().facts().stream()
                    .filter(id -> catalogue
                            .fact(id)
                            .filter(fact -> fact.isAbout(one.operation()))
                            .isPresent())
                    .forEach(id ->
                            put(cases, id, one.rule() + "/" + one.fixture().id()));
        }
    }

    private static void put(Map<String, Set<String>> map, String key, String value) {
        map.computeIfAbsent(key, ignored -> new LinkedHashSet<>()).add(value);
    }

    List<Fact> facts() {
        return catalogue.facts();
    }

    Optional<Fact> fact(String id) {
        return catalogue.fact(id);
    }

    Set<String> rulesOn(String fact) {
        return rules.getOrDefault(fact, Set.of());
    }

    /** Ids of the cases that cite the fact on an operation that it is about, without the operations. */
    Set<String> casesOf(String fact) {
        return cases.getOrDefault(fact, Set.of());
    }

    /** Why no case asks after the fact; empty where one does, and where nobody has given a reason. */
    Optional<String> reason(Fact fact) {
        if (!casesOf(fact.id()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(fact.notAsked());
    }

    /** The strictest level among the fact's claims; empty where it claims nothing. */
    Optional<Level> level(Fact fact) {
        return fact.claims().values().stream()
                .map(claim -> catalogue.level(fact, claim))
                .min(Enum::compareTo);
    }

    /** What does not add up, a line each, which says what to do. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        for (Fact fact : facts()) {
            if (casesOf(fact.id()).isEmpty() && reason(fact).isEmpty()) {
                problems.add(
                        "no case asks after fact %s: write one that cites it, or say in its notAsked why no target can be asked"
                                .formatted(fact.id()));
            }
            if (fact.notAsked() != null && !casesOf(fact.id()).isEmpty()) {
                problems.add("fact %s says that no target can be asked, and %s asks: remove its notAsked"
                        .formatted(fact.id(), casesOf(fact.id()).iterator().next()));
            }
        }
        return problems;
    }
}
