package io.poolproof.javascript;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Rules;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** A validator that takes and gives plain objects of JavaScript. */
public final class Judge {
    private static final Operation[] OPERATIONS = Operation.values();

    private final CognitoValidator validator;

    Judge(CognitoValidator validator) {
        this.validator = validator;
    }

    /** Judges the input of an operation, which is given by its position among {@link Exports#operations}. */
    @JSExport
    public JSObject judge(int operation, @Nullable JSObject input) {
        CognitoRequest plain = PlainReader.read(OPERATIONS[operation], input);
        return shown(
                plain == null
                        ? DecodedRequest.of(OPERATIONS[operation], new JsValue(input))
                                .judgedBy(validator)
                        : validator.validate(plain));
    }

    private JSObject shown(ValidationResult result) {
        if (result.violations().isEmpty()) {
            return result(true, false, list(), null);
        }
        JSObject violations = list();
        for (Violation violation : result.violations()) {
            push(
                    violations,
                    violation(
                            violation.rule().id(),
                            violation.severity().name(),
                            violation.confidence().name(),
                            Level.of(violation.confidence()).name(),
                            violation.attributeName(),
                            violation.path(),
                            violation.message()));
        }
        return result(
                result.isValid(),
                validator.refuses(result),
                violations,
                result.predicted().map(Judge::predicted).orElse(null));
    }

    /**
     * The same judge without the rules of these ids or families.
     *
     * @throws IllegalArgumentException if no rule has such an id or is of such a family
     */
    @JSExport
    public Judge ignoring(String[] prefixes) {
        List<String> ignored = List.of(prefixes);
        for (String prefix : ignored) {
            if (Rules.ofRequests().stream().noneMatch(rule -> rule.isIn(prefix))) {
                throw new IllegalArgumentException(
                        "no rule of requests is called " + prefix + ", and no family of them");
            }
        }
        return new Judge(validator.ignoring(rule -> ignored.stream().anyMatch(rule::isIn)));
    }

    /**
     * The same judge, which refuses nothing that is known less well than this level.
     *
     * @throws IllegalArgumentException if there is no such level
     */
    @JSExport
    public Judge refusingFrom(String level) {
        return new Judge(validator.refusingFrom(Level.valueOf(level)));
    }

    private static JSObject predicted(PredictedError error) {
        JSObject messages = list();
        for (String message : error.messages()) {
            push(messages, message);
        }
        return predicted(
                error.type(),
                error.status(),
                error.confidence().name(),
                error.messageConfidence().name(),
                messages);
    }

    @JSBody(script = "return [];")
    private static native JSObject list();

    @JSBody(
            params = {"list", "entry"},
            script = "list.push(entry);")
    private static native void push(JSObject list, JSObject entry);

    @JSBody(
            params = {"list", "entry"},
            script = "list.push(entry);")
    private static native void push(JSObject list, String entry);

    @JSBody(
            params = {"valid", "refused", "violations", "predicted"},
            script = "return { valid: valid, refused: refused, violations: violations, predicted: predicted };")
    private static native JSObject result(
            boolean valid, boolean refused, JSObject violations, @Nullable JSObject predicted);

    @JSBody(
            params = {"rule", "severity", "confidence", "level", "attributeName", "path", "message"},
            script = "return { rule: rule, severity: severity, confidence: confidence, level: level,"
                    + " attributeName: attributeName, path: path, message: message };")
    private static native JSObject violation(
            String rule,
            String severity,
            String confidence,
            String level,
            @Nullable String attributeName,
            String path,
            String message);

    /** The service's words may hold what the request held: they are there for who asks, and in no log by accident. */
    @JSBody(
            params = {"type", "status", "confidence", "messageConfidence", "messages"},
            script = "return Object.defineProperty({ type: type, status: status, confidence: confidence,"
                    + " messageConfidence: messageConfidence }, 'messages', { value: messages });")
    private static native JSObject predicted(
            String type, int status, String confidence, String messageConfidence, JSObject messages);
}
