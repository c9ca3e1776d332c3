package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/**
 * A rule that only a running service can decide, because it depends on its state.
 *
 * @param type the error's type
 * @param message the error's message; {@code {name}} stands for a value that the service fills in
 */
public record ServiceRule(String id, String words, List<Fact> facts, String type, String message) implements Rule {

    public ServiceRule {
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
