package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Passwords;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.SecretHashes;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.token.SignedIn;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.trigger.Message;
import io.poolproof.server.trigger.Messages;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.trigger.UserMigration;
import io.poolproof.server.user.Codes;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.ServiceRules;
import io.poolproof.validation.rules.SignInRules;
import io.poolproof.validation.rules.VerificationRules;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Setting, forgetting and changing passwords. */
final class PasswordOperations {
    private final UserPools pools;
    private final SignedIns signedIns;
    private final Triggers triggers;
    private final Messages messages;
    private final Guard guard;

    PasswordOperations(UserPools pools, SignedIns signedIns, Triggers triggers, Messages messages, Guard guard) {
        this.pools = pools;
        this.signedIns = signedIns;
        this.triggers = triggers;
        this.messages = messages;
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("AdminSetUserPassword", this::adminSet);
        handlers.put("AdminResetUserPassword", this::adminReset);
        handlers.put("ForgotPassword", this::forgot);
        handlers.put("ConfirmForgotPassword", this::confirmForgot);
        handlers.put("ChangePassword", this::change);
    }

    /** Fact {@code admin-create-user-with-permanent-password}. */
    private ObjectNode adminSet(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        String status = call.flag("Permanent") ? User.CONFIRMED : User.FORCE_CHANGE_PASSWORD;
        Passwords.requireSet(pool, user, call.text("Password"));
        user.setPassword(call.text("Password"), status, pool.now());
        return Json.object();
    }

    private ObjectNode adminReset(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        User user = pools.user(pool, call);
        requireResettable(user);
        Optional<Delivery> delivery = Messages.toVerified(pool, user);
        if (delivery.isPresent()) {
            messages.send(new Message(pool, call, user, null, "ForgotPassword", delivery.get()), Codes.PASSWORD);
        }
        user.setStatus(User.RESET_REQUIRED, pool.now());
        return Json.object();
    }

    /** Of a disabled user, and of one who has not signed in yet, no password is reset. */
    private void requireResettable(User user) throws ServiceException {
        guard.require(user.isEnabled(), SignInRules.SIGN_IN_ENABLED);
        if (user.status().equals(User.FORCE_CHANGE_PASSWORD)) {
            throw new ServiceException("NotAuthorizedException", "User password cannot be reset in the current state.");
        }
    }

    private ObjectNode forgot(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        Pool pool = of.pool();
        String username = call.text("Username");
        SecretHashes.require(of.client(), username, call.textOrNull("SecretHash"), guard);
        User user = pool.user(username);
        if (user == null) {
            user = UserMigration.run(triggers, pool, of.client(), call, username);
        }
        if (user == null && of.client().hidesUnknownUsers()) {
            return delivered(Delivery.simulated(username));
        }
        guard.require(user != null, ServiceRules.USER_OF_CLIENT_EXISTS);
        if (user == null) {
            return Json.object();
        }
        requireResettable(user);
        if (pool.settings().recoveryMechanisms().contains("admin_only")) {
            throw new ServiceException("NotAuthorizedException", "Contact administrator to reset password.");
        }
        Optional<Delivery> delivery = Messages.toVerified(pool, user);
        if (delivery.isEmpty()) {
            throw new ServiceException(
                    "InvalidParameterException",
                    "Cannot reset password for the user as there is no registered/verified email or phone_number");
        }
        messages.send(
                new Message(pool, call, user, of.client().id(), "ForgotPassword", delivery.get()), Codes.PASSWORD);
        return delivered(delivery.get().details());
    }

    private static ObjectNode delivered(ObjectNode details) {
        ObjectNode answer = Json.object();
        answer.set("CodeDeliveryDetails", details);
        return answer;
    }

    private ObjectNode confirmForgot(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        Pool pool = of.pool();
        SecretHashes.require(of.client(), call.text("Username"), call.textOrNull("SecretHash"), guard);
        User user = pool.user(call.text("Username"));
        if (user == null && of.client().hidesUnknownUsers()) {
            throw new ServiceException(VerificationRules.VERIFICATION_CODE_MATCHES);
        }
        guard.require(user != null, ServiceRules.USER_OF_CLIENT_EXISTS);
        if (user == null) {
            return Json.object();
        }
        Instant now = pool.now();
        user.codes().check(Codes.PASSWORD, call.text("ConfirmationCode"), now, guard);
        Passwords.requireChosen(pool, user, call.text("Password"));
        user.codes().redeem(Codes.PASSWORD, call.text("ConfirmationCode"), now, guard);
        user.setPassword(call.text("Password"), User.CONFIRMED, now);
        triggers.run(
                pool,
                call,
                new Triggers.Occasion(
                        Trigger.POST_CONFIRMATION,
                        "PostConfirmation_ConfirmForgotPassword",
                        user.username(),
                        of.client().id(),
                        Triggers.requestAbout(user),
                        Json.object()));
        return Json.object();
    }

    private ObjectNode change(Call call) throws ServiceException {
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isPresent()) {
            User user = signedIn.get().user();
            guard.require(user.hasPassword(call.text("PreviousPassword")), SignInRules.SIGN_IN_PASSWORD);
            Passwords.requireChosen(signedIn.get().pool(), user, call.text("ProposedPassword"));
            user.setPassword(
                    call.text("ProposedPassword"),
                    User.CONFIRMED,
                    signedIn.get().pool().now());
        }
        return Json.object();
    }
}
