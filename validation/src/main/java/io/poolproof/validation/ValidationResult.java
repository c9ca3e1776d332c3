package io.poolproof.validation;

import io.poolproof.validation.rules.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the validator found in one request: all violations, in a stable order. */
public final class ValidationResult {
    static final ValidationResult VALID = new ValidationResult(List.of(), null);

    private final List<Violation> violations;
    private final @Nullable PredictedError predicted;

    ValidationResult(List<Violation> violations, @Nullable PredictedError predicted) {
        this.violations = List.copyOf(violations);
        this.predicted = predicted;
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

    private List<Violation> ofSeverity(Severity severity) {
        return violations.stream()
                .filter(violation -> violation.severity() == severity)
                .toList();
    }
}
