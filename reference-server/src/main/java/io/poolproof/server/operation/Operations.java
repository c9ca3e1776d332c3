package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Answering;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.Received;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.json.DecodedRequest;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.Refusal;
import io.poolproof.validation.rules.RequestBodyRules;
import io.poolproof.validation.servicemodel.OperationShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Finds who answers an operation, after its body has been read and its shape judged. */
public final class Operations {
    private static final ServiceModel MODEL = ServiceModel.current();

    private final Map<String, Handler> handlers = new HashMap<>();
    private final CognitoValidator shapes;
    private final Guard guard;
    private final Answering answering;

    /**
     * All operations.
     *
     * @param seam what stands between the protocol and the operations
     */
    public Operations(Parts parts, UnaryOperator<Answering> seam) {
        this.guard = parts.guard();
        this.shapes = guard.enforced(CognitoValidator.withoutPool());
        this.answering = seam.apply(this::answerRead);
        UserPools pools = parts.pools();
        SignedIns signedIns = parts.signedIns();
        Messages messages = parts.messages();
        Triggers triggers = parts.triggers();
        new PoolOperations(pools, parts.notices(), parts.region(), guard).register(handlers);
        new ClientOperations(pools, parts.notices(), guard).register(handlers);
        new AdministrationOperations(pools, guard).register(handlers);
        new UserCreation(pools, triggers, messages, parts.writer(), guard).register(handlers);
        new SignUpOperations(pools, triggers, messages, guard).register(handlers);
        new AttributeOperations(pools, signedIns, messages, parts.writer(), guard).register(handlers);
        new VerificationOperations(signedIns, messages, guard).register(handlers);
        new PasswordOperations(pools, signedIns, triggers, messages, guard).register(handlers);
        new SignInOperations(
                        pools, parts.authentication(), parts.challenges(), parts.password(), parts.notices(), guard)
                .register(handlers);
        new GroupOperations(pools).register(handlers);
        new MfaOperations(pools, signedIns, parts.challenges(), parts.notices()).register(handlers);
        new DomainOperations(pools, parts.notices()).register(handlers);
        new SessionOperations(pools, signedIns).register(handlers);
    }

    /** Whether the service has such an operation. */
    public boolean knows(String operation) {
        return MODEL.operation(operation).isPresent();
    }

    /** The names of all operations that this server models. */
    public Set<String> names() {
        return Collections.unmodifiableSet(handlers.keySet());
    }

    /** Whether requests to an operation are signed (fact {@code wire-unsigned-operations}). */
    public boolean isSigned(String operation) {
        return MODEL.operation(operation).map(OperationShape::signed).orElse(true);
    }

    /** Whether an operation succeeds with a body (fact {@code wire-no-output-shape}). */
    public boolean hasOutput(String operation) {
        return MODEL.operation(operation)
                .map(shape -> !shape.output().name().isEmpty())
                .orElse(true);
    }

    /**
     * Answers one request to an operation that is known.
     *
     * @param region that the request's signature is made for; empty for an unsigned request
     */
    public ObjectNode answer(String operation, byte[] content, String region) throws ServiceException {
        if (!handlers.containsKey(operation)) {
            throw ServiceException.notModelled("The operation " + operation);
        }
        Optional<JsonNode> parsed = RequestCodec.parse(content);
        if (parsed.isEmpty()) {
            if (guard.enforces(RequestBodyRules.JSON)) {
                throw new ServiceException(Refusal.SERIALIZATION, "");
            }
            return Json.object();
        }
        return answering.answer(new Received(operation, parsed.get(), region, ""));
    }

    /** Does what a request asks for, past everything that stands between clients and the operations. */
    public ObjectNode perform(Received request) throws ServiceException {
        return answerRead(request);
    }

    private ObjectNode answerRead(Received received) throws ServiceException {
        Handler handler = handlers.get(received.operation());
        Operation operation = Operation.named(received.operation()).orElse(null);
        if (handler == null || operation == null) {
            throw new ServiceException(Reading.UNKNOWN_OPERATION, "");
        }
        DecodedRequest decoded = RequestCodec.decode(operation, received.body());
        if (decoded instanceof DecodedRequest.Refused refused) {
            return refuse(refused);
        }
        CognitoRequest request = ((DecodedRequest.Read) decoded).request();
        guard.requireShape(shapes, request);
        return handler.answer(new Call(received, request));
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
