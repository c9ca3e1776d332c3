package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.model.SchemaAttribute;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pools and app clients as answers show them. */
final class PoolAnswers {
    private static final int USUAL_REFRESH_DAYS = 30;

    /** What is not stated in these has its default. */
    private static final Set<String> PARTLY_STATED =
            Set.of("AdminCreateUserConfig", "EmailConfiguration", "VerificationMessageTemplate");

    private PoolAnswers() {}

    /** A pool with what was set, and the service's defaults for what was not (fact {@code pool-with-name-only}). */
    static ObjectNode described(Pool pool) {
        ObjectNode answer = Json.object();
        PoolSettings settings = pool.settings();
        ObjectNode described = answer.putObject("UserPool");
        described.setAll(defaults(settings));
        settings.stated().properties().forEach(member -> {
            boolean isPart = PARTLY_STATED.contains(member.getKey())
                    && member.getValue() instanceof ObjectNode
                    && described.path(member.getKey()) instanceof ObjectNode;
            if (isPart) {
                described.withObject("/" + member.getKey()).setAll((ObjectNode)
                        member.getValue().deepCopy());
            } else {
                described.set(member.getKey(), member.getValue().deepCopy());
            }
        });
        policies(described.withObject("Policies"), settings);
        described.put("Arn", pool.arn());
        described.put("CreationDate", Json.timestamp(pool.created()));
        described.put("LastModifiedDate", Json.timestamp(pool.modified()));
        described.put("EstimatedNumberOfUsers", pool.users().size());
        described.put("Id", pool.id());
        described.put("Name", pool.name());
        ArrayNode schema = described.putArray("SchemaAttributes");
        pool.model().schema().forEach(attribute -> schema.add(attribute(attribute)));
        if (pool.identity().statesCase()) {
            described
                    .putObject("UsernameConfiguration")
                    .put("CaseSensitive", pool.identity().caseSensitive());
        }
        putUnlessEmpty(described, "AliasAttributes", pool.aliases());
        putUnlessEmpty(described, "UsernameAttributes", pool.usernameAttributes());
        putUnlessEmpty(described, "AutoVerifiedAttributes", settings.autoVerified());
        if (pool.domain() != null) {
            described.put("Domain", pool.domain());
        }
        return answer;
    }

    private static void putUnlessEmpty(ObjectNode described, String member, Set<String> texts) {
        described.remove(member);
        if (!texts.isEmpty()) {
            described.set(member, Json.array(texts));
        }
    }

    /** As bare pools were read back (deployments of 2026). */
    private static ObjectNode defaults(PoolSettings settings) {
        ObjectNode defaults = Json.object();
        defaults.putObject("AccountRecoverySetting").set("RecoveryMechanisms", recovery(settings.recoveryMechanisms()));
        defaults.putObject("AdminCreateUserConfig")
                .put("AllowAdminCreateUserOnly", false)
                .put("UnusedAccountValidityDays", settings.passwordPolicy().temporaryDays());
        defaults.put("DeletionProtection", "INACTIVE");
        defaults.putObject("EmailConfiguration").put("EmailSendingAccount", "COGNITO_DEFAULT");
        defaults.putObject("LambdaConfig");
        defaults.put("MfaConfiguration", "OFF");
        defaults.put("UserPoolTier", "ESSENTIALS");
        defaults.putObject("UserPoolTags");
        defaults.putObject("VerificationMessageTemplate").put("DefaultEmailOption", "CONFIRM_WITH_CODE");
        return defaults;
    }

    private static ArrayNode recovery(List<String> mechanisms) {
        ArrayNode list = Json.MAPPER.createArrayNode();
        for (int priority = 1; priority <= mechanisms.size(); priority++) {
            list.addObject().put("Name", mechanisms.get(priority - 1)).put("Priority", priority);
        }
        return list;
    }

    private static void policies(ObjectNode policies, PoolSettings settings) {
        policies.set("PasswordPolicy", settings.passwordPolicy().described());
        if (!policies.has("SignInPolicy")) {
            policies.putObject("SignInPolicy")
                    .putArray("AllowedFirstAuthFactors")
                    .add("PASSWORD");
        }
    }

    private static ObjectNode attribute(SchemaAttribute attribute) {
        ObjectNode node = Json.object();
        node.put("Name", attribute.name())
                .put("AttributeDataType", attribute.dataType().wireName())
                .put("DeveloperOnlyAttribute", attribute.developerOnly())
                .put("Mutable", attribute.mutable())
                .put("Required", attribute.required());
        switch (attribute.dataType()) {
            case STRING ->
                limits(
                        node.putObject("StringAttributeConstraints"),
                        "Length",
                        text(attribute.minLength()),
                        text(attribute.maxLength()));
            case NUMBER ->
                limits(
                        node.putObject("NumberAttributeConstraints"),
                        "Value",
                        attribute.minValue(),
                        attribute.maxValue());
            default -> {}
        }
        return node;
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }

    private static void limits(ObjectNode node, String unit, @Nullable String least, @Nullable String greatest) {
        if (least != null) {
            node.put("Min" + unit, least);
        }
        if (greatest != null) {
            node.put("Max" + unit, greatest);
        }
    }

    /**
     * A client with what was set, and the defaults of what lasts and of switches; lists at their defaults are absent (fact
     * {@code describe-client-omits-defaults}).
     */
    static ObjectNode described(Pool pool, AppClient client) {
        ObjectNode answer = Json.object();
        ObjectNode described = answer.putObject("UserPoolClient");
        described
                .put("UserPoolId", pool.id())
                .put("AllowedOAuthFlowsUserPoolClient", false)
                .put("AuthSessionValidity", client.challengeValidity().toMinutes())
                .put("EnablePropagateAdditionalUserContextData", false)
                .put("EnableTokenRevocation", true)
                .put("RefreshTokenValidity", USUAL_REFRESH_DAYS);
        described.setAll(client.settings());
        if (described.path("RefreshTokenValidity").asInt() == 0) {
            described.put("RefreshTokenValidity", USUAL_REFRESH_DAYS);
        }
        described.put("ClientId", client.id());
        described.put("CreationDate", Json.timestamp(client.created()));
        described.put("LastModifiedDate", Json.timestamp(client.modified()));
        if (client.secret() != null) {
            described.put("ClientSecret", client.secret());
        }
        return answer;
    }
}
