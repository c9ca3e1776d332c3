package io.poolproof.validation;

import io.poolproof.validation.rules.Phase;

/** What a schema can say of a request: whether its types and constraints are the model's. */
final class Shapes {
    private Shapes() {}

    /** Whether nothing stands against a request's shape; types count also where it is contested that the service insists on them. */
    static boolean areTaken(ValidationResult result) {
        return result.predicted()
                        .filter(error -> error.phase() == Phase.CONSTRAINTS)
                        .isEmpty()
                && result.possible()
                        .filter(error -> error.phase() == Phase.SERIALISATION)
                        .isEmpty();
    }
}
