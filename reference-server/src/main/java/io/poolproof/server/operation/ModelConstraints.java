package io.poolproof.server.operation;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.validation.json.JsonShapeValue;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.servicemodel.Constraint;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ShapeJudge;
import io.poolproof.validation.servicemodel.ShapeProblem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Refuses what the service model does not allow, in members that no rule judges (facts {@code constraint-checker-*}). */
final class ModelConstraints {
    /** Nothing settles whether these are refused. */
    private static final Set<Constraint> UNSETTLED = Set.of(Constraint.UNSETTLED_CHARACTER, Constraint.NULL_ENTRY);

    private ModelConstraints() {}

    /**
     * Refuses a body that breaks the model.
     *
     * @param judged members that rules judge
     */
    static void require(OperationShape shape, JsonNode body, List<Member> judged) throws ServiceException {
        Set<String> names = judged.stream().map(Member::wireName).collect(Collectors.toSet());
        List<ShapeProblem> problems = ShapeJudge.judge(shape.input(), new JsonShapeValue(body)).stream()
                .filter(problem -> !UNSETTLED.contains(problem.constraint()))
                .filter(problem -> names.stream().noneMatch(name -> isWithin(problem.path(), "/" + name)))
                .toList();
        if (problems.stream().anyMatch(problem -> problem.constraint() == Constraint.TYPE)) {
            throw new ServiceException(Refusal.SERIALIZATION, "");
        }
        if (!problems.isEmpty()) {
            Set<String> clauses = new LinkedHashSet<>();
            problems.forEach(problem -> clauses.add(clause(problem, body)));
            String count = clauses.size() == 1 ? "1 validation error" : clauses.size() + " validation errors";
            throw new ServiceException(Refusal.INVALID_PARAMETER, count + " detected: " + String.join("; ", clauses));
        }
    }

    private static boolean isWithin(String path, String member) {
        return path.equals(member) || path.startsWith(member + "/");
    }

    private static String clause(ShapeProblem problem, JsonNode body) {
        JsonPointer path = JsonPointer.compile(problem.path());
        JsonNode list = path.head() == null ? MissingNode.getInstance() : body.at(path.head());
        if (list.isArray() && body.at(path).isValueNode()) {
            // Of texts in a list the service speaks as a whole (fact constraint-checker-echoes-lists).
            String listed = StreamSupport.stream(list.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(", ", "[", "]"));
            String place = problem.servicePath().replaceFirst("\\.\\d+\\.member$", "");
            return value(problem, listed) + " at '" + place
                    + "' failed to satisfy constraint: Member must satisfy constraint: [" + problem.clause() + "]";
        }
        JsonNode value = body.at(path);
        String shown = value.isMissingNode() || value.isNull()
                ? "Value null"
                : value.isValueNode() ? value(problem, value.asText()) : "Value";
        return shown + " at '" + problem.servicePath() + "' failed to satisfy constraint: " + problem.clause();
    }

    private static String value(ShapeProblem problem, String shown) {
        return problem.shape().sensitive() ? "Value" : "Value '" + shown + "'";
    }
}
