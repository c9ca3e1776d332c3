package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or that a change will do.
 *
 * @param rule id of the rule
 * @param words the rule in one sentence
 * @param verdict what a change will do; null where nothing changes
 * @param attribute name of the attribute concerned; null where there is none
 * @param problem what is so
 * @param help what is allowed, or what to do
 * @param answer the service's or the tool's own error, if it refuses and the words are known; null otherwise
 * @param call a command that does what is wanted; null where there is none
 */
public record Problem(
        String rule,
        String words,
        Level level,
        @Nullable String verdict,
        Origin origin,
        Address address,
        @Nullable String attribute,
        Span span,
        String problem,
        String help,
        @Nullable String answer,
        @Nullable String call,
        List<Evidence> evidence) {
    public Problem {
        evidence = List.copyOf(evidence);
    }

    /** The same problem with another answer, or none. */
    Problem withAnswer(@Nullable String other) {
        return new Problem(
                rule, words, level, verdict, origin, address, attribute, span, problem, help, other, call, evidence);
    }
}
