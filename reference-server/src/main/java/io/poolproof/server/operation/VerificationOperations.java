package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.token.SignedIn;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.VerificationRules;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asking for codes and verifying addresses with them. */
final class VerificationOperations {
    private final SignedIns signedIns;
    private final Messages messages;
    private final Guard guard;

    VerificationOperations(SignedIns signedIns, Messages messages, Guard guard) {
        this.signedIns = signedIns;
        this.messages = messages;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("GetUserAttributeVerificationCode", this::request);
        handlers.put("VerifyUserAttribute", this::verify);
    }

    /** Facts {@code code-request-*}; works in a pool that verifies nothing by itself ({@link Reading#CODE_WITHOUT_AUTO_VERIFICATION}). */
    private ObjectNode request(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        User user = signedIn.get().user();
        Pool pool = signedIn.get().pool();
        String attribute = verifiable(call, signedIn.get());
        String address = Optional.ofNullable(user.pending(attribute)).orElse(user.attribute(attribute));
        guard.require(
                address != null,
                attribute.equals(Delivery.EMAIL)
                        ? VerificationRules.VERIFICATION_EMAIL_REGISTERED
                        : VerificationRules.VERIFICATION_PHONE_REGISTERED);
        user.codes().countRequest(pool.now(), guard);
        Delivery delivery = new Delivery(attribute, address == null ? "" : address);
        messages.send(
                new Message(pool, call, user, signedIn.get().clientId(), "VerifyUserAttribute", delivery),
                delivery.attribute());
        ObjectNode answer = Json.object();
        answer.set("CodeDeliveryDetails", delivery.details());
        return answer;
    }

    private String verifiable(Call call, SignedIn signedIn) throws ServiceException {
        if (call.request() != null) {
            guard.requireValid(signedIn.pool().validator(signedIn.clientId(), guard), call.request());
        }
        return call.text("AttributeName");
    }

    /** Facts {@code verify-*}. */
    private ObjectNode verify(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        User user = signedIn.get().user();
        Pool pool = signedIn.get().pool();
        Instant now = pool.now();
        String attribute = verifiable(call, signedIn.get());
        user.codes().countAttempt(now, guard);
        user.codes().redeem(attribute, call.text("Code"), now, guard);
        String value = Optional.ofNullable(user.pending(attribute)).orElse(user.attribute(attribute));
        guard.require(
                value == null || pool.otherHolder(attribute, value, user).isEmpty(),
                VerificationRules.VERIFICATION_ALIAS_FREE,
                attribute);
        user.verify(attribute, now);
        return Json.object();
    }
}
