package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.rules.VerificationRules;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Asking for codes and verifying addresses with them. */
final class VerificationOperations {
    private final UserPools pools;
    private final Messages messages;
    private final Guard guard;

    VerificationOperations(UserPools pools, Messages messages, Guard guard) {
        this.pools = pools;
        this.messages = messages;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("GetUserAttributeVerificationCode", this::request);
        handlers.put("VerifyUserAttribute", this::verify);
    }

    /** Facts {@code code-request-*}; works in a pool that verifies nothing by itself ({@link Reading#CODE_WITHOUT_AUTO_VERIFICATION}). */
    private ObjectNode request(Call call) throws ServiceException {
        Optional<UserPools.SignedIn> signedIn = pools.signedIn(call);
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
                pool, call, user, signedIn.get().clientId(), "VerifyUserAttribute", delivery, delivery.attribute());
        ObjectNode answer = Json.object();
        answer.set("CodeDeliveryDetails", delivery.details(guard));
        return answer;
    }

    private String verifiable(Call call, UserPools.SignedIn signedIn) throws ServiceException {
        if (call.request() != null) {
            guard.requireValid(signedIn.pool().validator(signedIn.clientId(), guard), call.request());
        }
        return call.text("AttributeName");
    }

    /** Facts {@code verify-*}. */
    private ObjectNode verify(Call call) throws ServiceException {
        Optional<UserPools.SignedIn> signedIn = pools.signedIn(call);
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
        user.verify(
                attribute,
                !guard.does(Mutation.LOSES_PENDING_VALUE),
                !guard.does(Mutation.LEAVES_FLAG_AFTER_VERIFICATION),
                now);
        return Json.object();
    }
}
