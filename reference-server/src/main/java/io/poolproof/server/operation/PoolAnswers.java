package io.poolproof.server.operation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.AppClient;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.PoolSettings;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.model.SchemaAttribute;
import org.jspecify.annotations.Nullable;

/** Pools and app clients as answers show them. */
final class PoolAnswers {
    private PoolAnswers() {}

    static ObjectNode described(Pool pool) {
        ObjectNode answer = Json.object();
        PoolSettings settings = pool.settings();
        ObjectNode described = answer.putObject("UserPool");
        if (!pool.aliases().isEmpty()) {
            described.set("AliasAttributes", Json.array(pool.aliases()));
        }
        described.put("Arn", pool.arn());
        if (!settings.autoVerified().isEmpty()) {
            described.set("AutoVerifiedAttributes", Json.array(settings.autoVerified()));
        }
        described.put("CreationDate", Json.timestamp(pool.created()));
        described.put("DeletionProtection", settings.deletionProtected() ? "ACTIVE" : "INACTIVE");
        described.put("EstimatedNumberOfUsers", pool.users().size());
        described.put("Id", pool.id());
        described.set("LambdaConfig", settings.lambdas());
        described.put("MfaConfiguration", "OFF").put("Name", pool.name());
        ArrayNode schema = described.putArray("SchemaAttributes");
        pool.model().schema().forEach(attribute -> schema.add(attribute(attribute)));
        if (!settings.verifiedBeforeUpdate().isEmpty()) {
            described
                    .putObject("UserAttributeUpdateSettings")
                    .set("AttributesRequireVerificationBeforeUpdate", Json.array(settings.verifiedBeforeUpdate()));
        }
        described.set("UserPoolTags", settings.tags());
        if (!pool.usernameAttributes().isEmpty()) {
            described.set("UsernameAttributes", Json.array(pool.usernameAttributes()));
        }
        return answer;
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

    /** A client with what was set; lists at their defaults are absent (fact {@code describe-client-omits-defaults}). */
    static ObjectNode described(AppClient client) {
        ObjectNode answer = Json.object();
        ObjectNode described = answer.putObject("UserPoolClient");
        described.setAll(client.settings());
        described.put("ClientId", client.id());
        if (client.secret() != null) {
            described.put("ClientSecret", client.secret());
        }
        return answer;
    }
}
