package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Authentication;
import io.poolproof.server.auth.Challenges;
import io.poolproof.server.auth.CustomAuth;
import io.poolproof.server.auth.PasswordSignIn;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.SecretHashes;
import io.poolproof.server.pool.Unmodelled;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.SignInRules;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Signing in: with a password, by a refresh token, and through challenges. */
final class SignInOperations {
    private static final String PARAMETERS = "AuthParameters";
    private static final String REFRESH_TOKEN = "REFRESH_TOKEN";
    private static final String SECRET_HASH = "SECRET_HASH";

    private final UserPools pools;
    private final Authentication authentication;
    private final Challenges challenges;
    private final PasswordSignIn password;
    private final CustomAuth customAuth;
    private final Notices notices;
    private final Guard guard;

    SignInOperations(
            UserPools pools,
            Authentication authentication,
            Challenges challenges,
            PasswordSignIn password,
            Notices notices,
            Guard guard) {
        this.pools = pools;
        this.notices = notices;
        this.authentication = authentication;
        this.challenges = challenges;
        this.password = password;
        this.customAuth = new CustomAuth(authentication, challenges, password);
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
        handlers.put(
                "RespondToAuthChallenge", call -> respond(pools.client(call).client(), call));
        handlers.put("AdminRespondToAuthChallenge", call -> respond(pools.client(pools.pool(call), call), call));
        handlers.put("GetTokensFromRefreshToken", this::tokens);
    }

    private ObjectNode tokens(Call call) throws ServiceException {
        UserPools.ClientOfPool of = pools.client(call);
        String secret = of.client().secret();
        ObjectNode answer = authentication.refresh(of.pool(), of.client(), call, call.text("RefreshToken"), user -> {
            if (secret != null && !Objects.equals(secret, call.textOrNull("ClientSecret"))) {
                throw new ServiceException("NotAuthorizedException", "Unable to verify client secret.");
            }
        });
        answer.remove("ChallengeParameters");
        return answer;
    }

    private ObjectNode initiate(Pool pool, AppClient client, Call call, boolean byAdministrator)
            throws ServiceException {
        String flow = call.text("AuthFlow");
        notices.tell(call.operation(), Unmodelled.ofSignIn(call.body()));
        return switch (flow) {
            case "USER_PASSWORD_AUTH" -> {
                requireEnabled(client.allows(flow), flow);
                yield password.byPassword(pool, client, call);
            }
            case "ADMIN_USER_PASSWORD_AUTH", "ADMIN_NO_SRP_AUTH" -> {
                if (!byAdministrator) {
                    throw new ServiceException("InvalidParameterException", "Initiate Auth method not supported.");
                }
                requireEnabled(client.allows("ADMIN_USER_PASSWORD_AUTH") || client.allows("ADMIN_NO_SRP_AUTH"), flow);
                yield password.byPassword(pool, client, call);
            }
            case "USER_SRP_AUTH" -> {
                requireEnabled(client.allows(flow), flow);
                yield password.bySrp(pool, client, call);
            }
            case "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN" -> refresh(pool, client, call);
            case "CUSTOM_AUTH" -> {
                requireEnabled(client.allows(flow), flow);
                PasswordSignIn.requireParameters(call, "USERNAME");
                yield customAuth.start(password.find(pool, client, call).attempt());
            }
            case "USER_AUTH" -> throw ServiceException.notModelled("The flow USER_AUTH");
            // Comes here only where the model's values are not enforced.
            default -> password.byPassword(pool, client, call);
        };
    }

    private ObjectNode refresh(Pool pool, AppClient client, Call call) throws ServiceException {
        PasswordSignIn.requireParameters(call, REFRESH_TOKEN);
        String hash = call.entry(PARAMETERS, SECRET_HASH);
        return authentication.refresh(
                pool, client, call, call.entry(PARAMETERS, REFRESH_TOKEN), user -> requireHash(client, user, hash));
    }

    /** The name that is hashed may be the user's name, or their sub. */
    private void requireHash(AppClient client, User user, String hash) throws ServiceException {
        if (!client.isHashOf(user.sub(), hash)) {
            SecretHashes.require(client, user.username(), hash.isEmpty() ? null : hash, guard);
        }
    }

    private void requireEnabled(boolean enabled, String flow) throws ServiceException {
        guard.require(enabled, SignInRules.SIGN_IN_FLOW, flow);
    }

    private ObjectNode respond(AppClient client, Call call) throws ServiceException {
        @Nullable
        String hash = call.body().path("ChallengeResponses").hasNonNull(SECRET_HASH)
                ? call.entry("ChallengeResponses", SECRET_HASH)
                : null;
        SecretHashes.require(client, call.entry("ChallengeResponses", "USERNAME"), hash, guard);
        notices.tell(call.operation(), Unmodelled.ofSignIn(call.body()));
        return challenges.answer(call);
    }
}
