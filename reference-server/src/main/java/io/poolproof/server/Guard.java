package io.poolproof.server;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.ServiceRule;
import java.util.Optional;
import java.util.Set;

/** Enforces rules, save those that this server is started without. */
record Guard(Set<String> without) {

    Guard {
        without = Set.copyOf(without);
    }

    void require(boolean holds, ServiceRule rule, String filled) throws ServiceException {
        if (!holds && enforces(rule)) {
            throw new ServiceException(rule, filled);
        }
    }

    boolean enforces(Rule rule) {
        return without.stream().noneMatch(rule::isIn);
    }

    void requireValid(CognitoValidator validator, CognitoRequest request) throws ServiceException {
        Optional<PredictedError> predicted = validator
                .ignoring(without.toArray(String[]::new))
                .validate(request)
                .predicted();
        if (predicted.isPresent()) {
            throw new ServiceException(predicted.get().type(), predicted.get().message());
        }
    }
}
