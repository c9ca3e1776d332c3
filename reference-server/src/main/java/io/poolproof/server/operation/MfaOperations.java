package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.auth.Attempt;
import io.poolproof.server.auth.Challenges;
import io.poolproof.server.auth.Totp;
import io.poolproof.server.pool.Notices;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.pool.Unmodelled;
import io.poolproof.server.pool.UserPools;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Handler;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.token.SignedIn;
import io.poolproof.server.token.SignedIns;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.SecondFactors;
import io.poolproof.server.user.User;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Second factors: which a pool takes, which a user has set up, and which they want. */
final class MfaOperations {
    private static final String INVALID_PARAMETER = "InvalidParameterException";
    private static final String SESSION = "Session";
    private static final String OFF = "OFF";

    private final UserPools pools;
    private final SignedIns signedIns;
    private final Challenges challenges;
    private final Notices notices;

    MfaOperations(UserPools pools, SignedIns signedIns, Challenges challenges, Notices notices) {
        this.pools = pools;
        this.signedIns = signedIns;
        this.challenges = challenges;
        this.notices = notices;
    }

    /** Whom a call is about, and the session that it goes on with; null where an access token names them. */
    private record Holder(Pool pool, User user, @Nullable String session) {}

    void register(Map<String, Handler> handlers) {
        handlers.put("SetUserPoolMfaConfig", this::configure);
        handlers.put("GetUserPoolMfaConfig", call -> described(pools.pool(call)));
        handlers.put("AssociateSoftwareToken", this::associate);
        handlers.put("VerifySoftwareToken", this::verify);
        handlers.put("SetUserMFAPreference", call -> {
            Optional<SignedIn> signedIn = signedIns.of(call);
            return signedIn.isEmpty()
                    ? Json.object()
                    : prefer(call, signedIn.get().user());
        });
        handlers.put("AdminSetUserMFAPreference", call -> {
            return prefer(call, pools.user(pools.pool(call), call));
        });
        handlers.put("AdminDeleteSoftwareToken", call -> {
            pools.user(pools.pool(call), call).factors().forgetSecret();
            return Json.object();
        });
    }

    /** Replaces the whole configuration; what is left out is off. */
    private ObjectNode configure(Call call) throws ServiceException {
        Pool pool = pools.pool(call);
        JsonNode body = call.body();
        String mfa = body.path("MfaConfiguration").asText(OFF);
        boolean bySms = body.hasNonNull("SmsMfaConfiguration");
        boolean byToken = body.hasNonNull("SoftwareTokenMfaConfiguration");
        boolean byEmail = body.hasNonNull("EmailMfaConfiguration");
        if (mfa.equals(OFF) && (bySms || byToken || byEmail)) {
            throw new ServiceException(
                    INVALID_PARAMETER,
                    "Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
        }
        boolean isDeveloper = pool.settings()
                .stated()
                .path("EmailConfiguration")
                .path("EmailSendingAccount")
                .asText()
                .equals("DEVELOPER");
        if (byEmail && !isDeveloper) {
            throw new ServiceException(
                    INVALID_PARAMETER,
                    "Cannot set EmailMfaConfiguration when user pool EmailConfiguration contains an EmailSendingAccount of"
                            + " COGNITO_DEFAULT. Update the value of EmailSendingAccount.");
        }
        boolean hasFactor = bySms
                || byEmail
                || body.path("SoftwareTokenMfaConfiguration").path("Enabled").asBoolean();
        if (!mfa.equals(OFF) && !hasFactor) {
            throw new ServiceException(INVALID_PARAMETER, "Invalid MFA configuration given, no MFA is configured.");
        }
        pool.configure(pool.settings().withFactors(body));
        notices.tell(call.operation(), Unmodelled.of(call.operation(), body));
        return described(pool);
    }

    private static ObjectNode described(Pool pool) {
        PoolSettings settings = pool.settings();
        ObjectNode answer = settings.factors();
        JsonNode sms = settings.stated().path("SmsConfiguration");
        if (!settings.mfa().equals(OFF) && sms.isObject() && !answer.has("SmsMfaConfiguration")) {
            answer.putObject("SmsMfaConfiguration").set("SmsConfiguration", sms.deepCopy());
        }
        return answer.put("MfaConfiguration", settings.mfa());
    }

    private Holder holder(Call call) throws ServiceException {
        String session = call.text(SESSION);
        if (!session.isEmpty()) {
            Attempt waiting = challenges.waiting(session, call);
            if (waiting == null) {
                throw new ServiceException("NotAuthorizedException", "Invalid session for the user.");
            }
            return new Holder(waiting.pool(), waiting.user(), session);
        }
        Optional<SignedIn> signedIn = signedIns.of(call);
        if (signedIn.isEmpty()) {
            throw new ServiceException("NotAuthorizedException", "Invalid Access Token");
        }
        return new Holder(signedIn.get().pool(), signedIn.get().user(), null);
    }

    private static ObjectNode goingOn(ObjectNode answer, Holder holder) {
        return holder.session() == null ? answer : answer.put(SESSION, holder.session());
    }

    private ObjectNode associate(Call call) throws ServiceException {
        Holder holder = holder(call);
        if (!holder.pool().settings().takesSoftwareTokens()) {
            throw new ServiceException(
                    "SoftwareTokenMFANotFoundException", "Software Token MFA not enabled for the userPool.");
        }
        String secret = Totp.secret();
        holder.user().factors().associate(secret);
        return goingOn(Json.object().put("SecretCode", secret), holder);
    }

    private ObjectNode verify(Call call) throws ServiceException {
        Holder holder = holder(call);
        SecondFactors factors = holder.user().factors();
        String secret = factors.associated();
        Instant now = holder.pool().now();
        OptionalLong step = secret == null ? OptionalLong.empty() : Totp.step(secret, call.text("UserCode"), now);
        if (step.isEmpty()) {
            // Reading.WRONG_SOFTWARE_TOKEN_AT_SETUP
            throw new ServiceException("EnableSoftwareTokenMFAException", "Code mismatch");
        }
        factors.verify();
        if (holder.session() != null) {
            factors.set(SecondFactors.SOFTWARE_TOKEN, true, false);
        }
        return goingOn(Json.object().put("Status", "SUCCESS"), holder);
    }

    private static ObjectNode prefer(Call call, User user) throws ServiceException {
        JsonNode email = call.body().path("EmailMfaSettings");
        if (email.path("Enabled").asBoolean() || email.path("PreferredMfa").asBoolean()) {
            throw ServiceException.notModelled("Second factor by email");
        }
        if (call.body().path("WebAuthnMfaSettings").path("Enabled").asBoolean()) {
            throw ServiceException.notModelled("Second factor by WebAuthn");
        }
        JsonNode sms = call.body().path("SMSMfaSettings");
        JsonNode token = call.body().path("SoftwareTokenMfaSettings");
        if (sms.path("PreferredMfa").asBoolean() && token.path("PreferredMfa").asBoolean()) {
            throw new ServiceException(INVALID_PARAMETER, "User cannot have more than one preferred MFA");
        }
        if (sms.path("Enabled").asBoolean() && user.attribute(Delivery.PHONE_NUMBER) == null) {
            throw new ServiceException(INVALID_PARAMETER, "User does not have delivery config set to turn on SMS_MFA");
        }
        if (token.path("Enabled").asBoolean() && user.factors().secret() == null) {
            throw new ServiceException(INVALID_PARAMETER, "User has not verified software token mfa");
        }
        set(user, SecondFactors.SMS, sms);
        set(user, SecondFactors.SOFTWARE_TOKEN, token);
        return Json.object();
    }

    private static void set(User user, String factor, JsonNode settings) {
        if (settings.isObject()) {
            boolean on = settings.path("Enabled").asBoolean();
            user.factors().set(factor, on, on && settings.path("PreferredMfa").asBoolean());
        }
    }
}
