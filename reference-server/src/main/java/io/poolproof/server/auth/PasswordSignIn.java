package io.poolproof.server.auth;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.SecretHashes;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.trigger.Triggers;
import io.poolproof.server.trigger.UserMigration;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.SignInRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Signing in with a password, sent or proven. */
public final class PasswordSignIn {
    static final String SECRET_BLOCK_CLAIM = "PASSWORD_CLAIM_SECRET_BLOCK";
    static final String VERIFIER = "PASSWORD_VERIFIER";
    private static final String PARAMETERS = "AuthParameters";
    private static final String USERNAME = "USERNAME";
    private static final String PASSWORD = "PASSWORD";
    private static final String SRP_A = "SRP_A";
    private static final String INVALID_PARAMETER = "InvalidParameterException";
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]+");

    private final Authentication authentication;
    private final Challenges challenges;
    private final NewPassword newPassword;
    private final SecondFactorSignIn secondFactor;
    private final Guard guard;

    public PasswordSignIn(
            Authentication authentication,
            Challenges challenges,
            NewPassword newPassword,
            SecondFactorSignIn secondFactor,
            Guard guard) {
        this.authentication = authentication;
        this.challenges = challenges;
        this.newPassword = newPassword;
        this.secondFactor = secondFactor;
        this.guard = guard;
    }

    /**
     * Who is meant by a sign-in.
     *
     * @param isKnown false for a user who stands in for one that there is not, and whom no password signs in
     */
    public record Found(Attempt attempt, boolean isKnown) {}

    /** Refuses a sign-in without one of its parameters (Reading.MISSING_PARAMETER). */
    public static void requireParameters(Call call, String... names) throws ServiceException {
        for (String name : names) {
            if (call.entry(PARAMETERS, name).isEmpty()) {
                throw new ServiceException(INVALID_PARAMETER, "Missing required parameter " + name);
            }
        }
    }

    /** The user who signs in; a migrated one where a trigger brings them. */
    public Found find(Pool pool, AppClient client, Call call) throws ServiceException {
        String username = call.entry(PARAMETERS, USERNAME);
        SecretHashes.require(
                client,
                username,
                call.body().path(PARAMETERS).hasNonNull("SECRET_HASH") ? call.entry(PARAMETERS, "SECRET_HASH") : null,
                guard);
        User user = pool.user(username);
        if (user == null) {
            user = UserMigration.run(authentication.triggers(), pool, client, call, username);
        }
        if (user != null) {
            return new Found(new Attempt(pool, user, client, call), true);
        }
        guard.require(client.hidesUnknownUsers(), SignInRules.SIGN_IN_USER_EXISTS);
        User nobody = new User(
                username,
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                User.CONFIRMED,
                List.of(),
                pool.now());
        return new Found(new Attempt(pool, nobody, client, call), false);
    }

    /** Signs in with the password as it is sent (facts {@code sign-in-*}). */
    public ObjectNode byPassword(Pool pool, AppClient client, Call call) throws ServiceException {
        requireParameters(call, USERNAME, PASSWORD);
        Found found = find(pool, client, call);
        begin(found);
        boolean isRight = found.attempt().user().hasPassword(call.entry(PARAMETERS, PASSWORD));
        requireRight(found.attempt(), isRight && found.isKnown());
        return proceed(found.attempt());
    }

    /** Asks for a proof of the password. */
    public ObjectNode bySrp(Pool pool, AppClient client, Call call) throws ServiceException {
        requireParameters(call, USERNAME, SRP_A);
        requireProvable(call);
        Found found = find(pool, client, call);
        begin(found);
        return askForProof(found.attempt(), this::proceed);
    }

    static void requireProvable(Call call) throws ServiceException {
        String srpA = call.entry(PARAMETERS, SRP_A);
        if (!HEXADECIMAL.matcher(srpA).matches()) {
            throw new ServiceException(
                    INVALID_PARAMETER,
                    "1 validation error detected: Value '" + srpA + "' at 'a' failed to satisfy constraint:"
                            + " Member must satisfy regular expression pattern: ^[0-9a-fA-F]+$");
        }
        if (Srp.isWorthless(srpA)) {
            throw new ServiceException(INVALID_PARAMETER, "Invalid SRP_A.");
        }
    }

    /** Asks for a proof of the password, which is begun by this request's {@code SRP_A} (Reading.SRP_WITHOUT_SESSION). */
    ObjectNode askForProof(Attempt attempt, Challenges.Step proven) {
        User user = attempt.user();
        String poolId = attempt.pool().id();
        Srp srp = new Srp(
                poolId.substring(poolId.indexOf('_') + 1),
                user.username(),
                user.password(),
                attempt.call().entry(PARAMETERS, SRP_A));
        ObjectNode parameters = Json.object()
                .put("SALT", srp.salt())
                .put("SECRET_BLOCK", srp.secretBlock())
                .put("SRP_B", srp.publicB())
                .put(USERNAME, user.username())
                .put("USER_ID_FOR_SRP", user.username());
        return challenges.askUnder(srp.secretBlock(), attempt, VERIFIER, parameters, answer -> {
            boolean isRight = srp.proves(answer.response("TIMESTAMP"), answer.response("PASSWORD_CLAIM_SIGNATURE"));
            requireRight(answer, isRight);
            return proven.answer(answer);
        });
    }

    /** Lets the pool's trigger refuse the sign-in, after what no trigger changes. */
    private void begin(Found found) throws ServiceException {
        Attempt attempt = found.attempt();
        guard.require(attempt.user().isEnabled(), SignInRules.SIGN_IN_ENABLED);
        ObjectNode request = Triggers.requestAbout(attempt.user()).put("userNotFound", !found.isKnown());
        authentication
                .triggers()
                .run(
                        attempt.pool(),
                        attempt.call(),
                        new Triggers.Occasion(
                                Trigger.PRE_AUTHENTICATION,
                                "PreAuthentication_Authentication",
                                attempt.user().username(),
                                attempt.client().id(),
                                request,
                                Json.object()));
    }

    private void requireRight(Attempt attempt, boolean isRight) throws ServiceException {
        Instant now = attempt.pool().now();
        User user = attempt.user();
        guard.require(!user.attempts().areLocked(now), SignInRules.SIGN_IN_ATTEMPTS);
        if (!isRight) {
            user.attempts().countWrong(now);
        }
        guard.require(isRight, SignInRules.SIGN_IN_PASSWORD);
    }

    /** What follows a right password; it is judged before the user's state (Reading.PASSWORD_BEFORE_CONFIRMATION). */
    ObjectNode proceed(Attempt attempt) throws ServiceException {
        User user = attempt.user();
        String status = user.status();
        guard.require(!status.equals(User.UNCONFIRMED), SignInRules.SIGN_IN_CONFIRMED);
        guard.require(!status.equals(User.RESET_REQUIRED), SignInRules.SIGN_IN_NO_RESET);
        if (!status.equals(User.FORCE_CHANGE_PASSWORD)) {
            return secondFactor.proceed(attempt, "Authentication");
        }
        Duration served =
                Duration.ofDays(attempt.pool().settings().passwordPolicy().temporaryDays());
        if (attempt.pool().now().isAfter(user.passwordSet().plus(served))) {
            throw new ServiceException(
                    "NotAuthorizedException", "Temporary password has expired and must be reset by an administrator.");
        }
        return newPassword.ask(attempt);
    }
}
