package io.poolproof.validation;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.rules.Phase;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the validator found in one request: all violations, in a stable order. */
public final class ValidationResult {
    private static final int CLIENT_ERROR = 400;

    static final ValidationResult VALID = new ValidationResult(List.of(), null, null);

    private final List<Violation> violations;
    private final @Nullable PredictedError predicted;
    private final @Nullable PredictedError possible;

    ValidationResult(
            List<Violation> violations, @Nullable PredictedError predicted, @Nullable PredictedError possible) {
        this.violations = List.copyOf(violations);
        this.predicted = predicted;
        this.possible = possible;
    }

    /**
     * What is found in a body that the service refuses while it reads it.
     *
     * @param told the violation that the service tells of
     * @param messages every known wording for it, the likeliest first
     * @param messageConfidence how well the wording is known
     */
    public static ValidationResult unreadable(
            List<Violation> violations, Violation told, List<String> messages, Confidence messageConfidence) {
        PredictedError error = new PredictedError(
                Phase.SERIALISATION,
                Refusal.SERIALIZATION,
                messages,
                CLIENT_ERROR,
                Prediction.confidence(told.operation(), told.rule(), Fact::error),
                messages.isEmpty() ? Confidence.INFERRED : messageConfidence);
        return new ValidationResult(violations, told.severity() == Severity.ERROR ? error : null, error);
    }

    /** Whether nothing stands against the request; warnings do not. */
    public boolean isValid() {
        return predicted == null;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** The violations for which the service would refuse the request. */
    public List<Violation> errors() {
        return ofSeverity(Severity.ERROR);
    }

    /** What may surprise, though the service is not known to refuse it. */
    public List<Violation> warnings() {
        return ofSeverity(Severity.WARNING);
    }

    /** The error that wins by the service's order of checks; empty where it would take the request. */
    public Optional<PredictedError> predicted() {
        return Optional.ofNullable(predicted);
    }

    /**
     * The error that wins if every unsettled reading goes against the request; empty where the service takes it by every
     * reading.
     */
    public Optional<PredictedError> possible() {
        return Optional.ofNullable(possible);
    }

    private List<Violation> ofSeverity(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }

    /** Shows the violations, one line each, without any value from the request. */
    @Override
    public String toString() {
        return violations.isEmpty()
                ? "ValidationResult[no violation]"
                : violations.stream().map(Violation::message).collect(Collectors.joining("\n"));
    }
}
