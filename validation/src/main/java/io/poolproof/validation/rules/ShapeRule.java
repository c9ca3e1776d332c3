package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.servicemodel.Constraint;
import java.util.List;

/** A rule of the service model about values of every shape that no rule of its own is about. */
public record ShapeRule(String id, String words, Constraint constraint, Severity severity, List<Fact> facts)
        implements Rule {

    public ShapeRule {
        facts = List.copyOf(facts);
    }

    /** An error only where the evidence about the operation carries one. */
    @Override
    public Severity severity(Operation operation) {
        return severity == Severity.ERROR && Level.of(confidence(operation)) == Level.OBSERVE
                ? Severity.WARNING
                : severity;
    }

    @Override
    public String subjectPattern() {
        return "/*";
    }
}
