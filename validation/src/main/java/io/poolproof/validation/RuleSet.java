package io.poolproof.validation;

import io.poolproof.validation.rules.Context;
import io.poolproof.validation.rules.RequestRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.Subject;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rules that a validator applies, sorted by subject once so that judging a value is a plain loop. */
final class RuleSet {
    private final RequestRule<?>[][] bySubject = new RequestRule<?>[Subject.COUNT][];

    RuleSet(Predicate<Rule> applies) {
        Map<Integer, List<RequestRule<?>>> rules = Rules.requestRules().stream()
                .filter(applies)
                .collect(Collectors.groupingBy(rule -> rule.subject().position()));
        for (int position = 0; position < Subject.COUNT; position++) {
            bySubject[position] = rules.getOrDefault(position, List.of()).toArray(RequestRule<?>[]::new);
        }
    }

    <T> List<RequestRule<T>> rulesOf(Subject<T> subject) {
        return List.of(typed(subject));
    }

    <T> boolean allHold(Subject<T> subject, @Nullable T value, Context context) {
        for (RequestRule<T> rule : typed(subject)) {
            if (!rule.holds(value, context)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked") // a rule is filed under its own subject, whose type it shares
    private <T> RequestRule<T>[] typed(Subject<T> subject) {
        return (RequestRule<T>[]) bySubject[subject.position()];
    }
}
