package io.poolproof.validation.json;

import io.poolproof.validation.Violation;
import io.poolproof.validation.model.CognitoRequest;
import java.util.List;

/** What came of reading a request's body. */
public sealed interface DecodedRequest {

    /** A body that has the model's JSON types. */
    record Read(CognitoRequest request) implements DecodedRequest {}

    /** A body that the service refuses while it reads it (type {@code SerializationException}). */
    record Refused(List<Violation> violations) implements DecodedRequest {
        public Refused {
            violations = List.copyOf(violations);
        }
    }
}
