package io.poolproof.validation;

import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.rules.Context;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.ShapeRules;
import io.poolproof.validation.rules.Subject;
import io.poolproof.validation.servicemodel.ShapeJudge;
import io.poolproof.validation.servicemodel.ShapeProblem;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Says of a request whether Amazon Cognito would take it, and what it would answer if not. Immutable and safe for use by several
 * threads; a valid request is judged without allocating.
 */
public final class CognitoValidator {
    private final @Nullable UserPool pool;
    private final @Nullable UserPoolClient client;
    private final Predicate<Rule> applies;
    private final Level refusesFrom;
    private final RuleSet rules;
    private final PlainUpdate plain;
    private final Map<Operation, AllHold> checks = new EnumMap<>(Operation.class);

    private CognitoValidator(
            @Nullable UserPool pool, @Nullable UserPoolClient client, Predicate<Rule> applies, Level refusesFrom) {
        this.pool = pool;
        this.client = client;
        this.applies = applies;
        this.refusesFrom = refusesFrom;
        this.rules = new RuleSet(applies);
        this.plain = new PlainUpdate(pool, client);
        for (Operation operation : Operation.values()) {
            checks.put(operation, new AllHold(rules, new Context(operation, pool, client)));
        }
    }

    /** A validator that knows the pool's schema but no app client. */
    public static CognitoValidator forPool(UserPool pool) {
        return new CognitoValidator(pool, null, rule -> true, Level.OBSERVE);
    }

    /** A validator that knows the pool's schema and the app client's permissions. */
    public static CognitoValidator forPool(UserPool pool, UserPoolClient client) {
        return new CognitoValidator(pool, client, rule -> true, Level.OBSERVE);
    }

    /** A validator of shapes alone. */
    public static CognitoValidator withoutPool() {
        return new CognitoValidator(null, null, rule -> true, Level.OBSERVE);
    }

    /**
     * The same validator without the rules of these ids or families, such as {@code attribute-name}; {@code RuleIds} has the ids.
     *
     * @throws IllegalArgumentException if no rule has such an id or is of such a family
     */
    public CognitoValidator ignoring(String... prefixes) {
        List<String> ignored = List.of(prefixes);
        for (String prefix : ignored) {
            if (Rules.all().stream().noneMatch(rule -> rule.isIn(prefix))) {
                throw new IllegalArgumentException("no rule is called " + prefix + ", and no family of rules");
            }
        }
        return ignoring(rule -> ignored.stream().anyMatch(rule::isIn));
    }

    /** The same validator without the rules that a predicate takes. */
    public CognitoValidator ignoring(Predicate<Rule> ignored) {
        return new CognitoValidator(pool, client, applies.and(ignored.negate()), refusesFrom);
    }

    /**
     * The same validator, whose {@link #requireValid} lets pass what is known less well than this level; {@link #validate} finds
     * the same as before.
     */
    public CognitoValidator refusingFrom(Level least) {
        return new CognitoValidator(pool, client, applies, least);
    }

    /** What the rules alone say, for the property that holds {@link PlainUpdate} against them. */
    ValidationResult validateByRules(CognitoRequest request) {
        Collector collector = new Collector(rules, new Context(request.operation(), pool, client), request);
        RequestWalk.walk(request, collector);
        return collector.result();
    }

    /** Judges a request; never throws, whatever the request holds. */
    public ValidationResult validate(CognitoRequest request) {
        if (plain.recognises(request)) {
            return ValidationResult.VALID;
        }
        AllHold check = checks.get(request.operation());
        List<ShapeProblem> others = othersOf(request);
        if (others.isEmpty() && (check == null || RequestWalk.walk(request, check))) {
            return ValidationResult.VALID;
        }
        Collector collector = new Collector(rules, new Context(request.operation(), pool, client), request);
        RequestWalk.walk(request, collector);
        others.forEach(collector::add);
        return collector.result();
    }

    /** What the service model has against members that no rule is about. */
    private List<ShapeProblem> othersOf(CognitoRequest request) {
        ShapeValue body = request.body();
        Operation operation = request.operation();
        return body == null
                ? List.of()
                : ShapeJudge.judge(operation.shape().input(), body, member -> !operation.isLookedAt(member)).stream()
                        .filter(problem -> applies.test(ShapeRules.of(problem)))
                        .toList();
    }

    /**
     * Judges a request.
     *
     * @throws InvalidRequestException with every violation, if the service would refuse the request and that is known well enough
     */
    public void requireValid(CognitoRequest request) {
        ValidationResult result = validate(request);
        if (refuses(result)) {
            throw new InvalidRequestException(result);
        }
    }

    /** Whether {@link #requireValid} throws for a request of which this is the result. */
    public boolean refuses(ValidationResult result) {
        return result.errors().stream()
                .anyMatch(error -> Level.of(error.confidence()).compareTo(refusesFrom) <= 0);
    }

    /** Ends at the first value that breaks a rule. */
    private record AllHold(RuleSet rules, Context context) implements RequestWalk.Visitor {
        @Override
        public <T> boolean visit(
                Subject<T> subject,
                @Nullable Member member,
                @Nullable T value,
                int index,
                @Nullable String attributeName) {
            return rules.allHold(subject, value, context);
        }
    }
}
