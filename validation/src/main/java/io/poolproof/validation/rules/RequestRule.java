package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule that can be decided from a request, the pool and the app client.
 *
 * @param <T> type of the values that it judges
 */
public final class RequestRule<T> implements Rule {
    private final Builder<T> parts;
    private final Check<T> check;
    private final Problem<T> problem;
    private final Allowed<T> allowed;
    private final @Nullable Refusal<T> refusal;
    private final Severity severity;

    private RequestRule(Builder<T> parts) {
        this.parts = parts;
        this.check = Objects.requireNonNull(parts.check, parts.id);
        this.problem = Objects.requireNonNull(parts.problem, parts.id);
        this.allowed = Objects.requireNonNull(parts.allowed, parts.id);
        this.refusal = parts.refusal;
        this.severity = parts.severity;
    }

    static <T> Builder<T> of(Subject<T> subject, String id) {
        return new Builder<>(subject, id);
    }

    /** Decides; depends on nothing but its arguments and allocates nothing. */
    @FunctionalInterface
    public interface Check<T> {
        boolean holds(@Nullable T value, Context context);
    }

    /** Says what is so, without showing a value. */
    @FunctionalInterface
    public interface Problem<T> {
        String of(@Nullable T value, Context context);
    }

    /** Says what would be allowed. */
    @FunctionalInterface
    public interface Allowed<T> {
        String of(@Nullable T value, Context context);
    }

    @Override
    public String id() {
        return parts.id;
    }

    @Override
    public String words() {
        return parts.words;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    /** An error only where the evidence about the operation carries one. */
    @Override
    public Severity severity(Operation operation) {
        return severity == Severity.ERROR && Level.of(confidence(operation)) == Level.OBSERVE
                ? Severity.WARNING
                : severity;
    }

    @Override
    public String subjectPattern() {
        return parts.subject.pattern();
    }

    @Override
    public List<Fact> facts() {
        return parts.facts;
    }

    public Subject<T> subject() {
        return parts.subject;
    }

    /** The service's answer: certain for an error, possible for a warning; null where a warning is about no refusal. */
    public @Nullable Refusal<T> refusal() {
        return refusal;
    }

    public boolean holds(@Nullable T value, Context context) {
        return check.holds(value, context);
    }

    public String problem(@Nullable T value, Context context) {
        return problem.of(value, context);
    }

    public String allowed(@Nullable T value, Context context) {
        return allowed.of(value, context);
    }

    @Override
    public String toString() {
        return parts.id;
    }

    /** Collects a rule's parts. */
    static final class Builder<T> {
        private final Subject<T> subject;
        private final String id;
        private String words = "";
        private List<Fact> facts = List.of();
        private @Nullable Check<T> check;
        private @Nullable Problem<T> problem;
        private @Nullable Allowed<T> allowed;
        private @Nullable Refusal<T> refusal;
        private Severity severity = Severity.WARNING;

        private Builder(Subject<T> subject, String id) {
            this.subject = subject;
            this.id = id;
        }

        Builder<T> words(String sentence) {
            this.words = sentence;
            return this;
        }

        Builder<T> facts(Fact... restsOn) {
            this.facts = List.of(restsOn);
            return this;
        }

        Builder<T> holds(Check<T> decides) {
            this.check = decides;
            return this;
        }

        Builder<T> problem(Problem<T> says) {
            this.problem = says;
            return this;
        }

        Builder<T> problem(String says) {
            return problem((value, context) -> says);
        }

        Builder<T> allowed(Allowed<T> says) {
            this.allowed = says;
            return this;
        }

        Builder<T> allowed(String says) {
            return allowed((value, context) -> says);
        }

        /** What is known of the constraint checker in general comes last, and holds for every operation. */
        RequestRule<T> refusedWith(Refusal<T> answer) {
            this.severity = Severity.ERROR;
            if (answer instanceof Refusal.Constraint<T> && !facts.contains(Fact.CONSTRAINT_CHECKER_TYPE)) {
                this.facts = Stream.concat(facts.stream(), Stream.of(Fact.CONSTRAINT_CHECKER_TYPE))
                        .toList();
            }
            return mayBeRefusedWith(answer);
        }

        /** For what the service refuses by one reading and takes by another. */
        RequestRule<T> mayBeRefusedWith(Refusal<T> answer) {
            this.refusal = answer;
            return new RequestRule<>(this);
        }

        RequestRule<T> warning() {
            return new RequestRule<>(this);
        }
    }
}
