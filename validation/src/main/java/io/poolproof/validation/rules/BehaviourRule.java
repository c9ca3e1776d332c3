package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** A rule about what a service does with a request that it takes, or leaves alone with one that it refuses: it has no error of its own. */
public record BehaviourRule(String id, String words, List<Fact> facts) implements Rule {

    public BehaviourRule {
        facts = List.copyOf(facts);
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String subjectPattern() {
        return "";
    }
}
