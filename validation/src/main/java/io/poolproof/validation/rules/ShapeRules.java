package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.servicemodel.Constraint;
import io.poolproof.validation.servicemodel.Shape;
import io.poolproof.validation.servicemodel.ShapeProblem;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The service model's constraints as rules, for the members that no rule of their own is about. */
public final class ShapeRules {
    private static final Map<Constraint, ShapeRule> RULES = new EnumMap<>(Constraint.class);

    static {
        refused(Constraint.REQUIRED, "A member that the service model requires is given.");
        refused(Constraint.MIN_LENGTH, "A text has at least the characters that the service model asks for.");
        refused(Constraint.MAX_LENGTH, "A text has at most the characters that the service model allows.");
        refused(Constraint.PATTERN, "A text matches the service model's pattern as a whole.");
        refused(Constraint.ENUMERATION, "A text is one of the service model's values, in their letter case.");
        refused(Constraint.MIN_VALUE, "A number is not below the service model's least.");
        refused(Constraint.MAX_VALUE, "A number is not above the service model's greatest.");
        refused(Constraint.MIN_ITEMS, "A list or a map has at least the entries that the service model asks for.");
        refused(Constraint.MAX_ITEMS, "A list or a map has at most the entries that the service model allows.");
        add(
                Constraint.UNSETTLED_CHARACTER,
                "A text that has to consist of letters, marks, symbols, numbers and punctuation may be refused if it has"
                        + " a character newer than Unicode 13.",
                Severity.WARNING);
    }

    private ShapeRules() {}

    private static void refused(Constraint constraint, String words) {
        add(constraint, words, Severity.ERROR);
    }

    private static void add(Constraint constraint, String words, Severity severity) {
        RULES.put(
                constraint,
                new ShapeRule(
                        "shape." + constraint.suffix(),
                        words,
                        constraint,
                        severity,
                        List.of(Fact.CONSTRAINT_CHECKER_TYPE)));
    }

    static List<ShapeRule> all() {
        return List.copyOf(RULES.values());
    }

    /** The rule that a problem breaks: one of the shape's own where there is one, else the general one. */
    public static Rule of(ShapeProblem problem) {
        return switch (problem.constraint()) {
            case TYPE -> isPlain(problem.shape()) ? RequestBodyRules.MEMBER_TYPE : RequestBodyRules.STRUCTURE_TYPE;
            case NULL_ENTRY -> RequestBodyRules.NULL_ENTRY;
            default -> Objects.requireNonNull(RULES.get(problem.constraint()));
        };
    }

    private static boolean isPlain(Shape shape) {
        return !(shape instanceof Shape.Structure || shape instanceof Shape.Sequence || shape instanceof Shape.Mapping);
    }
}
