package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.rules.ServiceRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Users made by an administrator. */
final class UserCreation {
    private final UserPools pools;
    private final Triggers triggers;
    private final Messages messages;
    private final Guard guard;

    UserCreation(UserPools pools, Triggers triggers, Messages messages, Guard guard) {
        this.pools = pools;
        this.triggers = triggers;
        this.messages = messages;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("AdminCreateUser", this::create);
    }

    private ObjectNode create(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        if (call.text("MessageAction").equals("RESEND")) {
            return resend(call, pool);
        }
        List<AttributeType> sent = RequestMutations.attributes(call.attributes(), pool.model(), guard);
        CognitoRequest request = call.request().toBuilder().userAttributes(sent).build();
        guard.requireValid(pool.validator("", guard), RequestMutations.measured(request, guard));
        Usernames named = Usernames.of(pool, call.text("Username"), sent);
        User user = new User(
                named.username(),
                named.sub(),
                temporaryPassword(call),
                User.FORCE_CHANGE_PASSWORD,
                named.attributes(),
                pool.now());
        guard.require(pool.user(call.text("Username")) == null, ServiceRules.ADMIN_USERNAME_FREE);
        requireFreeAliases(call, pool, user);
        PreSignUp.run(triggers, pool, call, user, null, "PreSignUp_AdminCreateUser");
        invite(call, pool, user);
        guard.require(pool.add(user), ServiceRules.ADMIN_USERNAME_FREE);
        new AttributeWriter(guard)
                .takeAliasesOver(pool, user, AttributeUpdate.of(named.attributes(), user, pool.settings(), guard));
        return answer(user);
    }

    private static String temporaryPassword(Call call) {
        String given = call.text("TemporaryPassword");
        return given.isEmpty() ? "Aa1!" + UUID.randomUUID() : given;
    }

    /** Fact {@code admin-create-taken-alias}. */
    private void requireFreeAliases(Call call, Pool pool, User user) throws ServiceException {
        for (String alias : pool.aliases()) {
            String value = user.attribute(alias);
            if (value == null || !user.hasAlias(alias, value) || call.flag("ForceAliasCreation")) {
                continue;
            }
            guard.require(pool.otherHolder(alias, value, user).isEmpty(), ServiceRules.CONFIRMATION_ALIAS_FREE, alias);
        }
    }

    private ObjectNode resend(Call call, Pool pool) throws ServiceException {
        User user = pools.user(pool, call);
        invite(call, pool, user);
        return answer(user);
    }

    private void invite(Call call, Pool pool, User user) throws ServiceException {
        Optional<Delivery> delivery = address(user);
        if (delivery.isPresent() && !call.text("MessageAction").equals("SUPPRESS")) {
            messages.compose(pool, call, user, null, "AdminCreateUser", delivery.get());
        }
    }

    private static Optional<Delivery> address(User user) {
        for (String attribute : new String[] {Delivery.PHONE_NUMBER, Delivery.EMAIL}) {
            String address = user.attribute(attribute);
            if (address != null) {
                return Optional.of(new Delivery(attribute, address));
            }
        }
        return Optional.empty();
    }

    private ObjectNode answer(User user) {
        ObjectNode answer = Json.object();
        answer.set("User", UserAnswers.described(user, "Attributes", guard));
        return answer;
    }
}
