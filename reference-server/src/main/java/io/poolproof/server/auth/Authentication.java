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
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.user.Session;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.SignInRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What every way of signing in ends with: challenges and tokens. */
public final class Authentication {
    private static final Duration CHALLENGE_LIFETIME = Duration.ofMinutes(3);
    private static final int MOST_OPEN_CHALLENGES = 1_000;

    private final Map<String, Challenge> challenges = new ConcurrentHashMap<>();
    private final Tokens tokens;
    private final Triggers triggers;
    private final Guard guard;

    public Authentication(Tokens tokens, Triggers triggers, Guard guard) {
        this.tokens = tokens;
        this.triggers = triggers;
        this.guard = guard;
    }

    /**
     * A sign-in that waits for an answer.
     *
     * @param state what the next step needs to know, as {@link CustomAuth} keeps it
     */
    public record Challenge(Pool pool, User user, AppClient client, String name, ObjectNode state, Instant expires) {}

    /** Who is signing in, through which client, by which request. */
    public record Attempt(Pool pool, User user, AppClient client, Call call) {}

    public Triggers triggers() {
        return triggers;
    }

    /** Answers that a sign-in goes on with a challenge. */
    public ObjectNode challenge(Attempt attempt, String name, ObjectNode parameters, ObjectNode state) {
        if (challenges.size() >= MOST_OPEN_CHALLENGES) {
            challenges.values().removeIf(one -> one.pool().now().isAfter(one.expires()));
        }
        String session = UUID.randomUUID().toString();
        Pool pool = attempt.pool();
        challenges.put(
                session,
                new Challenge(
                        pool,
                        attempt.user(),
                        attempt.client(),
                        name,
                        state,
                        pool.now().plus(CHALLENGE_LIFETIME)));
        ObjectNode answer = Json.object().put("ChallengeName", name);
        answer.set("ChallengeParameters", parameters);
        return answer.put("Session", session);
    }

    /** The challenge that a request answers; it can be answered once. */
    public Challenge answered(Call call) throws ServiceException {
        Challenge challenge = challenges.remove(call.text("Session"));
        if (challenge == null
                || !challenge.name().equals(call.text("ChallengeName"))
                || challenge.pool().now().isAfter(challenge.expires())) {
            throw new ServiceException("NotAuthorizedException", "Invalid session for the user.");
        }
        return challenge;
    }

    /** Runs the post authentication trigger and issues tokens of a new sign-in. */
    public ObjectNode complete(Attempt attempt, String source) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(attempt.user()).put("newDeviceUsed", false);
        triggers.run(
                attempt.pool(),
                attempt.call(),
                new Triggers.Occasion(
                        Trigger.POST_AUTHENTICATION,
                        "PostAuthentication_Authentication",
                        attempt.user().username(),
                        attempt.client().id(),
                        request,
                        Json.object()));
        String origin = UUID.randomUUID().toString();
        String refresh = Tokens.refresh();
        ObjectNode answer = issue(attempt, origin, source);
        attempt.user().open(new Session(origin, attempt.client().id(), refresh, Session.State.OPEN));
        attempt.user().attempts().reset();
        ((ObjectNode) answer.get("AuthenticationResult")).put("RefreshToken", refresh);
        return answer;
    }

    /**
     * Issues tokens of a sign-in that stands.
     *
     * @param source last part of the pre token generation event's source
     */
    public ObjectNode issue(Attempt attempt, String origin, String source) throws ServiceException {
        JWTClaimsSet.Builder id = tokens.id(attempt.pool(), attempt.user(), attempt.client(), origin);
        override(id, preTokenGeneration(attempt, source));
        ObjectNode answer = Json.object();
        answer.putObject("AuthenticationResult")
                .put(
                        "AccessToken",
                        Tokens.sign(tokens.access(attempt.pool(), attempt.user(), attempt.client(), origin)
                                .build()))
                .put(
                        "ExpiresIn",
                        attempt.client().validity("AccessTokenValidity").toSeconds())
                .put("IdToken", Tokens.sign(id.build()))
                .put("TokenType", "Bearer");
        answer.putObject("ChallengeParameters");
        return answer;
    }

    private JsonNode preTokenGeneration(Attempt attempt, String source) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(attempt.user());
        ObjectNode groups = request.putObject("groupConfiguration");
        groups.putArray("groupsToOverride");
        groups.putArray("iamRolesToOverride");
        groups.putNull("preferredRole");
        ObjectNode response = Json.object();
        response.putNull("claimsOverrideDetails");
        return triggers.run(
                        attempt.pool(),
                        attempt.call(),
                        new Triggers.Occasion(
                                Trigger.PRE_TOKEN_GENERATION,
                                "TokenGeneration_" + source,
                                attempt.user().username(),
                                attempt.client().id(),
                                request,
                                response))
                .path("claimsOverrideDetails");
    }

    private static void override(JWTClaimsSet.Builder claims, JsonNode details) {
        details.path("claimsToAddOrOverride")
                .properties()
                .forEach(entry -> claims.claim(entry.getKey(), entry.getValue().asText()));
        details.path("claimsToSuppress").forEach(name -> claims.claim(name.asText(), null));
    }

    /** The sign-in that a refresh token keeps alive. */
    public ObjectNode refresh(Pool pool, AppClient client, Call call, String refreshToken) throws ServiceException {
        for (User user : pool.users()) {
            Optional<Session> session = user.sessionOfRefreshToken(refreshToken);
            if (session.isPresent() && session.get().clientId().equals(client.id())) {
                guard.require(user.isEnabled(), SignInRules.SIGN_IN_ENABLED);
                if (session.get().state() != Session.State.OPEN) {
                    throw new ServiceException("NotAuthorizedException", "Refresh Token has been revoked");
                }
                return issue(
                        new Attempt(pool, user, client, call), session.get().origin(), "RefreshTokens");
            }
        }
        throw new ServiceException("NotAuthorizedException", "Invalid Refresh Token");
    }

    /** An access token as a control asks for it: any scope, lifetime and signature. */
    public String mint(Pool pool, User user, AppClient client, JsonNode wanted) {
        String origin = UUID.randomUUID().toString();
        user.open(new Session(origin, client.id(), "", Session.State.OPEN));
        JWTClaimsSet.Builder claims = tokens.access(pool, user, client, origin);
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
            default -> Tokens.sign(claims.build());
        };
    }
}
