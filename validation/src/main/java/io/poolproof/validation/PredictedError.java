package io.poolproof.validation;

import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.rules.Phase;
import java.util.List;

/**
 * The error with which the service would answer.
 *
 * @param phase the check that answers, by the service's order of checks
 * @param type the exception's short name
 * @param messages every known wording, the likeliest first; empty where none is known
 * @param status HTTP status
 * @param confidence how well the type is known
 * @param messageConfidence how well the wording is known; INFERRED where it follows from the service's grammar alone
 */
public record PredictedError(
        Phase phase,
        String type,
        List<String> messages,
        int status,
        Confidence confidence,
        Confidence messageConfidence) {

    public PredictedError {
        messages = List.copyOf(messages);
    }

    /** The likeliest wording; empty where none is known. */
    public String message() {
        return messages.isEmpty() ? "" : messages.get(0);
    }

    /** Shows what kind of error it is; its words may hold what the request held, as the service's own do. */
    @Override
    public String toString() {
        return "PredictedError[" + type + ", status " + status + ", " + messages.size() + " wordings, " + confidence
                + "]";
    }
}
