package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Span;
import io.poolproof.definitions.model.Address;
import io.poolproof.definitions.model.Origin;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.Violation;
import io.poolproof.validation.rules.DefinitionRule;
import io.poolproof.validation.rules.Severity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds problems from rules and from the validation library's violations. */
final class Problems {
    /** The service repeats names in its answers, and a broken one may be as long as the file. */
    private static final int LONGEST_ANSWER = 400;

    private Problems() {}

    /** A problem of a rule about definitions, as bad as the rule says. */
    static Problem of(
            DefinitionRule rule,
            Origin origin,
            Address address,
            @Nullable String attribute,
            Span span,
            String problem,
            String help,
            @Nullable String answer) {
        Level level = rule.severity() == Severity.ERROR ? Level.ERROR : Level.WARNING;
        return of(rule, level, origin, address, attribute, span, problem, help, answer);
    }

    static Problem of(
            DefinitionRule rule,
            Level level,
            Origin origin,
            Address address,
            @Nullable String attribute,
            Span span,
            String problem,
            String help,
            @Nullable String answer) {
        return new Problem(
                rule.id(),
                rule.words(),
                known(level, origin),
                null,
                origin,
                address,
                attribute,
                span,
                problem,
                help,
                answer,
                null,
                Evidence.of(rule.facts()));
    }

    static Problem of(
            Violation violation, Origin origin, Address address, Span span, Optional<PredictedError> predicted) {
        boolean refused = violation.severity() == Severity.ERROR;
        return new Problem(
                violation.rule().id(),
                violation.rule().words(),
                known(refused ? Level.ERROR : Level.WARNING, origin),
                null,
                origin,
                address,
                violation.attributeName(),
                span,
                violation.problem(),
                violation.allowed(),
                refused ? predicted.map(Problems::answer).orElse(null) : null,
                null,
                Evidence.of(violation.rule().facts()));
    }

    /** Of a file from which a template engine may leave parts out, nobody knows for certain that anything is wrong. */
    private static Level known(Level level, Origin origin) {
        return level == Level.ERROR && origin.document().steered() ? Level.WARNING : level;
    }

    /** The error that the service would give; its words show names, and no value that is marked as sensitive. */
    static String answer(PredictedError error) {
        String message = error.message().strip();
        if (message.isEmpty()) {
            return error.type();
        }
        return error.type() + ": "
                + (message.length() > LONGEST_ANSWER ? message.substring(0, LONGEST_ANSWER) + "…" : message);
    }
}
