package io.poolproof.server;

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

/** Enforces rules, save those that this server is started without, and knows in which ways it is wrong on purpose. */
final class Guard {
    /** The rules that only warn, save those that a reading makes refusals. */
    private static final String[] ONLY_WARNED_OF = Rules.requestRules().stream()
            .filter(rule -> rule.severity() == Severity.WARNING && !Reading.refuses(rule))
            .map(Rule::id)
            .toArray(String[]::new);

    private final Set<String> without;
    private final Set<Mutation> mutations;

    Guard(Set<String> without, Set<Mutation> mutations) {
        this.without = Set.copyOf(without);
        this.mutations = Set.copyOf(mutations);
    }

    /**
     * Refuses where a rule does not hold.
     *
     * @param filled values for the placeholders of the rule's message, in order
     */
    void require(boolean holds, ServiceRule rule, String... filled) throws ServiceException {
        if (!holds && enforces(rule)) {
            throw new ServiceException(rule, filled);
        }
    }

    boolean enforces(Rule rule) {
        return without.isEmpty() || without.stream().noneMatch(rule::isIn);
    }

    /** Whether the server is wrong in this way. */
    boolean does(Mutation mutation) {
        return mutations.contains(mutation);
    }

    /**
     * A validator of what this server enforces, readings included: by it, what may be refused is. Made once for each pool and app
     * client, because making one takes long.
     */
    CognitoValidator enforced(CognitoValidator validator) {
        CognitoValidator taken = validator.ignoring(ONLY_WARNED_OF);
        return without.isEmpty() ? taken : taken.ignoring(without.toArray(String[]::new));
    }

    /**
     * Refuses a request for its shape alone; a new pool has nothing else to be judged by, the rest comes when caller and pool are
     * known.
     */
    void requireShape(CognitoValidator enforced, CognitoRequest request) throws ServiceException {
        Optional<PredictedError> predicted = enforced.validate(request)
                .possible()
                .filter(error ->
                        error.phase() == Phase.CONSTRAINTS || request.operation() == Operation.CREATE_USER_POOL);
        if (predicted.isPresent()) {
            throw new ServiceException(predicted.get().type(), predicted.get().message());
        }
    }

    /** Refuses a request as a validator predicts. */
    void requireValid(CognitoValidator enforced, CognitoRequest request) throws ServiceException {
        Optional<PredictedError> predicted = enforced.validate(request).possible();
        if (predicted.isPresent()) {
            throw new ServiceException(predicted.get().type(), predicted.get().message());
        }
    }
}
