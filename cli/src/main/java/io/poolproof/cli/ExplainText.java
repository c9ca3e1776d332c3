package io.poolproof.cli;

import io.poolproof.fixtures.Catalogue;
import io.poolproof.fixtures.Claim;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fact;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.Source;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.server.rule.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts, rules and cases in plain text, each with what it rests on and what rests on it. */
final class ExplainText {
    private final Catalogue catalogue;
    private final Fixtures fixtures;
    private final RuleIndex rules;

    ExplainText(Fixtures fixtures, RuleIndex rules) {
        this.catalogue = fixtures.catalogue();
        this.fixtures = fixtures;
        this.rules = rules;
    }

    String ofFact(Fact fact) {
        StringBuilder text = new StringBuilder("fact ").append(fact.id()).append('\n');
        text.append(fact.statement()).append('\n');
        text.append("given: ").append(fact.given()).append('\n');
        text.append("operations: ").append(String.join(", ", fact.operations())).append('\n');
        if (!fact.inheritedBy().isEmpty()) {
            text.append("the model shares the shape with: ")
                    .append(String.join(", ", fact.inheritedBy()))
                    .append('\n');
        }
        if (fact.notAsked() != null) {
            text.append("no target is asked: ").append(fact.notAsked()).append('\n');
        }
        if (!fact.note().isEmpty()) {
            text.append("note: ").append(fact.note()).append('\n');
        }
        text.append("\nclaims\n");
        for (Aspect aspect : Aspect.values()) {
            Claim claim = fact.claim(aspect);
            if (claim != null) {
                claim(text, fact, aspect, claim);
            }
        }
        List<RuleSummary> resting = rules.rules().stream()
                .filter(rule -> rule.facts().contains(fact.id()))
                .toList();
        section(text, "rules that rest on it", resting.stream().map(rule -> rule.id() + ": " + rule.words()));
        section(
                text,
                "cases that cite it",
                fixtures.expandedCases().stream()
                        .filter(one -> one.fixture().facts().contains(fact.id()))
                        .map(ExplainText::line));
        readings(text, List.of(fact.id()));
        return text.toString().stripTrailing();
    }

    private void claim(StringBuilder text, Fact fact, Aspect aspect, Claim claim) {
        text.append("  ").append(aspect.words()).append(": ").append(oneLine(claim.texts()));
        text.append("\n    ")
                .append(catalogue.level(fact, claim))
                .append(", ")
                .append(catalogue.confidence(fact, claim))
                .append('\n');
        sources(text, "    from ", claim.sources());
        Stream.ofNullable(claim.under()).flatMap(List::stream).forEach(one -> {
            text.append("    where ")
                    .append(one.given())
                    .append(": ")
                    .append(oneLine(one.texts()))
                    .append('\n');
            sources(text, "      from ", one.sources());
        });
        Stream.ofNullable(claim.against()).flatMap(List::stream).forEach(counter -> {
            text.append("    against it: ")
                    .append(
                            counter.value() == null
                                    ? oneLine(counter.texts())
                                    : counter.value().asText())
                    .append('\n');
            sources(text, "      from ", counter.sources());
        });
    }

    private void sources(StringBuilder text, String indent, List<String> ids) {
        ids.forEach(id -> catalogue.source(id).ifPresent(source -> source(text, indent, source)));
    }

    private static String oneLine(List<String> texts) {
        return texts.stream()
                .map(String::strip)
                .collect(Collectors.joining("\n     or "))
                .replace("\n\n", "\n");
    }

    private static void source(StringBuilder text, String lead, Source source) {
        text.append(lead)
                .append(source.kind())
                .append(' ')
                .append(source.id())
                .append(source.date() == null ? "" : " (" + source.date() + ")")
                .append(source.address() == null ? ", no address" : ", " + source.address())
                .append('\n');
    }

    private static void section(StringBuilder text, String title, Stream<String> lines) {
        List<String> all = lines.toList();
        text.append('\n').append(title).append('\n');
        if (all.isEmpty()) {
            text.append("  none\n");
        }
        all.forEach(line -> text.append("  ").append(line).append('\n'));
    }

    String ofRule(RuleSummary rule) {
        StringBuilder text = new StringBuilder("rule ").append(rule.id()).append('\n');
        text.append(rule.words()).append('\n');
        text.append("severity: ")
                .append(rule.severity())
                .append("; decided from: ")
                .append(decidedFrom(rule));
        if (!rule.subject().isEmpty()) {
            text.append("; about: ").append(rule.subject());
        }
        text.append('\n');
        section(
                text,
                "facts that it rests on",
                rule.facts().stream()
                        .map(id -> id + ": "
                                + catalogue.fact(id).map(Fact::statement).orElse("unknown")));
        section(
                text,
                "cases",
                fixtures.expandedCases().stream()
                        .filter(one -> one.rule().equals(rule.id()))
                        .map(ExplainText::line));
        readings(text, rule.facts());
        return text.toString().stripTrailing();
    }

    private static String decidedFrom(RuleSummary rule) {
        return switch (rule.kind()) {
            case "wire" -> "the request's bytes";
            case "request" -> "the request, and the pool and client where they are known";
            case "definition" -> "a definition, or what is deployed and what is proposed";
            default -> "a running service alone";
        };
    }

    String ofCase(ExpandedCase one) {
        StringBuilder text = new StringBuilder("case ").append(one.id()).append('\n');
        text.append(one.fixture().title()).append('\n');
        text.append("pool ")
                .append(one.fixture().pool())
                .append(", client ")
                .append(one.fixture().given().client())
                .append('\n');
        fixtures.twinOf(one)
                .ifPresent(twin -> text.append("its refusal is earned by ")
                        .append(twin.id())
                        .append(", which differs in ")
                        .append(one.fixture().differsIn())
                        .append('\n'));
        text.append("\nsends, over what addresses the user\n  ")
                .append(one.fixture().input())
                .append('\n');
        Expectation expectation = Expectation.of(fixtures, one);
        text.append("\nexpects\n");
        for (Map.Entry<Aspect, Expectation.Expected> entry :
                expectation.aspects().entrySet()) {
            Expectation.Expected expected = entry.getValue();
            String value =
                    entry.getKey() == Aspect.EFFECT ? "what is read back fits the answer" : oneLine(expected.values());
            text.append("  ")
                    .append(entry.getKey().words())
                    .append(": ")
                    .append(value)
                    .append("\n    ")
                    .append(expected.level())
                    .append(", ")
                    .append(expected.confidence())
                    .append('\n');
        }
        section(
                text,
                "facts",
                one.fixture().facts().stream()
                        .map(id -> id + ": "
                                + catalogue.fact(id).map(Fact::statement).orElse("unknown")));
        readings(text, one.fixture().facts());
        return text.toString().stripTrailing();
    }

    /** What the embedded pool does where these facts leave the service's behaviour open; nothing where it takes no reading. */
    private static void readings(StringBuilder text, List<String> facts) {
        List<String> taken = Arrays.stream(Reading.values())
                .filter(reading ->
                        reading.fact() != null && facts.contains(reading.fact().id()))
                .map(Reading::words)
                .toList();
        if (!taken.isEmpty()) {
            section(text, "where facts are silent, the embedded pool takes a reading", taken.stream());
        }
    }

    private static String line(ExpandedCase one) {
        return one.id() + ": " + one.fixture().title();
    }
}
