package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import java.util.List;

/** Chooses among a rule's facts those that speak of one operation. */
public final class Evidence {
    private Evidence() {}

    /**
     * The facts about the operation itself, and about every operation. What is known of another operation counts only where
     * nothing is said of this one, and the fact says that it is inherited. Of an error, only facts of a refusal are evidence.
     */
    public static List<Fact> speakingOf(Operation operation, Rule rule) {
        List<Fact> facts = rule.facts().stream()
                .filter(fact -> rule.severity() == Severity.WARNING || fact.isOfRefusal())
                .toList();
        boolean isSpokenOf = facts.stream().anyMatch(fact -> fact.isAbout(operation));
        return facts.stream()
                .filter(fact -> fact.isAbout(operation)
                        || fact.isAboutEveryOperation()
                        || (!isSpokenOf && fact.isInheritedBy(operation)))
                .toList();
    }
}
