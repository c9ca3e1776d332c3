package io.poolproof.server.rule;

import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.model.CognitoRequest;
import java.util.Optional;

/** Says which error a request is answered with; empty where it is taken. */
@FunctionalInterface
public interface Judge {
    Optional<PredictedError> judge(CognitoValidator enforced, CognitoRequest request);
}
