package io.poolproof.conformance.published;

import io.poolproof.fixtures.Description;
import io.poolproof.fixtures.DroppedFact;
import io.poolproof.fixtures.Fact;
import io.poolproof.schemas.results.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page that shows, for every fact and every sentence of a public description, what asks after it. */
final class CoveragePage {
    private static final int CASES_SHOWN = 4;
    private static final String HEAD = """
            # Coverage

            Generated from `fixtures` and `schemas/rules.json`; change them, not this page. Every fact that the catalogue holds leads to the
            rules that rest on it and the cases that ask a target after it, or to the reason why no case does. The level is the
            strictest that one of the fact's claims has; it follows from the claim's sources.

            """;

    private final Coverage coverage;
    private final StringBuilder page = new StringBuilder(HEAD);

    private CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    static String of(Coverage coverage, List<Description> descriptions, List<DroppedFact> dropped) {
        CoveragePage page = new CoveragePage(coverage);
        page.counts(dropped);
        page.facts();
        descriptions.forEach(page::description);
        page.dropped(dropped);
        return page.page.toString();
    }

    private void counts(List<DroppedFact> dropped) {
        row("", "facts", "asked by cases", "no target can be asked");
        row("---", "---", "---", "---");
        for (Level level : Level.values()) {
            counts(
                    level.name(),
                    coverage.facts().stream()
                            .filter(fact -> coverage.level(fact).orElse(Level.OBSERVE) == level)
                            .toList());
        }
        counts("all", coverage.facts());
        page.append('\n').append(dropped.size()).append(" dropped, see the end.\n");
    }

    private void counts(String name, List<Fact> facts) {
        long asked = facts.stream()
                .filter(fact -> !coverage.casesOf(fact.id()).isEmpty())
                .count();
        long notAsked = facts.stream().filter(fact -> fact.notAsked() != null).count();
        row(name, facts.size(), asked, notAsked);
    }

    private void facts() {
        page.append("\n## Facts\n\n");
        row("fact", "level", "rules", "cases, or the reason why there are none");
        row("---", "---", "---", "---");
        coverage.facts().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .forEach(fact -> row(
                        "`" + fact.id() + "` " + escaped(fact.statement()),
                        coverage.level(fact).map(Level::name).orElse("open"),
                        codes(coverage.rulesOn(fact.id())),
                        coverage.reason(fact)
                                .map(CoveragePage::escaped)
                                .orElseGet(() -> cases(coverage.casesOf(fact.id())))));
    }

    private void description(Description description) {
        page.append("\n## ")
                .append(description.operation())
                .append(", as AWS describes it\n\n")
                .append(description.title())
                .append(".\n\n");
        row("where", "sentence", "facts", "rules", "cases, or the reason why there are none");
        row("---", "---", "---", "---", "---");
        for (Description.Sentence sentence : description.sentences()) {
            row(
                    "[" + sentence.place() + "](" + sentence.address() + ")",
                    escaped(sentence.says()),
                    codes(sentence.askedBy()),
                    codes(union(sentence, coverage::rulesOn)),
                    outcome(sentence));
        }
    }

    private String outcome(Description.Sentence sentence) {
        if (sentence.notAsked() != null) {
            return escaped(sentence.notAsked());
        }
        Set<String> cases = union(sentence, coverage::casesOf);
        if (!cases.isEmpty()) {
            return cases(cases);
        }
        return sentence.askedBy().stream()
                .map(coverage::fact)
                .flatMap(fact -> fact.stream())
                .flatMap(fact -> coverage.reason(fact).stream())
                .distinct()
                .map(CoveragePage::escaped)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> union(Description.Sentence sentence, Function<String, Set<String>> of) {
        return sentence.askedBy().stream()
                .map(of)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void dropped(List<DroppedFact> dropped) {
        page.append("\n## Dropped\n\n");
        row("statement", "reason");
        row("---", "---");
        dropped.forEach(one -> row("`" + one.id() + "`", escaped(one.reason())));
    }

    private static String cases(Set<String> ids) {
        List<String> shown = new ArrayList<>(ids);
        int more = shown.size() - CASES_SHOWN;
        return more <= 1 ? codes(shown) : codes(shown.subList(0, CASES_SHOWN)) + " and " + more + " more";
    }

    private static String codes(Collection<String> ids) {
        return ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("<", "\\<").replace("_", "\\_");
    }

    private void row(Object... cells) {
        page.append("| ");
        for (int i = 0; i < cells.length; i++) {
            page.append(i == 0 ? "" : " | ").append(cells[i]);
        }
        page.append(" |\n");
    }
}
