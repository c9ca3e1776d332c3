package io.poolproof.validation.json;

import io.poolproof.validation.Violation;
import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.model.CognitoRequest;
import java.util.List;

/** What came of reading a request's body. */
public sealed interface DecodedRequest {

    /** A body that has the model's JSON types. */
    record Read(CognitoRequest request) implements DecodedRequest {}

    /**
     * A body that does not fit the model's JSON types. The service refuses it while it reads it (type
     * {@code SerializationException}), save where every problem is a warning: then it is contested whether it does.
     */
    record Refused(List<Misread> problems) implements DecodedRequest {
        public Refused {
            problems = List.copyOf(problems);
        }

        /** The violations alone. */
        public List<Violation> violations() {
            return problems.stream().map(Misread::violation).toList();
        }

        /** The known wordings of the service's message about the first place, the likeliest first; empty where none is known. */
        List<String> wordings() {
            return problems.isEmpty() ? List.of() : problems.get(0).wordings();
        }

        Confidence wordingConfidence() {
            return wordings().isEmpty()
                    ? Confidence.INFERRED
                    : problems.get(0).found().wordingConfidence();
        }
    }

    /**
     * One place that cannot be read.
     *
     * @param found what stands there instead; the service's message depends on it
     */
    record Misread(Violation violation, JsonKind found) {

        /** What the service says; known where it expects text, and of an object or a list wherever one stands. */
        List<String> wordings() {
            boolean isKnown = violation.allowed().equals(JsonKind.TEXT.words())
                    || found == JsonKind.OBJECT
                    || found == JsonKind.ARRAY;
            return isKnown ? found.wordings() : List.of();
        }
    }
}
