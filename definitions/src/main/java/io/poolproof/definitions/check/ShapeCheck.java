package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.definitions.model.ResourceShapes;
import io.poolproof.validation.rules.SettingRules;
import io.poolproof.validation.servicemodel.Constraint;
import io.poolproof.validation.servicemodel.Shape;
import io.poolproof.validation.servicemodel.ShapeJudge;
import io.poolproof.validation.servicemodel.ShapeProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds settings against the service model's own constraints. */
final class ShapeCheck {
    /** Tools fill in what is missing and turn one type into another; what is left over is the service's to refuse. */
    private static final Set<Constraint> JUDGED = Set.of(
            Constraint.MIN_LENGTH,
            Constraint.MAX_LENGTH,
            Constraint.PATTERN,
            Constraint.ENUMERATION,
            Constraint.MIN_VALUE,
            Constraint.MAX_VALUE,
            Constraint.MAX_ITEMS);

    /** Members that the library has rules of its own for. */
    private static final List<String> ELSEWHERE = List.of(
            "/Schema",
            "/PoolName",
            "/ClientName",
            "/AutoVerifiedAttributes",
            "/AliasAttributes",
            "/UsernameAttributes",
            "/UserAttributeUpdateSettings",
            "/ReadAttributes",
            "/WriteAttributes",
            "/UserPoolId",
            "/ClientId",
            "/Domain");

    private ShapeCheck() {}

    static List<Problem> problems(ResourceDefinition resource) {
        Shape.Structure shape = ResourceShapes.of(resource.kind());
        List<Problem> problems = new ArrayList<>();
        if (resource.kind() == ResourceKind.USER) {
            return problems;
        }
        for (ShapeProblem problem : ShapeJudge.judge(shape, new NodeShapeValue(resource.shape(), shape))) {
            Node node = Node.nearest(resource.shape(), problem.path());
            boolean empty = node instanceof Node.Scalar scalar && scalar.text().isEmpty();
            if (JUDGED.contains(problem.constraint())
                    && !empty
                    && ELSEWHERE.stream().noneMatch(problem.path()::startsWith)) {
                problems.add(problem(resource, problem, node));
            }
        }
        return problems;
    }

    /** Words of an enumeration and numbers; other texts are the user's own. */
    private static boolean isShown(Constraint constraint) {
        return constraint == Constraint.ENUMERATION
                || constraint == Constraint.MIN_VALUE
                || constraint == Constraint.MAX_VALUE;
    }

    private static Problem problem(ResourceDefinition resource, ShapeProblem problem, Node node) {
        boolean word = node instanceof Node.Scalar scalar
                && scalar.kind() == Node.Kind.BOOLEAN
                && scalar.style() == Node.Style.PLAIN
                && problem.constraint() == Constraint.ENUMERATION;
        return Problems.of(
                SettingRules.SHAPE,
                resource.origin(),
                resource.address(),
                null,
                isShown(problem.constraint()) ? node.span() : SettingChecks.key(resource.shape(), node.span()),
                problem.path().substring(1).replace('/', '.') + ": "
                        + (word
                                ? "without quotes it is a truth value to CloudFormation, and none of the words of the service"
                                : problem.problem()),
                word ? "put it in quotes; allowed: " + problem.allowed() : problem.allowed(),
                "InvalidParameterException: 1 validation error detected: Value at '" + problem.servicePath()
                        + "' failed to satisfy constraint: " + problem.clause());
    }
}
