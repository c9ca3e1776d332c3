package io.poolproof.validation.rules;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The service's answer to one broken rule.
 *
 * @param <T> type of the rule's values
 */
public sealed interface Refusal<T> {

    /** The type of the service's general answer to a broken constraint or a bad attribute. */
    String INVALID_PARAMETER = "InvalidParameterException";

    String NOT_AUTHORIZED = "NotAuthorizedException";

    String SERIALIZATION = "SerializationException";

    /**
     * A clause of the constraint checker, which joins all clauses in one message (fact
     * {@code constraint-checker-joins-all-violations}).
     *
     * @param clause such as {@code Member must not be null}
     * @param echo whether the message shows the value; sensitive members are never shown
     * @param shown what of the rule's value the message is about
     */
    record Constraint<T>(Clause<T> clause, Echo echo, Function<T, @Nullable Object> shown) implements Refusal<T> {}

    /** Builds the clause for one value. */
    @FunctionalInterface
    interface Clause<T> {
        String of(@Nullable T value, Context context);
    }

    /** Whether the constraint checker shows the value that it refuses. */
    enum Echo {
        SHOWN,
        MASKED
    }

    /**
     * An error of its own.
     *
     * @param wordings every known wording, the likeliest first
     */
    record Answer<T>(Phase phase, String type, Wordings<T> wordings) implements Refusal<T> {}

    /** Builds the known wordings for one value; empty where no wording is known. */
    @FunctionalInterface
    interface Wordings<T> {
        List<String> of(@Nullable T value, Context context);
    }

    /** Builds the known wordings for a value that is there. */
    @FunctionalInterface
    interface WordingsOfValue<T> {
        List<String> of(T value, Context context);
    }

    static <T> Refusal<T> constraint(String clause) {
        return constraint((value, context) -> clause);
    }

    static <T> Refusal<T> constraint(Clause<T> clause) {
        return new Constraint<>(clause, Echo.SHOWN, value -> value);
    }

    /** A clause about a part of the value. */
    static <T> Refusal<T> constraintOn(Function<T, @Nullable Object> part, String clause) {
        return new Constraint<>((value, context) -> clause, Echo.SHOWN, part);
    }

    static <T> Refusal<T> maskedConstraint(String clause) {
        return new Constraint<>((value, context) -> clause, Echo.MASKED, value -> value);
    }

    /** An answer about a value that is there. */
    static <T> Refusal<T> answer(Phase phase, String type, WordingsOfValue<T> wordings) {
        return new Answer<>(phase, type, (value, context) -> value == null ? List.of() : wordings.of(value, context));
    }

    /** An answer about a value that may be missing. */
    static <T> Refusal<T> answerOn(Phase phase, String type, Wordings<T> wordings) {
        return new Answer<>(phase, type, wordings);
    }

    /** The phase in which the answer comes. */
    default Phase phase() {
        return this instanceof Answer<T> answer ? answer.phase() : Phase.CONSTRAINTS;
    }

    /** The error's type. */
    default String type() {
        return this instanceof Answer<T> answer ? answer.type() : INVALID_PARAMETER;
    }
}
