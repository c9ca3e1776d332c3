package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reading, writing and deleting a user's attributes, by the user and by an administrator. */
final class AttributeOperations {
    private final UserPools pools;
    private final Messages messages;
    private final AttributeRules rules;
    private final AttributeWriter writer;
    private final Guard guard;

    AttributeOperations(UserPools pools, Messages messages, Guard guard) {
        this.pools = pools;
        this.messages = messages;
        this.rules = new AttributeRules(guard);
        this.writer = new AttributeWriter(guard);
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
        Optional<UserPools.SignedIn> signedIn = pools.signedIn(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        User user = signedIn.get().user();
        AppClient client = signedIn.get().pool().client(signedIn.get().clientId());
        Map<String, String> attributes = UserAnswers.attributes(user, guard);
        // Fact default-read-attributes.
        attributes.keySet().removeIf(name -> client != null && !client.mayRead(name));
        ObjectNode answer = Json.object();
        answer.set("UserAttributes", Json.attributes(attributes));
        return answer.put("Username", user.username());
    }

    private ObjectNode adminGet(Call call) throws ServiceException {
        User user = pools.user(pools.pool(call), call);
        return UserAnswers.described(user, "UserAttributes", guard);
    }

    private ObjectNode update(Call call) throws ServiceException {
        Optional<UserPools.SignedIn> signedIn = pools.signedIn(call);
        if (signedIn.isEmpty()) {
            return Json.object();
        }
        Pool pool = signedIn.get().pool();
        String clientId = signedIn.get().clientId();
        boolean bound = !guard.does(Mutation.IGNORES_CLIENT_PERMISSIONS_ON_UPDATE);
        List<Delivery> deliveries =
                write(call, pool, signedIn.get().user(), bound ? clientId : "", clientId, call.attributes());
        return deliveryDetails(deliveries, signedIn.get().user());
    }

    /** Absent where no code was sent ({@link Reading#DELIVERY_LIST_ABSENT}). */
    private ObjectNode deliveryDetails(List<Delivery> deliveries, User user) {
        ObjectNode answer = Json.object();
        if (guard.does(Mutation.DELIVERY_DETAILS_NEVER)) {
            return answer;
        }
        ArrayNode details = Json.MAPPER.createArrayNode();
        deliveries.forEach(delivery -> details.add(delivery.details(guard)));
        if (details.isEmpty() && guard.does(Mutation.DELIVERY_DETAILS_ALWAYS)) {
            String email = user.attribute(Delivery.EMAIL);
            details.add(new Delivery(Delivery.EMAIL, email == null ? "a@example.com" : email).details(guard));
        }
        if (!details.isEmpty()) {
            answer.set("CodeDeliveryDetailsList", details);
        }
        return answer;
    }

    /** Answers no delivery details, even where a code is sent (fact {@code admin-update-ok}). */
    private ObjectNode adminUpdate(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        if (guard.does(Mutation.BINDS_ADMINISTRATOR_BY_CLIENT)) {
            rules.requireWritableByEveryClient(pool, call.attributes());
        }
        List<Delivery> deliveries = write(call, pool, user, "", null, call.attributes());
        return guard.does(Mutation.DELIVERY_DETAILS_FOR_ADMINISTRATOR)
                ? deliveryDetails(deliveries, user)
                : Json.object();
    }

    /**
     * Judges and writes.
     *
     * @param boundBy the client whose permissions bind the write; empty for none
     * @param clientId the client that calls; null for an administrator
     */
    private List<Delivery> write(
            Call call, Pool pool, User user, String boundBy, @Nullable String clientId, List<AttributeType> sent)
            throws ServiceException {
        Map<String, String> asFound = user.attributes();
        List<AttributeType> changes = RequestMutations.attributes(sent, pool.model(), guard);
        CognitoRequest request =
                call.request().toBuilder().userAttributes(changes).build();
        CognitoValidator validator = pool.validator(boundBy, guard);
        try {
            guard.requireValid(validator, RequestMutations.measured(request, guard));
            rules.requireFitting(pool, user, changes, clientId != null);
        } catch (ServiceException refusal) {
            writer.writeDespite(pool, user, changes, request, validator);
            throw refusal;
        }
        AttributeUpdate update = AttributeUpdate.of(changes, user, pool.settings(), guard);
        deliver(call, pool, user, clientId, update);
        writer.write(pool, user, update, asFound);
        writer.takeAliasesOver(pool, user, update);
        storeMetadata(call, pool, user);
        return update.deliveries();
    }

    /** The trigger runs before anything is written ({@link Reading#TRIGGER_BEFORE_WRITE}). */
    private void deliver(Call call, Pool pool, User user, @Nullable String clientId, AttributeUpdate update)
            throws ServiceException {
        boolean isUpdate = call.operation().endsWith("UpdateUserAttributes");
        for (Delivery delivery : update.deliveries()) {
            if (isUpdate) {
                messages.send(pool, call, user, clientId, "UpdateUserAttribute", delivery, delivery.attribute());
            }
        }
        if (update.deliveries().isEmpty() && guard.does(Mutation.TRIGGER_WITHOUT_MESSAGE)) {
            messages.compose(pool, call, user, clientId, "UpdateUserAttribute", new Delivery(Delivery.EMAIL, ""));
        }
    }

    private void storeMetadata(Call call, Pool pool, User user) {
        JsonNode metadata = call.body().path("ClientMetadata");
        if (guard.does(Mutation.STORES_CLIENT_METADATA) && metadata.isObject()) {
            user.write(
                    metadata.properties().stream()
                            .map(entry -> new AttributeType(
                                    "custom:" + entry.getKey(), entry.getValue().asText()))
                            .toList(),
                    Set.of(),
                    pool.now());
        }
    }

    private ObjectNode delete(Call call) throws ServiceException {
        Optional<UserPools.SignedIn> signedIn = pools.signedIn(call);
        if (signedIn.isPresent()) {
            UserPools.SignedIn who = signedIn.get();
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
        if (!guard.does(Mutation.FORGETS_DELETION)) {
            writer.write(pool, user, AttributeUpdate.of(blanks, user, pool.settings(), guard), user.attributes());
        }
    }
}
