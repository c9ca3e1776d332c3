package io.poolproof.validation;

import io.poolproof.validation.rules.Context;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.RequestRule;
import io.poolproof.validation.rules.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the violations of one request, and the service's answers to them. */
final class Collector implements RequestWalk.Visitor {
    private final RuleSet rules;
    private final Context context;
    private final List<Violation> violations = new ArrayList<>();
    private final List<Answered> answers = new ArrayList<>();

    Collector(RuleSet rules, Context context) {
        this.rules = rules;
        this.context = context;
    }

    /** The service's answer to one violation: its texts are clauses, lines or whole messages, by the refusal's phase. */
    record Answered(RequestRule<?> rule, Refusal<?> refusal, List<String> texts) {}

    ValidationResult result() {
        return new ValidationResult(violations, Prediction.from(answers));
    }

    @Override
    public <T> boolean visit(Subject<T> subject, @Nullable T value, int index, @Nullable String attributeName) {
        for (RequestRule<T> rule : rules.rulesOf(subject)) {
            if (!rule.holds(value, context)) {
                Place place = Place.of(context.operation(), subject, index);
                violations.add(new Violation(
                        rule,
                        context.operation(),
                        place.path(),
                        place.servicePath(),
                        attributeName,
                        rule.problem(value, context),
                        rule.allowed(value, context)));
                answer(rule, value, place);
            }
        }
        return true;
    }

    private <T> void answer(RequestRule<T> rule, @Nullable T value, Place place) {
        Refusal<T> refusal = rule.refusal();
        if (refusal instanceof Refusal.Constraint<T> constraint) {
            answers.add(new Answered(rule, refusal, List.of(clause(constraint, value, place))));
        } else if (refusal instanceof Refusal.Answer<T> answer && value != null) {
            answers.add(new Answered(rule, refusal, answer.wordings().of(value, context)));
        }
    }

    private static String clause(Refusal.Constraint<?> constraint, @Nullable Object value, Place place) {
        String shown = constraint.echo() == Refusal.Echo.MASKED ? "" : value == null ? " null" : " '" + value + "'";
        return "Value" + shown + " at '" + place.servicePath() + "' failed to satisfy constraint: "
                + constraint.clause();
    }
}
