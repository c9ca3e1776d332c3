package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Passwords;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.SecretHashes;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.pool.Usernames;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.PreSignUp;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.user.Codes;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.rules.ServiceRule;
import io.poolproof.validation.rules.ServiceRules;
import io.poolproof.validation.rules.SignInRules;
import io.poolproof.validation.rules.VerificationRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signing up, and confirming that. */
final class SignUpOperations {
    private final UserPools pools;
    private final Triggers triggers;
    private final Messages messages;
    private final Guard guard;

    SignUpOperations(UserPools pools, Triggers triggers, Messages messages, Guard guard) {
        this.pools = pools;
        this.triggers = triggers;
        this.messages = messages;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("SignUp", this::signUp);
        handlers.put("ConfirmSignUp", this::confirm);
        handlers.put("AdminConfirmSignUp", this::adminConfirm);
        handlers.put("ResendConfirmationCode", this::resend);
    }

    private ObjectNode signUp(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        Pool pool = of.pool();
        SecretHashes.require(of.client(), call.text("Username"), call.textOrNull("SecretHash"), guard);
        if (pool.settings().onlyAdministratorsCreateUsers()) {
            throw new ServiceException("NotAuthorizedException", "SignUp is not permitted for this user pool");
        }
        Passwords.requireChosen(pool, null, call.text("Password"));
        guard.requireValid(pool.validator(of.client().id(), guard), call.request());
        Usernames named = Usernames.of(pool, call.text("Username"), call.attributes());
        requireFree(pool, call.text("Username"), named);
        User user = new User(
                named.username(),
                named.sub(),
                call.text("Password"),
                User.UNCONFIRMED,
                withFlags(named.attributes()),
                pool.now());
        PreSignUp.run(triggers, pool, call, user, of.client().id(), "PreSignUp_SignUp");
        boolean isConfirmed = user.status().equals(User.CONFIRMED);
        Optional<Delivery> delivery = isConfirmed ? Optional.empty() : Messages.toVerify(pool, user);
        if (delivery.isPresent()) {
            messages.send(new Message(pool, call, user, of.client().id(), "SignUp", delivery.get()), Codes.SIGN_UP);
        }
        guard.require(pool.add(user), ServiceRules.SIGN_UP_USERNAME_FREE);
        if (isConfirmed) {
            runPostConfirmation(pool, call, user, of.client().id());
        }
        ObjectNode answer = Json.object();
        delivery.ifPresent(sentTo -> answer.set("CodeDeliveryDetails", sentTo.details()));
        return answer.put("UserConfirmed", isConfirmed).put("UserSub", user.sub());
    }

    /** {@link Reading#FLAG_AT_SIGN_UP}. */
    private static List<AttributeType> withFlags(List<AttributeType> sent) {
        List<AttributeType> all = new ArrayList<>(sent);
        for (String address : Set.of(Delivery.EMAIL, Delivery.PHONE_NUMBER)) {
            if (sent.stream().anyMatch(one -> address.equals(one.name()))) {
                all.add(new AttributeType(User.verifiedFlag(address), "false"));
            }
        }
        return all;
    }

    /** Facts {@code signup-taken-username}, {@code signup-taken-email-username-pool}. */
    private void requireFree(Pool pool, String named, Usernames names) throws ServiceException {
        if (pool.usernameAttributes().isEmpty()) {
            guard.require(pool.user(names.username()) == null, ServiceRules.SIGN_UP_USERNAME_FREE);
            return;
        }
        for (String attribute : pool.usernameAttributes()) {
            guard.require(
                    pool.otherHolder(attribute, named, null).isEmpty(), ServiceRules.SIGN_UP_ADDRESS_FREE, attribute);
        }
    }

    private ObjectNode confirm(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        Pool pool = of.pool();
        SecretHashes.require(of.client(), call.text("Username"), call.textOrNull("SecretHash"), guard);
        requireVisible(of, call);
        User user = userOf(pool, call, ServiceRules.USER_EXISTS);
        requireUnconfirmed(user);
        Instant now = pool.now();
        String code = call.text("ConfirmationCode");
        user.codes().check(Codes.SIGN_UP, code, now, guard);
        Optional<Delivery> verified = Messages.toVerify(pool, user);
        if (verified.isPresent()) {
            String attribute = verified.get().attribute();
            Optional<User> holder = pool.otherHolder(attribute, verified.get().destination(), user);
            guard.require(
                    holder.isEmpty() || call.flag("ForceAliasCreation"),
                    ServiceRules.CONFIRMATION_ALIAS_FREE,
                    attribute);
            holder.ifPresent(other -> other.unverify(attribute));
            user.verify(attribute, now);
        }
        user.codes().redeem(Codes.SIGN_UP, code, now, guard);
        user.setStatus(User.CONFIRMED, now);
        runPostConfirmation(pool, call, user, of.client().id());
        return Json.object();
    }

    private ObjectNode adminConfirm(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        if (!user.username().isEmpty()) {
            requireUnconfirmed(user);
        }
        user.setStatus(User.CONFIRMED, pool.now());
        runPostConfirmation(pool, call, user, null);
        return Json.object();
    }

    private static void requireUnconfirmed(User user) throws ServiceException {
        if (!user.status().equals(User.UNCONFIRMED)) {
            throw new ServiceException(
                    "NotAuthorizedException", "User cannot be confirmed. Current status is " + user.status());
        }
    }

    private void runPostConfirmation(Pool pool, Call call, User user, @Nullable String clientId)
            throws ServiceException {
        triggers.run(
                pool,
                call,
                new Triggers.Occasion(
                        Trigger.POST_CONFIRMATION,
                        "PostConfirmation_ConfirmSignUp",
                        user.username(),
                        clientId,
                        Triggers.requestAbout(user),
                        Json.object()));
    }

    private ObjectNode resend(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        Pool pool = of.pool();
        SecretHashes.require(of.client(), call.text("Username"), call.textOrNull("SecretHash"), guard);
        if (pool.user(call.text("Username")) == null && of.client().hidesUnknownUsers()) {
            ObjectNode answer = Json.object();
            answer.set("CodeDeliveryDetails", Delivery.simulated(call.text("Username")));
            return answer;
        }
        User user = userOf(pool, call, ServiceRules.USER_OF_CLIENT_EXISTS);
        guard.require(!user.status().equals(User.CONFIRMED), SignInRules.RESEND_UNCONFIRMED);
        Optional<Delivery> delivery = Messages.toVerify(pool, user);
        guard.require(delivery.isPresent(), SignInRules.RESEND_AUTO_VERIFICATION);
        if (delivery.isEmpty()) {
            return Json.object();
        }
        user.codes().countRequest(pool.now(), guard);
        messages.send(new Message(pool, call, user, of.client().id(), "ResendCode", delivery.get()), Codes.SIGN_UP);
        ObjectNode answer = Json.object();
        answer.set("CodeDeliveryDetails", delivery.get().details());
        return answer;
    }

    /** Does not say of an unknown user that there is none, where the client hides that (Reading.HIDDEN_USERS). */
    private static void requireVisible(UserPools.ClientOfPool of, Call call) throws ServiceException {
        if (of.pool().user(call.text("Username")) == null && of.client().hidesUnknownUsers()) {
            throw new ServiceException(VerificationRules.VERIFICATION_CODE_MATCHES);
        }
    }

    private User userOf(Pool pool, Call call, ServiceRule rule) throws ServiceException {
        User user = pool.user(call.text("Username"));
        guard.require(user != null, rule);
        return user == null ? new User("", "", "", User.UNCONFIRMED, List.of(), pool.now()) : user;
    }
}
