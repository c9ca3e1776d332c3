package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.model.StandardAttributes;
import io.poolproof.validation.model.UserPoolClient;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * An app client of a pool.
 *
 * @param model what rules see of it
 * @param settings the request that made it; an update replaces it whole (fact {@code client-update-resets-omitted})
 * @param secret null where it has none
 */
public record AppClient(
        UserPoolClient model, ObjectNode settings, @Nullable String secret, Instant created, Instant modified) {
    /** What an absent list of flows stands for (fact {@code client-without-secret}). */
    private static final Set<String> DEFAULT_FLOWS =
            Set.of("ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH");

    private static final String OIDC_PROFILE = "oidc:profile";
    private static final Duration USUAL_VALIDITY = Duration.ofHours(1);
    private static final int USUAL_REFRESH_DAYS = 30;
    private static final int USUAL_CHALLENGE_MINUTES = 3;

    public static AppClient of(String id, JsonNode body, @Nullable String secret, Instant now) {
        UserPoolClient model =
                new UserPoolClient(id, Json.texts(body.get("ReadAttributes")), Json.texts(body.get("WriteAttributes")));
        ObjectNode settings = Json.object();
        settings.setAll((ObjectNode) body);
        settings.remove(List.of("GenerateSecret", "ClientSecret", "UserPoolId", "ClientId"));
        return new AppClient(model, settings, secret, now, now);
    }

    public String id() {
        return model.clientId();
    }

    /** After an update, which replaces it whole. */
    public AppClient updated(JsonNode body, Instant now) {
        AppClient other = of(id(), body, secret, now);
        return new AppClient(other.model, other.settings, secret, created, now);
    }

    /** How long an answer to a challenge is waited for. */
    public Duration challengeValidity() {
        return Duration.ofMinutes(settings.path("AuthSessionValidity").asInt(USUAL_CHALLENGE_MINUTES));
    }

    /** How long a refresh token serves; 0 counts as 30 days. */
    public Duration refreshValidity() {
        int validity = settings.path("RefreshTokenValidity").asInt(0);
        return validity == 0
                ? Duration.ofDays(USUAL_REFRESH_DAYS)
                : Duration.of(validity, unit("RefreshToken", "days"));
    }

    private ChronoUnit unit(String token, String usual) {
        return ChronoUnit.valueOf(
                settings.path("TokenValidityUnits").path(token).asText(usual).toUpperCase(Locale.ROOT));
    }

    /** Whether a sign-in flow is enabled, under its newer or its older name. */
    public boolean allows(String flow) {
        Set<String> listed = Json.texts(settings.get("ExplicitAuthFlows"));
        Set<String> flows = listed == null || listed.isEmpty() ? DEFAULT_FLOWS : listed;
        return flows.contains("ALLOW_" + flow) || flows.contains(flow);
    }

    /** Whether an unknown user is answered like a wrong password; not unless asked for (fact {@code client-without-secret}). */
    public boolean hidesUnknownUsers() {
        return settings.path("PreventUserExistenceErrors").asText().equals("ENABLED");
    }

    public boolean mayRead(String attribute) {
        Set<String> readable = model.readAttributes();
        return readable == null
                || attribute.equals("sub")
                || readable.contains(attribute)
                || (readable.contains(OIDC_PROFILE) && StandardAttributes.OIDC_PROFILE.contains(attribute));
    }

    /** How long access and ID tokens serve (fact {@code access-token-lifetime-range}). */
    public Duration validity(String member) {
        if (!settings.hasNonNull(member)) {
            return USUAL_VALIDITY;
        }
        return Duration.of(settings.path(member).asLong(), unit(member.replace("Validity", ""), "hours"));
    }

    /** Whether a hash is that of a user name under the client's secret. */
    public boolean isHashOf(String username, String hash) {
        if (secret == null) {
            return true;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal((username + id()).getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(
                    Base64.getEncoder().encodeToString(expected).getBytes(StandardCharsets.UTF_8),
                    hash.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
