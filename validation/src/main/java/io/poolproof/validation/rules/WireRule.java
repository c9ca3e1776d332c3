package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** A rule about the JSON of a request, decided while it is read; what is read has no place for what breaks it. */
public record WireRule(String id, String words, String subjectPattern, List<Fact> facts, Severity severity)
        implements Rule {

    public WireRule {
        facts = List.copyOf(facts);
    }

    WireRule(String id, String words, String subjectPattern, List<Fact> facts) {
        this(id, words, subjectPattern, facts, Severity.ERROR);
    }

    /** The type of the service's answer. */
    public String type() {
        return Refusal.SERIALIZATION;
    }
}
