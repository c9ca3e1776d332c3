package io.poolproof.definitions.check;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** A fact of the catalogue that a problem or a verdict rests on, and how well it is known. */
public record Evidence(String fact, Confidence confidence) {

    public static Evidence of(Fact fact) {
        return new Evidence(fact.id(), fact.outcome());
    }

    public static List<Evidence> of(List<Fact> facts) {
        return facts.stream().map(Evidence::of).toList();
    }
}
