package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.attribute.AttributeWriter;
import io.poolproof.server.auth.Passwords;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.pool.Usernames;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.PreSignUp;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.ServiceRules;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Users made by an administrator. */
final class UserCreation {
    private final UserPools pools;
    private final Triggers triggers;
    private final Messages messages;
    private final AttributeWriter writer;
    private final Guard guard;

    UserCreation(UserPools pools, Triggers triggers, Messages messages, AttributeWriter writer, Guard guard) {
        this.pools = pools;
        this.triggers = triggers;
        this.messages = messages;
        this.writer = writer;
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
        guard.requireValid(pool.validator("", guard), call.request());
        if (!call.text("TemporaryPassword").isEmpty()) {
            Passwords.requireChosen(pool, null, call.text("TemporaryPassword"));
        }
        Usernames named = Usernames.of(pool, call.text("Username"), call.attributes());
        User user = new User(
                named.username(),
                named.sub(),
                temporaryPassword(call),
                User.FORCE_CHANGE_PASSWORD,
                named.attributes(),
                pool.now());
        requireFree(call, pool);
        requireFreeAliases(call, pool, user);
        PreSignUp.run(triggers, pool, call, user, null, "PreSignUp_AdminCreateUser");
        invite(call, pool, user);
        guard.require(pool.add(user), ServiceRules.ADMIN_USERNAME_FREE);
        writer.takeAliasesOver(pool, user, named.attributes());
        return answer(user);
    }

    /** Fact {@code admin-create-taken-address}: where an address stands for the user name, it is what is taken. */
    private void requireFree(Call call, Pool pool) throws ServiceException {
        String named = call.text("Username");
        for (String attribute : pool.usernameAttributes()) {
            guard.require(
                    pool.otherHolder(attribute, named, null).isEmpty(), ServiceRules.SIGN_UP_ADDRESS_FREE, attribute);
        }
        guard.require(
                !pool.usernameAttributes().isEmpty() || pool.user(named) == null, ServiceRules.ADMIN_USERNAME_FREE);
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
            messages.compose(new Message(pool, call, user, null, "AdminCreateUser", delivery.get()));
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

    private static ObjectNode answer(User user) {
        ObjectNode answer = Json.object();
        answer.set("User", UserAnswers.described(user, "Attributes"));
        return answer;
    }
}
