package io.poolproof.validation;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Evidence;
import io.poolproof.validation.rules.Phase;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.SchemaLines;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the error that wins among several broken rules, by the service's order of checks. */
final class Prediction {
    private static final int CLIENT_ERROR = 400;

    private Prediction() {}

    /**
     * The error; null where nothing is refused.
     *
     * @param told whether the answers tell all that the service's words would hold
     */
    static @Nullable PredictedError from(Operation operation, List<Collector.Answered> answers, boolean told) {
        Phase first = answers.stream()
                .map(answered -> answered.phase())
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (first == null) {
            return null;
        }
        List<Collector.Answered> winning =
                answers.stream().filter(answered -> answered.phase() == first).toList();
        Rule winner = winning.get(0).rule();
        List<String> messages = told || first != Phase.CONSTRAINTS ? messages(first, winning) : List.of();
        return new PredictedError(
                first,
                winning.get(0).type(),
                messages,
                CLIENT_ERROR,
                confidence(operation, winner, Fact::error),
                messages.isEmpty() ? Confidence.INFERRED : wordingConfidence(first, operation, winning));
    }

    /** As weak as the weakest part; nobody saw the service tell of different faults of the schema in one message. */
    private static Confidence wordingConfidence(Phase phase, Operation operation, List<Collector.Answered> winning) {
        List<Rule> broken =
                winning.stream().map(Collector.Answered::rule).distinct().toList();
        return switch (phase) {
            case CONSTRAINTS ->
                broken.stream()
                        .map(rule -> confidence(operation, rule, Fact::message))
                        .max(Comparator.naturalOrder())
                        .orElse(Confidence.INFERRED);
            case SCHEMA ->
                broken.size() > 1 ? Confidence.INFERRED : confidence(operation, broken.get(0), Fact::message);
            default -> confidence(operation, broken.get(0), Fact::message);
        };
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

    /** How well an aspect of the rule's refusal is known of the operation; INFERRED where no fact says anything of it. */
    static Confidence confidence(
            Operation operation, Rule rule, BiFunction<Fact, Operation, @Nullable Confidence> aspect) {
        for (Fact fact : Evidence.speakingOf(operation, rule)) {
            Confidence confidence = aspect.apply(fact, operation);
            if (confidence != null) {
                return confidence;
            }
        }
        return Confidence.INFERRED;
    }
}
