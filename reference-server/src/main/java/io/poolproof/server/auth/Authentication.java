package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.token.Memberships;
import io.poolproof.server.token.TokenChanges;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.SignInRules;
import java.util.Date;

/** What every way of signing in ends with: tokens. */
public final class Authentication {
    private static final String NOT_AUTHORIZED = "NotAuthorizedException";
    private static final String FIRST_VERSION = "1";

    private final Tokens tokens;
    private final Triggers triggers;
    private final Guard guard;

    public Authentication(Tokens tokens, Triggers triggers, Guard guard) {
        this.tokens = tokens;
        this.triggers = triggers;
        this.guard = guard;
    }

    Triggers triggers() {
        return triggers;
    }

    /**
     * Runs the post authentication trigger and issues tokens of a new sign-in.
     *
     * @param source last part of the pre token generation event's source
     */
    ObjectNode complete(Attempt attempt, String source) throws ServiceException {
        Pool pool = attempt.pool();
        ObjectNode request = Triggers.requestAbout(attempt.user()).put("newDeviceUsed", false);
        triggers.run(
                pool,
                attempt.call(),
                new Triggers.Occasion(
                        Trigger.POST_AUTHENTICATION,
                        "PostAuthentication_Authentication",
                        attempt.user().username(),
                        attempt.client().id(),
                        request,
                        Json.object()));
        Session session = Session.open(
                attempt.client().id(),
                Tokens.refresh(),
                pool.now(),
                pool.now().plus(attempt.client().refreshValidity()));
        ObjectNode answer = issue(attempt, session, source);
        pool.open(attempt.user(), session);
        attempt.user().attempts().reset();
        ((ObjectNode) answer.get("AuthenticationResult")).put("RefreshToken", session.refreshToken());
        return answer;
    }

    private ObjectNode issue(Attempt attempt, Session session, String source) throws ServiceException {
        AppClient client = attempt.client();
        Tokens.Signed signed =
                tokens.signed(attempt.pool(), attempt.user(), client, session, preTokenGeneration(attempt, source));
        ObjectNode answer = Json.object();
        answer.putObject("AuthenticationResult")
                .put("AccessToken", signed.access())
                .put("ExpiresIn", client.validity("AccessTokenValidity").toSeconds())
                .put("IdToken", signed.id())
                .put("TokenType", "Bearer");
        answer.putObject("ChallengeParameters");
        return answer;
    }

    private TokenChanges preTokenGeneration(Attempt attempt, String source) throws ServiceException {
        String version = attempt.pool().settings().eventVersion(Trigger.PRE_TOKEN_GENERATION);
        Memberships memberships = Memberships.of(attempt.pool(), attempt.user());
        ObjectNode request = Triggers.requestAbout(attempt.user());
        ObjectNode groups = request.putObject("groupConfiguration");
        groups.set("groupsToOverride", Json.array(memberships.groups()));
        groups.set("iamRolesToOverride", Json.array(memberships.roles()));
        groups.put("preferredRole", memberships.preferredRole().isEmpty() ? null : memberships.preferredRole());
        ObjectNode response = Json.object();
        if (version.equals(FIRST_VERSION)) {
            response.putNull("claimsOverrideDetails");
        } else {
            request.putArray("scopes").add(Tokens.SELF_SERVICE_SCOPE);
            response.putNull("claimsAndScopeOverrideDetails");
        }
        Triggers.Occasion occasion = new Triggers.Occasion(
                Trigger.PRE_TOKEN_GENERATION,
                "TokenGeneration_" + source,
                attempt.user().username(),
                attempt.client().id(),
                request,
                response);
        return TokenChanges.of(triggers.run(attempt.pool(), attempt.call(), occasion), version);
    }

    /**
     * New tokens of the sign-in that a refresh token keeps alive.
     *
     * @param judged whether the caller has shown that it may call for the client
     */
    public ObjectNode refresh(Pool pool, AppClient client, Call call, String refreshToken, SecretProof judged)
            throws ServiceException {
        User user = pool.ofRefreshToken(refreshToken);
        Session session = user == null
                ? null
                : user.sessions()
                        .ofRefreshToken(refreshToken)
                        .filter(one -> one.clientId().equals(client.id()))
                        .orElse(null);
        if (user == null || session == null) {
            throw new ServiceException(NOT_AUTHORIZED, "Invalid Refresh Token");
        }
        judged.require(user);
        guard.require(user.isEnabled(), SignInRules.SIGN_IN_ENABLED);
        if (session.state() != Session.State.OPEN) {
            throw new ServiceException(NOT_AUTHORIZED, "Refresh Token has been revoked");
        }
        if (!pool.now().isBefore(session.expires())) {
            throw new ServiceException(NOT_AUTHORIZED, "Refresh Token has expired");
        }
        return issue(new Attempt(pool, user, client, call), session, "RefreshTokens");
    }

    /** Judges whether a caller may use a client's refresh token of a user's. */
    @FunctionalInterface
    public interface SecretProof {
        void require(User user) throws ServiceException;
    }

    /** An access token as a control asks for it: any scope, lifetime and signature. */
    public String mint(Pool pool, User user, AppClient client, JsonNode wanted) {
        Session session = Session.open(client.id(), "", pool.now(), pool.now());
        pool.open(user, session);
        JWTClaimsSet.Builder claims = tokens.access(pool, user, client, session);
        if (wanted.has("scope")) {
            claims.claim("scope", wanted.get("scope").asText());
        }
        if (wanted.has("expiresInSeconds")) {
            long seconds = wanted.get("expiresInSeconds").asLong();
            claims.expirationTime(Date.from(pool.now().plusSeconds(seconds)));
        }
        return switch (wanted.path("algorithm").asText("RS256")) {
            case "none" -> Tokens.leaveUnsigned(claims.build());
            case "foreign-key" -> Tokens.signWithForeignKey(claims.build());
            default -> Tokens.sign(pool, claims.build());
        };
    }
}
