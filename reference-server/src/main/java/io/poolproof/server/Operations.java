package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.RequestBodyRules;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who answers an operation, after its body has been read and its shape judged. */
final class Operations {
    /** Operations without IAM signature (fact {@code wire-unsigned-operations}). */
    private static final Set<String> UNSIGNED = Set.of(
            "ChangePassword",
            "ConfirmForgotPassword",
            "ConfirmSignUp",
            "DeleteUser",
            "DeleteUserAttributes",
            "ForgotPassword",
            "GetTokensFromRefreshToken",
            "GetUser",
            "GetUserAttributeVerificationCode",
            "GlobalSignOut",
            "InitiateAuth",
            "ResendConfirmationCode",
            "RespondToAuthChallenge",
            "RevokeToken",
            "SignUp",
            "UpdateUserAttributes",
            "VerifyUserAttribute");

    /** Operations that the model gives no output (fact {@code wire-no-output-shape}). */
    private static final Set<String> WITHOUT_OUTPUT =
            Set.of("AdminDeleteUser", "DeleteUser", "DeleteUserPool", "DeleteUserPoolClient");

    private final Map<String, Handler> handlers = new HashMap<>();
    private final CognitoValidator shapes;
    private final Guard guard;

    Operations(UserPools pools, Authentication authentication, Triggers triggers, Guard guard) {
        this.guard = guard;
        this.shapes = guard.enforced(CognitoValidator.withoutPool());
        Messages messages = new Messages(triggers, guard);
        new PoolOperations(pools, guard).register(handlers);
        new ClientOperations(pools, guard).register(handlers);
        new AdministrationOperations(pools, guard).register(handlers);
        new UserCreation(pools, triggers, messages, guard).register(handlers);
        new SignUpOperations(pools, triggers, messages, guard).register(handlers);
        new AttributeOperations(pools, messages, guard).register(handlers);
        new VerificationOperations(pools, messages, guard).register(handlers);
        new PasswordOperations(pools, triggers, messages, guard).register(handlers);
        new SignInOperations(pools, authentication, guard).register(handlers);
        new SessionOperations(pools).register(handlers);
    }

    /** Whether there is such an operation. */
    boolean knows(String operation) {
        return handlers.containsKey(operation);
    }

    /** The names of all operations that are answered. */
    Set<String> names() {
        return Collections.unmodifiableSet(handlers.keySet());
    }

    boolean isSigned(String operation) {
        return !UNSIGNED.contains(operation);
    }

    /** Whether an operation succeeds with a body. */
    boolean hasOutput(String operation) {
        return !WITHOUT_OUTPUT.contains(operation);
    }

    /** Answers one request to an operation that is known. */
    ObjectNode answer(String operation, byte[] content) throws ServiceException {
        Handler handler = handlers.get(operation);
        if (handler == null) {
            throw new ServiceException(Reading.UNKNOWN_OPERATION, "");
        }
        Optional<JsonNode> parsed = RequestCodec.parse(content);
        if (parsed.isEmpty()) {
            if (guard.enforces(RequestBodyRules.JSON)) {
                throw new ServiceException(Refusal.SERIALIZATION, "");
            }
            return Json.object();
        }
        JsonNode body = RequestMutations.ofBody(parsed.get(), guard);
        Optional<Operation> known = Operation.named(operation);
        if (known.isEmpty()) {
            return handler.answer(new Call(operation, body, null));
        }
        DecodedRequest decoded = RequestCodec.decode(known.get(), body);
        if (decoded instanceof DecodedRequest.Refused refused) {
            return refuse(refused);
        }
        CognitoRequest request = ((DecodedRequest.Read) decoded).request();
        guard.requireShape(shapes, RequestMutations.measured(request, guard));
        ObjectNode answer = handler.answer(new Call(operation, body, request));
        if (guard.does(Mutation.ECHOES_CLIENT_METADATA) && body.has("ClientMetadata")) {
            answer.set("ClientMetadata", body.get("ClientMetadata"));
        }
        return answer;
    }

    /** Refuses a body that cannot be read; where no rule is on against it, answers as if it had been taken. */
    private ObjectNode refuse(DecodedRequest.Refused refused) throws ServiceException {
        for (DecodedRequest.Misread problem : refused.problems()) {
            if (guard.enforces(problem.violation().rule())) {
                throw new ServiceException(
                        Refusal.SERIALIZATION,
                        problem.found().wordings().stream().findFirst().orElse(""));
            }
        }
        return Json.object();
    }
}
