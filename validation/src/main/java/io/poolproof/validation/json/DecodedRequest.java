package io.poolproof.validation.json;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.evidence.Confidence;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Severity;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.List;

/** What came of reading a request's body. */
public sealed interface DecodedRequest {

    /** Reads a body that is an object, whoever holds it; whatever it holds, the answer says so and nothing is thrown. */
    static DecodedRequest of(Operation operation, ShapeValue body) {
        return new RequestReader(operation, body).read();
    }

    /** What a validator says of it; what cannot be read is judged as the service does, by its JSON alone. */
    default ValidationResult judgedBy(CognitoValidator validator) {
        if (this instanceof Read read) {
            return validator.validate(read.request());
        }
        Refused refused = (Refused) this;
        Misread told = refused.told();
        return ValidationResult.unreadable(
                refused.violations(), told.violation(), told.wordings(), told.wordingConfidence());
    }

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

        /** The place that the service tells of: the first that is surely refused, else the first. */
        Misread told() {
            return problems.stream()
                    .filter(problem -> problem.violation().severity() == Severity.ERROR)
                    .findFirst()
                    .orElseGet(() -> problems.get(0));
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
            if (isToldByWhatIsFound()) {
                return found.wordings();
            }
            return switch (violation.allowed()) {
                case JsonKind.LIST_EXPECTED -> List.of("Expected list or null");
                case JsonKind.OBJECT_EXPECTED -> List.of("Expected null");
                default -> List.of();
            };
        }

        /** How well the wordings are known; what is said of a list or an object that is missing, other services alone show. */
        Confidence wordingConfidence() {
            return isToldByWhatIsFound() ? found.wordingConfidence() : Confidence.INFERRED;
        }

        private boolean isToldByWhatIsFound() {
            return found == JsonKind.OBJECT
                    || found == JsonKind.ARRAY
                    || violation.allowed().equals(JsonKind.TEXT.words());
        }
    }
}
