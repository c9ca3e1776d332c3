package io.poolproof.server.rule;

import io.poolproof.server.protocol.ServiceException;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Phase;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.ServiceRule;
import io.poolproof.validation.rules.Severity;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Enforces rules, save those that this server is started without. */
public final class Guard {
    /** The rules that only warn, save those that a reading makes refusals. */
    private static final String[] ONLY_WARNED_OF = Rules.all().stream()
            .filter(rule -> rule.severity() == Severity.WARNING && !Reading.refuses(rule))
            .map(Rule::id)
            .toArray(String[]::new);

    private final Set<String> without;
    private final Judge judge;

    /**
     * A guard.
     *
     * @param without ids or families of rules that are not enforced
     * @param seam what stands between the server and its judge
     */
    public Guard(Set<String> without, UnaryOperator<Judge> seam) {
        this.without = Set.copyOf(without);
        this.judge = seam.apply(Guard::judged);
    }

    /**
     * Refuses where a rule does not hold.
     *
     * @param filled values for the placeholders of the rule's message, in order
     */
    public void require(boolean holds, ServiceRule rule, String... filled) throws ServiceException {
        if (!holds && enforces(rule)) {
            throw new ServiceException(rule, filled);
        }
    }

    public boolean enforces(Rule rule) {
        return without.isEmpty() || without.stream().noneMatch(rule::isIn);
    }

    /**
     * A validator of what this server enforces, readings included: by it, what may be refused is. Made once for each pool and app
     * client, because making one takes long.
     */
    public CognitoValidator enforced(CognitoValidator validator) {
        CognitoValidator taken = validator.ignoring(ONLY_WARNED_OF);
        return without.isEmpty() ? taken : taken.ignoring(without.toArray(String[]::new));
    }

    /**
     * Refuses a request for its shape alone; a new pool has nothing else to be judged by, the rest comes when caller and pool are
     * known.
     */
    public void requireShape(CognitoValidator enforced, CognitoRequest request) throws ServiceException {
        require(judge.judge(enforced, request)
                .filter(error ->
                        error.phase() == Phase.CONSTRAINTS || request.operation() == Operation.CREATE_USER_POOL));
    }

    /** Refuses a request as a validator predicts. */
    public void requireValid(CognitoValidator enforced, CognitoRequest request) throws ServiceException {
        require(judge.judge(enforced, request));
    }

    private static void require(Optional<PredictedError> predicted) throws ServiceException {
        if (predicted.isPresent()) {
            throw new ServiceException(predicted.get().type(), predicted.get().message());
        }
    }

    private static Optional<PredictedError> judged(CognitoValidator enforced, CognitoRequest request) {
        return enforced.validate(request).possible();
    }
}
