package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/**
 * A rule about a definition of a pool, or about a change of one, that no request shows: it is decided where definitions are read
 * and compared, before anything is deployed.
 *
 * @param severity how bad it is at its worst
 * @param facts none for a rule that only says what is not judged
 */
public record DefinitionRule(String id, String words, Severity severity, List<Fact> facts) implements Rule {

    public DefinitionRule {
        facts = List.copyOf(facts);
    }

    static DefinitionRule error(String id, String words, Fact... facts) {
        return new DefinitionRule(id, words, Severity.ERROR, List.of(facts));
    }

    static DefinitionRule warning(String id, String words, Fact... facts) {
        return new DefinitionRule(id, words, Severity.WARNING, List.of(facts));
    }

    @Override
    public String subjectPattern() {
        return "";
    }
}
