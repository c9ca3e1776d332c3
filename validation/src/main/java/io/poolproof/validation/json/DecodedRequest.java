package io.poolproof.validation.json;

import io.poolproof.validation.Violation;
import io.poolproof.validation.model.CognitoRequest;
import java.util.List;

/** What came of reading a request's body. */
public sealed interface DecodedRequest {

    /** A body that has the model's JSON types. */
    record Read(CognitoRequest request) implements DecodedRequest {}

    /** A body that the service refuses while it reads it (type {@code SerializationException}). */
    record Refused(List<Misread> problems) implements DecodedRequest {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** The violations alone. */
        public List<Violation> violations() {
            return problems.stream().map(Misread::violation).toList();
        }
    }

    /**
     * One place that cannot be read.
     *
     * @param found what stands there instead; the service's message depends on it
     */
    record Misread(Violation violation, JsonKind found) {}
}
