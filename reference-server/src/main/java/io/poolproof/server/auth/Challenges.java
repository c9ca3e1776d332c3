package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.User;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sign-ins that wait for an answer; the oldest are forgotten where they are many. */
public final class Challenges {
    private static final int MOST = 10_000;

    /** {@link io.poolproof.server.rule.Reading#SECOND_FACTOR_RETRY}. */
    private static final Set<String> MAY_BE_TRIED_AGAIN =
            Set.of("CodeMismatchException", "InvalidPasswordException", "PasswordHistoryPolicyViolationException");

    private final Map<String, Challenge> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Challenge> eldest) {
            return size() > MOST;
        }
    };

    /** What becomes of an answer. */
    @FunctionalInterface
    public interface Step {
        ObjectNode answer(Attempt attempt) throws ServiceException;
    }

    private record Challenge(Pool pool, User user, AppClient client, String name, Step next, Instant expires) {}

    /** Answers that a sign-in goes on with a challenge. */
    ObjectNode ask(Attempt attempt, String name, ObjectNode parameters, Step next) {
        String session = UUID.randomUUID().toString();
        ObjectNode answer = askUnder(session, attempt, name, parameters, next);
        return answer.put("Session", session);
    }

    /** The same for a challenge whose parameters hold what finds it again. */
    ObjectNode askUnder(String key, Attempt attempt, String name, ObjectNode parameters, Step next) {
        Instant expires = attempt.pool().now().plus(attempt.client().challengeValidity());
        put(key, new Challenge(attempt.pool(), attempt.user(), attempt.client(), name, next, expires));
        ObjectNode answer = Json.object().put("ChallengeName", name);
        answer.set("ChallengeParameters", parameters);
        return answer;
    }

    private synchronized void put(String key, Challenge challenge) {
        open.put(key, challenge);
    }

    private synchronized @Nullable Challenge take(String key) {
        return open.remove(key);
    }

    /** What comes of the answer to a challenge; the challenge is over, unless the answer may be given again. */
    public ObjectNode answer(Call call) throws ServiceException {
        String key = call.entry("ChallengeResponses", PasswordSignIn.SECRET_BLOCK_CLAIM);
        if (key.isEmpty()) {
            key = call.text("Session");
        }
        Challenge challenge = take(key);
        if (challenge == null
                || !challenge.name().equals(call.text("ChallengeName"))
                || !challenge.client().id().equals(call.text("ClientId"))
                || challenge.pool().now().isAfter(challenge.expires())) {
            throw new ServiceException("NotAuthorizedException", "Invalid session for the user.");
        }
        try {
            return challenge.next().answer(new Attempt(challenge.pool(), challenge.user(), challenge.client(), call));
        } catch (ServiceException refusal) {
            if (MAY_BE_TRIED_AGAIN.contains(refusal.type())) {
                put(key, challenge);
            }
            throw refusal;
        }
    }

    /** Lets the session that stands for a challenge do something else before it is answered; empty where it stands for none. */
    public synchronized @Nullable Attempt waiting(String session, Call call) {
        Challenge challenge = open.get(session);
        return challenge == null || challenge.pool().now().isAfter(challenge.expires())
                ? null
                : new Attempt(challenge.pool(), challenge.user(), challenge.client(), call);
    }

    /** Forgets all. */
    public synchronized void clear() {
        open.clear();
    }
}
