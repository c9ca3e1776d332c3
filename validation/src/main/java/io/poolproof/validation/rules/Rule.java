package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import java.util.List;

/** One executable statement about what the service takes. */
public sealed interface Rule permits RequestRule, ShapeRule, WireRule, ServiceRule, BehaviourRule, DefinitionRule {

    /** Stable id: lower-case words joined by hyphens, families joined by dots. */
    String id();

    /** The requirement in one sentence. */
    String words();

    Severity severity();

    /** Where the values that it judges stand, as a JSON Pointer with {@code *}; empty for what no request shows. */
    String subjectPattern();

    /** The facts that it rests on; the first is the one that states the refusal. */
    List<Fact> facts();

    /** How sure it is that the service refuses what breaks the rule, for requests to one operation. */
    default Severity severity(Operation operation) {
        return severity();
    }

    /**
     * How well it is known what the service does with requests to one operation that break the rule; INFERRED where no fact speaks
     * of the operation.
     */
    default Confidence confidence(Operation operation) {
        List<Fact> speaking = Evidence.speakingOf(operation, this);
        return speaking.isEmpty() ? Confidence.INFERRED : speaking.get(0).outcome(operation);
    }

    /** Whether the rule's id is {@code prefix} or starts with it and a dot. */
    default boolean isIn(String prefix) {
        return id().equals(prefix) || id().startsWith(prefix + ".");
    }
}
