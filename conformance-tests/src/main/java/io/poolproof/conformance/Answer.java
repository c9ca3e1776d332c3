package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a target answered, normalised.
 *
 * @param status HTTP status; 0 where no answer came
 * @param error short name of the error's type; null where the answer names none
 * @param message the error's message; null where there is none
 * @param body the JSON object answered; null where the answer is none
 */
record Answer(
        int status,
        @Nullable String error,
        @Nullable String message,
        @Nullable JsonNode body) {
    private static final int SUCCESS = 200;
    private static final int FIRST_ERROR = 400;

    /** A success in the protocol's form; a page or an empty answer is none. */
    boolean isAccepted() {
        return status == SUCCESS && error == null && body != null;
    }

    /** A refusal in the protocol's form: an error status that names a type. */
    boolean isRefused() {
        return status >= FIRST_ERROR && error != null;
    }
}
