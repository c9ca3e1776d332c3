package io.poolproof.validation.json;

import io.poolproof.validation.model.Operation;

/** An answer that is not of the model's JSON types. */
public final class UnreadableResponseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableResponseException(Operation operation, String path, String expected) {
        super("the answer to " + operation.wireName() + " has something else than " + expected + " at "
                + (path.isEmpty() ? "/" : path));
    }
}
