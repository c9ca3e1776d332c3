package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.auth.CustomAuth;
import io.poolproof.server.auth.NewPassword;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.SecretHashes;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.trigger.UserMigration;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.SignInRules;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signing in with a password, by a refresh token, and through challenges. */
final class SignInOperations {
    private static final String USERNAME = "USERNAME";

    private final UserPools pools;
    private final Authentication authentication;
    private final NewPassword newPassword;
    private final CustomAuth customAuth;
    private final Guard guard;

    SignInOperations(UserPools pools, Authentication authentication, Guard guard) {
        this.pools = pools;
        this.authentication = authentication;
        this.newPassword = new NewPassword(authentication, guard);
        this.customAuth = new CustomAuth(authentication);
        this.guard = guard;
    }

    void register(Map<String, Handler> handlers) {
        handlers.put("InitiateAuth", call -> {
            UserPools.ClientOfPool of = pools.client(call);
            return initiate(of.pool(), of.client(), call, false);
        });
        handlers.put("AdminInitiateAuth", call -> {
            Pool pool = pools.pool(call);
            return initiate(pool, pools.client(pool, call), call, true);
        });
        handlers.put("RespondToAuthChallenge", call -> {
            pools.client(call);
            return respond(call);
        });
        handlers.put("AdminRespondToAuthChallenge", call -> {
            pools.client(pools.pool(call), call);
            return respond(call);
        });
        handlers.put("GetTokensFromRefreshToken", call -> {
            UserPools.ClientOfPool of = pools.client(call);
            return withoutChallenge(authentication.refresh(of.pool(), of.client(), call, call.text("RefreshToken")));
        });
    }

    private static ObjectNode withoutChallenge(ObjectNode answer) {
        answer.remove("ChallengeParameters");
        return answer;
    }

    private ObjectNode initiate(Pool pool, AppClient client, Call call, boolean byAdministrator)
            throws ServiceException {
        String flow = call.text("AuthFlow");
        return switch (flow) {
            case "USER_PASSWORD_AUTH" -> {
                requireEnabled(client.allows(flow), flow);
                yield byPassword(pool, client, call);
            }
            case "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH" -> {
                if (!byAdministrator) {
                    throw notSupported();
                }
                requireEnabled(client.allows("ADMIN_USER_PASSWORD_AUTH") || client.allows("ADMIN_NO_SRP_AUTH"), flow);
                yield byPassword(pool, client, call);
            }
            case "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN" ->
                authentication.refresh(pool, client, call, call.entry("AuthParameters", "REFRESH_TOKEN"));
            case "CUSTOM_AUTH" -> {
                requireEnabled(client.allows(flow), flow);
                yield customAuth.start(new Authentication.Attempt(pool, found(pool, client, call), client, call));
            }
            case "USER_SRP_AUTH", "USER_AUTH" -> throw notSupported();
            // Comes here only where the model's values are not enforced.
            default -> byPassword(pool, client, call);
        };
    }

    private static ServiceException notSupported() {
        return new ServiceException("InvalidParameterException", "Initiate Auth method not supported.");
    }

    private void requireEnabled(boolean enabled, String flow) throws ServiceException {
        guard.require(enabled, SignInRules.SIGN_IN_FLOW, flow);
    }

    /** Facts {@code sign-in-*}; the password is judged before the user's state ({@link Reading#PASSWORD_BEFORE_CONFIRMATION}). */
    private ObjectNode byPassword(Pool pool, AppClient client, Call call) throws ServiceException {
        User user = found(pool, client, call);
        Authentication.Attempt attempt = new Authentication.Attempt(pool, user, client, call);
        guard.require(user.isEnabled(), SignInRules.SIGN_IN_ENABLED);
        ObjectNode request = Triggers.requestAbout(user).put("userNotFound", false);
        authentication
                .triggers()
                .run(
                        pool,
                        call,
                        new Triggers.Occasion(
                                Trigger.PRE_AUTHENTICATION,
                                "PreAuthentication_Authentication",
                                user.username(),
                                client.id(),
                                request,
                                Json.object()));
        Instant now = pool.now();
        guard.require(!user.attempts().areLocked(now), SignInRules.SIGN_IN_ATTEMPTS);
        boolean isRight = user.hasPassword(call.entry("AuthParameters", "PASSWORD"));
        if (!isRight) {
            user.attempts().countWrong(now);
        }
        guard.require(isRight, SignInRules.SIGN_IN_PASSWORD);
        String status = user.status();
        guard.require(!status.equals(User.UNCONFIRMED), SignInRules.SIGN_IN_CONFIRMED);
        guard.require(!status.equals(User.RESET_REQUIRED), SignInRules.SIGN_IN_NO_RESET);
        return status.equals(User.FORCE_CHANGE_PASSWORD)
                ? newPassword.ask(attempt)
                : authentication.complete(attempt, "Authentication");
    }

    private User found(Pool pool, AppClient client, Call call) throws ServiceException {
        String username = call.entry("AuthParameters", USERNAME);
        SecretHashes.require(
                client,
                username,
                call.body().path("AuthParameters").hasNonNull("SECRET_HASH")
                        ? call.entry("AuthParameters", "SECRET_HASH")
                        : null,
                guard);
        @Nullable User user = pool.user(username);
        if (user == null) {
            user = UserMigration.run(authentication.triggers(), pool, client, call, username);
        }
        if (user == null) {
            guard.require(client.hidesUnknownUsers(), SignInRules.SIGN_IN_USER_EXISTS);
            throw new ServiceException(SignInRules.SIGN_IN_PASSWORD);
        }
        return user;
    }

    private ObjectNode respond(Call call) throws ServiceException {
        Authentication.Challenge challenge = authentication.answered(call);
        Authentication.Attempt attempt =
                new Authentication.Attempt(challenge.pool(), challenge.user(), challenge.client(), call);
        return challenge.name().equals(NewPassword.NAME)
                ? newPassword.answer(attempt)
                : customAuth.answer(attempt, challenge.state());
    }
}
