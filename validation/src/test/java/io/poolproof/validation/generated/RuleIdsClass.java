package io.poolproof.validation.generated;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Source;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.validation.rules.BehaviourRule;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.ServiceRule;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The source of the class that names every rule to the library's users, and tells them in its Javadoc how the rule is known. */
final class RuleIdsClass {
    private static final String HEAD = """
            package io.poolproof.validation.rules;

            /**
             * The id of every rule, for {@code ignoring(...)} and for telling violations apart. Of each: what it requires, whether
             * the service refuses what breaks it (error, where a fact speaks of the operation) or it only may surprise (warning),
             * where its values stand in a request,
             * and the facts that it rests on, each with how well it is known, from what kinds of sources, and where AWS's own
             * guides say it; {@code poolproof explain ID} names every source. Generated from the rules and from
             * {@code fixtures/facts}; change them there.
             */
            public final class RuleIds {
            """;

    private static final String TAIL = """

                private RuleIds() {}
            }
            """;

    private RuleIdsClass() {}

    static String source(Catalogue catalogue) {
        return HEAD
                + Rules.all().stream()
                        .sorted(Comparator.comparing(Rule::id))
                        .map(rule -> constant(rule, catalogue))
                        .collect(Collectors.joining("\n"))
                + TAIL;
    }

    private static String constant(Rule rule, Catalogue catalogue) {
        String name = rule.id().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
        String facts = rule.facts().stream()
                .map(fact -> catalogue.fact(fact.id()).orElseThrow())
                .map(fact -> Javadoc.wrapped("     * ", "     *     ", fact(fact, catalogue)))
                .collect(Collectors.joining());
        return "    /**\n"
                + Javadoc.wrapped("     * ", "     * ", Javadoc.escaped(rule.words()))
                + "     *\n"
                + Javadoc.wrapped("     * ", "     * ", "<p>" + kind(rule))
                + "     *\n     * <ul>\n" + facts + "     * </ul>\n     */\n"
                + "    public static final String " + name + " = \"" + rule.id() + "\";\n";
    }

    private static String kind(Rule rule) {
        String place = rule.subjectPattern().isEmpty()
                ? ""
                : ", at <code>" + Javadoc.escaped(rule.subjectPattern()) + "</code>";
        if (rule instanceof DefinitionRule) {
            return "decided from a definition or a change of one, so that no result names it";
        }
        return rule instanceof ServiceRule || rule instanceof BehaviourRule
                ? "decided by a running service alone, so that no result names it"
                : rule.severity().name().toLowerCase(Locale.ROOT) + place;
    }

    private static String fact(Fact fact, Catalogue catalogue) {
        Claim outcome = Objects.requireNonNull(fact.claim(Aspect.OUTCOME), fact.id());
        return "<li>" + catalogue.confidence(fact, outcome).name().toLowerCase(Locale.ROOT) + " ("
                + FactEnum.sources(catalogue, outcome) + guides(catalogue, outcome) + "): "
                + Javadoc.escaped(fact.statement());
    }

    private static String guides(Catalogue catalogue, Claim claim) {
        return catalogue.sourcesOf(claim).stream()
                .filter(source -> source.kind() == Source.Kind.guide && source.address() != null)
                .map(source -> " " + Javadoc.escaped(source.address()))
                .collect(Collectors.joining());
    }
}
