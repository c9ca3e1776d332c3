package io.poolproof.schemas.results;

import org.jspecify.annotations.Nullable;

/**
 * What a target did with a case, as far as a pin can speak of it.
 *
 * @param outcome in the words of a pin, such as {@code accepted}
 * @param error type of a refusal's error; null for others
 * @param status HTTP status; 0 where there was no answer, or none to the case itself
 * @param effectAsExpected whether what was read back is as it should be
 * @param message the error's message, redacted; null where there is none
 * @param lacks the operation that the target does not have, where that is why the case is not judged; null otherwise
 */
public record Observed(
        String outcome,
        @Nullable String error,
        int status,
        boolean effectAsExpected,
        @Nullable String message,
        @Nullable String lacks) {
    /** The target takes the request. */
    public static final String ACCEPTED = "accepted";

    /** The target refuses the request in the protocol's form. */
    public static final String REFUSED = "refused";

    /** An observation without a message, of an operation that is there. */
    public Observed(String outcome, @Nullable String error, int status, boolean effectAsExpected) {
        this(outcome, error, status, effectAsExpected, null, null);
    }
}
