package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.rule.Reading;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What a pool is configured to do, as {@code CreateUserPool} and {@code UpdateUserPool} set it. An update replaces all of it, so that
 * what it leaves out goes back to its default (fact {@code update-pool-resets-omitted}), save what {@link Reading#UPDATE_KEEPS} names.
 */
public final class PoolSettings {
    static final String OFF = "OFF";

    /** {@link Reading#UPDATE_KEEPS}. */
    private static final Set<String> KEPT = Set.of("MfaConfiguration", "UserPoolTier");

    private static final Set<String> MFA_CONFIGURATIONS = Set.of(
            "SmsMfaConfiguration", "SoftwareTokenMfaConfiguration", "EmailMfaConfiguration", "WebAuthnConfiguration");

    private static final Set<String> DESCRIBED = ((Shape.Structure)
                    ServiceModel.current().shape("UserPoolType").orElseThrow())
            .members()
            .keySet();

    private final ObjectNode stated;
    private final ObjectNode factors;
    private final Set<String> autoVerified;
    private final Set<String> verifiedBeforeUpdate;
    private final PasswordPolicy passwordPolicy;

    private PoolSettings(ObjectNode stated, ObjectNode factors) {
        this.stated = stated;
        this.factors = factors;
        this.autoVerified = texts(stated.get("AutoVerifiedAttributes"));
        this.verifiedBeforeUpdate =
                texts(stated.path("UserAttributeUpdateSettings").get("AttributesRequireVerificationBeforeUpdate"));
        this.passwordPolicy = PasswordPolicy.of(stated);
    }

    /** As a request sets them; what a description of a pool does not show is no setting. */
    public static PoolSettings of(JsonNode body) {
        ObjectNode stated = Json.object();
        body.properties().stream()
                .filter(member -> DESCRIBED.contains(member.getKey())
                        && !member.getValue().isNull())
                .forEach(member -> stated.set(member.getKey(), member.getValue().deepCopy()));
        return new PoolSettings(stated, Json.object());
    }

    /** After an update. */
    public PoolSettings updated(JsonNode body) {
        PoolSettings others = of(body);
        KEPT.stream().filter(stated::has).forEach(member -> {
            if (!others.stated.has(member)) {
                others.stated.set(member, stated.get(member));
            }
        });
        return new PoolSettings(others.stated, factors);
    }

    /** After {@code SetUserPoolMfaConfig}, which replaces what it is about, too. */
    public PoolSettings withFactors(JsonNode body) {
        ObjectNode other = Json.object();
        MFA_CONFIGURATIONS.stream()
                .filter(body::hasNonNull)
                .forEach(member -> other.set(member, body.get(member).deepCopy()));
        ObjectNode all = stated.deepCopy();
        all.put("MfaConfiguration", body.path("MfaConfiguration").asText(OFF));
        JsonNode sms = body.path("SmsMfaConfiguration").path("SmsConfiguration");
        if (sms.isObject()) {
            all.set("SmsConfiguration", sms.deepCopy());
        }
        return new PoolSettings(all, other);
    }

    public PoolSettings withTags(ObjectNode others) {
        ObjectNode all = stated.deepCopy();
        all.set("UserPoolTags", others);
        return new PoolSettings(all, factors);
    }

    public static Set<String> texts(@Nullable JsonNode array) {
        Set<String> texts = Json.texts(array);
        return texts == null ? Set.of() : texts;
    }

    private static ObjectNode map(@Nullable JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy() : Json.object();
    }

    /** What was set, without defaults; not to be changed. */
    public ObjectNode stated() {
        return stated;
    }

    /** Addresses to which the pool sends codes by itself. */
    public Set<String> autoVerified() {
        return autoVerified;
    }

    /** Addresses whose old value stays until the new one is verified. */
    public Set<String> verifiedBeforeUpdate() {
        return verifiedBeforeUpdate;
    }

    public PasswordPolicy passwordPolicy() {
        return passwordPolicy;
    }

    /** {@code LambdaConfig} as sent. */
    public ObjectNode lambdas() {
        return map(stated.get("LambdaConfig"));
    }

    public boolean deletionProtected() {
        return stated.path("DeletionProtection").asText().equals("ACTIVE");
    }

    public ObjectNode tags() {
        return map(stated.get("UserPoolTags"));
    }

    /** Whether nobody signs up by themselves. */
    public boolean onlyAdministratorsCreateUsers() {
        return stated.path("AdminCreateUserConfig")
                .path("AllowAdminCreateUserOnly")
                .asBoolean();
    }

    /** {@code ON}, {@code OPTIONAL} or {@code OFF}. */
    public String mfa() {
        return stated.path("MfaConfiguration").asText(OFF);
    }

    /** Whether users may sign in with a one-time password of an authenticator app as second factor. */
    public boolean takesSoftwareTokens() {
        return !mfa().equals(OFF)
                && factors.path("SoftwareTokenMfaConfiguration").path("Enabled").asBoolean();
    }

    /** Whether users may sign in with a code by SMS as second factor. */
    public boolean takesSmsCodes() {
        return !mfa().equals(OFF)
                && (stated.path("SmsConfiguration").isObject()
                        || factors.path("SmsMfaConfiguration").isObject());
    }

    /** What {@code SetUserPoolMfaConfig} set. */
    public ObjectNode factors() {
        return factors.deepCopy();
    }

    /** How passwords are recovered, the preferred way first ({@link Reading#RECOVERY_DEFAULT}). */
    public List<String> recoveryMechanisms() {
        JsonNode stated = this.stated.path("AccountRecoverySetting").path("RecoveryMechanisms");
        return stated.isEmpty()
                ? List.of("verified_email", "verified_phone_number")
                : StreamSupport.stream(stated.spliterator(), false)
                        .sorted(Comparator.comparingInt(
                                one -> one.path("Priority").asInt()))
                        .map(one -> one.path("Name").asText())
                        .toList();
    }

    /** Name or ARN of the function that a trigger calls. */
    public Optional<String> function(Trigger trigger) {
        JsonNode lambdas = stated.path("LambdaConfig");
        return List.of(lambdas.path(trigger.configured()), versioned(trigger).path("LambdaArn")).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }

    /** Version of the events that a trigger gets: 1 to 3. */
    public String eventVersion(Trigger trigger) {
        String version = versioned(trigger).path("LambdaVersion").asText("V1_0");
        return version.substring(1, version.indexOf('_') < 0 ? version.length() : version.indexOf('_'));
    }

    private JsonNode versioned(Trigger trigger) {
        return stated.path("LambdaConfig").path(trigger.configured() + "Config");
    }
}
