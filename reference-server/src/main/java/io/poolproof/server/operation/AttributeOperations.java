package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.attribute.AttributeRules;
import io.poolproof.server.attribute.AttributeUpdate;
import io.poolproof.server.attribute.AttributeWriter;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
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
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading, writing and deleting a user's attributes, by the user and by an administrator. */
final class AttributeOperations {
    private final UserPools pools;
    private final Messages messages;
    private final AttributeRules rules;
    private final AttributeWriter writer;
    private final SignedIns signedIns;
    private final Guard guard;

    AttributeOperations(UserPools pools, SignedIns signedIns, Messages messages, AttributeWriter writer, Guard guard) {
        this.pools = pools;
        this.signedIns = signedIns;
        this.messages = messages;
        this.rules = new AttributeRules(guard);
        this.writer = writer;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("GetUser", this::get);
        handlers.put("UpdateUserAttributes", this::update);
        handlers.put("DeleteUserAttributes", this::delete);
        handlers.put("AdminGetUser", this::adminGet);
        handlers.put("AdminUpdateUserAttributes", this::adminUpdate);
        handlers.put("AdminDeleteUserAttributes", this::adminDelete);
    }

    private ObjectNode get(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        User user = signedIn.get().user();
        AppClient client = signedIn.get().pool().client(signedIn.get().clientId());
        Map<String, String> attributes = user.attributes();
        // Fact default-read-attributes.
        attributes.keySet().removeIf(name -> client != null && !client.mayRead(name));
        ObjectNode answer = Json.object();
        answer.set("UserAttributes", Json.attributes(attributes));
        return UserAnswers.withFactors(answer.put("Username", user.username()), user);
    }

    private ObjectNode adminGet(Call call) throws ServiceException {
        User user = pools.user(pools.pool(call), call);
        return UserAnswers.withFactors(UserAnswers.described(user, "UserAttributes"), user);
    }

    private ObjectNode update(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        Pool pool = signedIn.get().pool();
        String clientId = signedIn.get().clientId();
        return deliveryDetails(write(call, pool, signedIn.get().user(), clientId));
    }

    /** Absent where no code was sent ({@link Reading#DELIVERY_LIST_ABSENT}). */
    private static ObjectNode deliveryDetails(List<Delivery> deliveries) {
        ObjectNode answer = Json.object();
        ArrayNode details = Json.MAPPER.createArrayNode();
        deliveries.forEach(delivery -> details.add(delivery.details()));
        if (!details.isEmpty()) {
            answer.set("CodeDeliveryDetailsList", details);
        }
        return answer;
    }

    /** Answers no delivery details, even where a code is sent (fact {@code admin-update-ok}). */
    private ObjectNode adminUpdate(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        write(call, pool, user, null);
        return Json.object();
    }

    /**
     * Judges and writes.
     *
     * @param clientId the client that calls and whose permissions bind the write; null for an administrator
     * @return the codes that were sent
     */
    private List<Delivery> write(Call call, Pool pool, User user, @Nullable String clientId) throws ServiceException {
        List<AttributeType> changes = call.attributes();
        guard.requireValid(pool.validator(clientId == null ? "" : clientId, guard), call.request());
        rules.requireFitting(pool, user, changes, clientId != null);
        AttributeUpdate update = writer.plan(pool, user, changes);
        // The trigger runs before anything is written (Reading.TRIGGER_BEFORE_WRITE).
        for (Delivery delivery : update.deliveries()) {
            messages.send(
                    new Message(pool, call, user, clientId, "UpdateUserAttribute", delivery), delivery.attribute());
        }
        writer.write(pool, user, update);
        writer.takeAliasesOver(pool, user, update.changes());
        return update.deliveries();
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isPresent()) {
            SignedIn who = signedIn.get();
            blank(call, who.pool(), who.user(), who.clientId(), Operation.UPDATE_USER_ATTRIBUTES);
        }
        return Json.object();
    }

    private ObjectNode adminDelete(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        blank(call, pool, pools.user(pool, call), "", Operation.ADMIN_UPDATE_USER_ATTRIBUTES);
        return Json.object();
    }

    /** {@link Reading#DELETED_LIKE_BLANK}. */
    private void blank(Call call, Pool pool, User user, String boundBy, Operation judgedAs) throws ServiceException {
        List<AttributeType> blanks = call.list("UserAttributeNames").stream()
                .map(name -> new AttributeType(name, ""))
                .toList();
        guard.requireValid(pool.validator(boundBy, guard), call.request());
        CognitoRequest request = CognitoRequest.builder(judgedAs)
                .accessToken(call.textOrNull("AccessToken"))
                .text(Member.USER_POOL_ID, pool.id())
                .text(Member.USERNAME, call.textOrNull("Username"))
                .userAttributes(blanks)
                .build();
        guard.requireValid(pool.validator(boundBy, guard), request);
        writer.write(pool, user, writer.plan(pool, user, blanks));
    }
}
