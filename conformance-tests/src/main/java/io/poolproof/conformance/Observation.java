package io.poolproof.conformance;

import io.poolproof.schemas.results.Observed;
import org.jspecify.annotations.Nullable;

/**
 * What a target did with a case, as far as pins speak of it.
 *
 * @param error type of a refusal's error; null for others
 * @param status HTTP status; 0 where there was no answer
 * @param effectAsExpected whether what was read back is as it should be
 */
record Observation(Kind kind, @Nullable String error, int status, boolean effectAsExpected) {

    /** The ways in which a case can go. */
    enum Kind {
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
        String words() {
            return words;
        }
    }

    /** The kind, and for an answer that is none its HTTP status. */
    String words() {
        return kind == Kind.NO_ANSWER && status != 0 ? kind.words() + " (status " + status + ")" : kind.words();
    }

    /** As it stands in the results. */
    Observed summary() {
        return new Observed(kind.words(), error, status, effectAsExpected);
    }

    /**
     * What an answer says.
     *
     * @param usual whether the request has the usual form; only then does it say that there is no such operation
     */
    static Observation of(Answer answer, boolean usual) {
        if (answer.isAccepted()) {
            return new Observation(Kind.ACCEPTED, null, answer.status(), true);
        }
        return answer.isRefused() || (answer.namesError() && !usual)
                ? new Observation(Kind.REFUSED, answer.error(), answer.status(), true)
                : new Observation(Kind.NO_ANSWER, null, answer.status(), true);
    }

    Observation withEffectAsExpected(boolean asExpected) {
        return new Observation(kind, error, status, asExpected);
    }

    static Observation without(Kind kind) {
        return new Observation(kind, null, 0, true);
    }
}
