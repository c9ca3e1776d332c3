package io.poolproof.validation;

import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.rules.Context;
import io.poolproof.validation.rules.Phase;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.RequestRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Severity;
import io.poolproof.validation.rules.ShapeRules;
import io.poolproof.validation.rules.Subject;
import io.poolproof.validation.servicemodel.ShapeProblem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one request, and the service's answers to them. */
final class Collector implements RequestWalk.Visitor {
    /**
     * An element of a list of names is refused with the whole list, so an answer to many would be as long as the square of it; what
     * the service does with so long an answer, nobody has told.
     */
    private static final int LONGEST_ECHO = 100_000;

    private final RuleSet rules;
    private final Context context;
    private final CognitoRequest request;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();
    private final Map<Member, String> lists = new EnumMap<>(Member.class);
    private long echoed;

    Collector(RuleSet rules, Context context, CognitoRequest request) {
        this.rules = rules;
        this.context = context;
        this.request = request;
    }

    /** The service's answer to one violation: its texts are clauses, lines or whole messages, by the refusal's phase. */
    record Answered(Rule rule, Phase phase, String type, List<String> texts) {}

    ValidationResult result() {
        List<Answered> certain = answers.stream()
                .filter(answered -> answered.rule().severity(context.operation()) == Severity.ERROR)
                .toList();
        return new ValidationResult(
                violations,
                Prediction.from(context.operation(), certain, echoed <= LONGEST_ECHO),
                Prediction.from(context.operation(), answers, echoed <= LONGEST_ECHO));
    }

    @Override
    public <T> boolean visit(
            Subject<T> subject, @Nullable Member member, @Nullable T value, int index, @Nullable String attributeName) {
        for (RequestRule<T> rule : rules.rulesOf(subject)) {
            if (!rule.holds(value, context)) {
                Place place = place(subject, member, index, attributeName);
                violations.add(new Violation(
                        rule,
                        context.operation(),
                        place.path(),
                        place.servicePath(),
                        attributeName,
                        rule.problem(value, context),
                        rule.allowed(value, context)));
                answer(rule, value, member, place);
            }
        }
        return true;
    }

    private static Place place(Subject<?> subject, @Nullable Member member, int index, @Nullable String attributeName) {
        return member == Member.CHALLENGE_RESPONSES && index != RequestWalk.NO_INDEX
                ? Place.entry(member, CognitoRequest.CHALLENGE_ATTRIBUTE_PREFIX + attributeName)
                : Place.of(member, subject, index);
    }

    private <T> void answer(RequestRule<T> rule, @Nullable T value, @Nullable Member member, Place place) {
        Refusal<T> refusal = rule.refusal();
        if (refusal instanceof Refusal.Constraint<T> constraint) {
            answers.add(answered(rule, refusal, List.of(clause(constraint, value, member, place))));
        } else if (refusal instanceof Refusal.Answer<T> answer) {
            answers.add(answered(rule, refusal, answer.wordings().of(value, context)));
        }
    }

    private static Answered answered(Rule rule, Refusal<?> refusal, List<String> texts) {
        return new Answered(rule, refusal.phase(), refusal.type(), texts);
    }

    /** Adds what the service model has against a member that no rule is about. */
    void add(ShapeProblem problem) {
        Rule rule = ShapeRules.of(problem);
        violations.add(new Violation(
                rule,
                context.operation(),
                problem.shownPath(),
                problem.servicePath(),
                null,
                problem.problem(),
                problem.allowed()));
        boolean isOfJson = problem.clause().isEmpty();
        answers.add(new Answered(
                rule,
                isOfJson ? Phase.SERIALISATION : Phase.CONSTRAINTS,
                isOfJson ? Refusal.SERIALIZATION : Refusal.INVALID_PARAMETER,
                isOfJson ? List.of() : List.of(problem.serviceSentence())));
    }

    private <T> String clause(
            Refusal.Constraint<T> constraint, @Nullable T value, @Nullable Member member, Place place) {
        boolean element = member != null && member.kind() == Member.Kind.NAMES && value instanceof String;
        String clause = constraint.clause().of(value, context);
        return "Value" + echo(constraint, value, element ? member : null) + " at '" + place.servicePath()
                + "' failed to satisfy constraint: "
                + (element ? "Member must satisfy constraint: [" + clause + "]" : clause);
    }

    /** What the message shows: of an element of plain texts, the whole list. */
    private <T> String echo(Refusal.Constraint<T> constraint, @Nullable T value, @Nullable Member list) {
        if (constraint.echo() == Refusal.Echo.MASKED) {
            return "";
        }
        if (list != null) {
            String all = lists.computeIfAbsent(list, member -> String.valueOf(request.names(member)));
            echoed += all.length();
            return echoed > LONGEST_ECHO ? "" : " '" + all + "'";
        }
        Object shown = value == null ? null : constraint.shown().apply(value);
        return shown == null ? " null" : " '" + shown + "'";
    }
}
