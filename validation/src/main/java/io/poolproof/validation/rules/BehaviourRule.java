package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/**
 * What the service does with a request that it takes, or with one that never reaches an operation. No request breaks it, so that the
 * validator has nothing to judge; cases show whether a target keeps it.
 */
public record BehaviourRule(String id, String words, List<Fact> facts) implements Rule {

    public BehaviourRule {
        facts = List.copyOf(facts);
    }

    BehaviourRule(String id, String words, Fact... facts) {
        this(id, words, List.of(facts));
    }

    @Override
    public Severity severity() {
        return Severity.NONE;
    }

    @Override
    public String subjectPattern() {
        return "";
    }
}
