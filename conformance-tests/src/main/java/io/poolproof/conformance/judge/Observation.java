package io.poolproof.conformance.judge;

import io.poolproof.conformance.wire.Answer;
import io.poolproof.schemas.results.Observed;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a target did with a case, as far as pins speak of it.
 *
 * @param error type of a refusal's error; null for others
 * @param status HTTP status; 0 where there was no answer
 * @param effectAsExpected whether what was read back is as it should be, and no secret stands in the answer
 * @param message the error's message, without secrets; null where there is none
 * @param lacks the operation that the target does not have; null where that is not what became of the case
 */
public record Observation(
        Kind kind,
        @Nullable String error,
        int status,
        boolean effectAsExpected,
        @Nullable String message,
        @Nullable String lacks) {

    /** Of an operation that is there, without a message. */
    public Observation(Kind kind, @Nullable String error, int status, boolean effectAsExpected) {
        this(kind, error, status, effectAsExpected, null, null);
    }

    /** The ways in which a case can go. */
    public enum Kind {
        ACCEPTED(Observed.ACCEPTED),
        REFUSED(Observed.REFUSED),
        NO_ANSWER("no answer in the protocol's form"),
        TWIN_REFUSED("refused, and so is the twin"),
        UNSUPPORTED("unsupported"),
        NOT_PROVISIONED("set-up fails");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As it stands in results and pins. */
        public String words() {
            return words;
        }
    }

    /** The kind, and for an answer that is none its HTTP status. */
    String words() {
        return kind == Kind.NO_ANSWER && status != 0 ? kind.words() + " (status " + status + ")" : kind.words();
    }

    /** As it stands in the results. */
    public Observed summary() {
        return new Observed(kind.words(), error, status, effectAsExpected, message, lacks);
    }

    /**
     * What an answer says.
     *
     * @param shown takes secrets out of a text
     */
    public static Observation of(Answer answer, UnaryOperator<String> shown) {
        if (answer.isAccepted()) {
            return new Observation(Kind.ACCEPTED, null, answer.status(), true, null, null);
        }
        String message = answer.message() == null ? null : shown.apply(answer.message());
        return answer.isRefused()
                ? new Observation(
                        Kind.REFUSED, shown.apply(String.valueOf(answer.error())), answer.status(), true, message, null)
                : new Observation(Kind.NO_ANSWER, null, answer.status(), true, message, null);
    }

    public Observation withEffectAsExpected(boolean asExpected) {
        return new Observation(kind, error, status, asExpected, message, lacks);
    }

    public static Observation without(Kind kind) {
        return new Observation(kind, null, 0, true, null, null);
    }

    /** An operation that is not there. */
    public static Observation lacking(@Nullable String operation) {
        return new Observation(Kind.UNSUPPORTED, null, 0, true, null, operation);
    }
}
