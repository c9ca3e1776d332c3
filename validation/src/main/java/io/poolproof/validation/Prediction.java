package io.poolproof.validation;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.Phase;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.SchemaLines;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the error that wins among several broken rules, by the service's order of checks. */
final class Prediction {
    private static final int CLIENT_ERROR = 400;

    private Prediction() {}

    static @Nullable PredictedError from(List<Collector.Answered> answers) {
        Phase first = answers.stream()
                .map(answered -> answered.refusal().phase())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null) {
            return null;
        }
        List<Collector.Answered> winning = answers.stream()
                .filter(answered -> answered.refusal().phase() == first)
                .toList();
        Collector.Answered winner = winning.get(0);
        return new PredictedError(
                first,
                winner.refusal().type(),
                messages(first, winning),
                CLIENT_ERROR,
                confidence(winner.rule(), Fact::error),
                confidence(winner.rule(), Fact::message));
    }

    private static List<String> messages(Phase phase, List<Collector.Answered> winning) {
        return switch (phase) {
            case CONSTRAINTS -> List.of(joined(winning));
            case SCHEMA ->
                SchemaLines.join(winning.stream().map(Collector.Answered::texts).toList());
            default -> winning.get(0).texts();
        };
    }

    private static String joined(List<Collector.Answered> clauses) {
        return clauses.size()
                + (clauses.size() == 1 ? " validation error detected: " : " validation errors detected: ")
                + clauses.stream()
                        .flatMap(answered -> answered.texts().stream())
                        .collect(Collectors.joining("; "));
    }

    /** How well an aspect of the rule's refusal is known; INFERRED where no fact of its says anything. */
    static Confidence confidence(Rule rule, Function<Fact, @Nullable Confidence> aspect) {
        for (Fact fact : rule.facts()) {
            Confidence confidence = aspect.apply(fact);
            if (confidence != null) {
                return confidence;
            }
        }
        return Confidence.INFERRED;
    }
}
