package io.poolproof.validation.generated;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Source;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.RequestRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.ServiceRule;
import io.poolproof.validation.rules.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published page of all rules: what each requires, where its values stand, and how that is known. */
final class RulesPage {
    private static final String HEAD = """
            # The rules

            Generated from the rules and the facts they rest on; change them there. Of each rule: its id, whether the service
            refuses what breaks it (error) or it only may surprise (warning), where its values stand in a request, and the facts
            with their sources, the strongest first. Rules that only a running service can decide say so.
            """;

    private RulesPage() {}

    static String markdown(Catalogue catalogue) {
        Map<String, List<Rule>> families = Rules.all().stream()
                .collect(
                        Collectors.groupingBy(rule -> rule.id().split("\\.", 2)[0], TreeMap::new, Collectors.toList()));
        StringBuilder page = new StringBuilder(HEAD);
        families.forEach((family, rules) -> {
            page.append("\n## ").append(family).append('\n');
            rules.stream().sorted(Comparator.comparing(Rule::id)).forEach(rule -> page.append(entry(rule, catalogue)));
        });
        return page.toString();
    }

    private static String entry(Rule rule, Catalogue catalogue) {
        return "\n### " + rule.id() + "\n\n" + rule.words() + "\n\n*" + kind(rule) + "*\n\n"
                + rule.facts().stream()
                        .map(fact -> catalogue.fact(fact.id()).orElseThrow())
                        .map(fact -> fact(fact, catalogue))
                        .collect(Collectors.joining());
    }

    private static String kind(Rule rule) {
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        String place = rule.subjectPattern().isEmpty() ? "" : ", at `" + rule.subjectPattern() + "`";
        if (rule instanceof ServiceRule service) {
            return "error, decided by a running service: " + service.type();
        }
        if (rule instanceof RequestRule<?> request && request.refusal() != null) {
            String may = rule.severity() == Severity.WARNING ? ", by one reading " : ": ";
            return severity + may + request.refusal().type() + place;
        }
        if (rule instanceof DefinitionRule) {
            return severity + ", decided from a definition or a change of one";
        }
        return severity + place;
    }

    private static String fact(Fact fact, Catalogue catalogue) {
        Claim outcome = fact.claim(Aspect.OUTCOME);
        String known =
                outcome == null ? "open" : catalogue.confidence(fact, outcome).name();
        String sources = outcome == null
                ? ""
                : catalogue.sourcesOf(outcome).stream()
                        .sorted(Comparator.comparing(Source::kind).thenComparing(Source::id))
                        .map(RulesPage::source)
                        .collect(Collectors.joining("; ", " Sources: ", "."));
        return "- " + known + " (`" + fact.id() + "`): " + fact.statement() + sources + "\n";
    }

    private static String source(Source source) {
        String address = source.address();
        return source.kind() + " "
                + (address == null
                        ? source.id() + " (no address)"
                        : address.matches("https://\\S+") ? "<" + address + ">" : address);
    }
}
