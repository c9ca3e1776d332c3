package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@code describe-user-pool} and {@code describe-user-pool-client} print. */
public final class Descriptions {
    private Descriptions() {}

    /**
     * Reads a pool, with or without the member {@code UserPool} around it. Where the schema is missing the standard attributes
     * stand in.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static UserPool userPool(byte[] json) {
        return userPool(tree(json));
    }

    /** Reads a pool from a tree. */
    public static UserPool userPool(JsonNode tree) {
        JsonNode pool = tree.path("UserPool").isObject() ? tree.get("UserPool") : tree;
        UserPool.Builder builder = UserPool.builder(pool.path("Id").asText(""))
                .usernameAttributes(texts(pool, "UsernameAttributes"))
                .aliasAttributes(texts(pool, "AliasAttributes"))
                .autoVerifiedAttributes(texts(pool, "AutoVerifiedAttributes"))
                .verifiedBeforeUpdate(
                        texts(pool.path("UserAttributeUpdateSettings"), "AttributesRequireVerificationBeforeUpdate"))
                .triggers(triggers(pool.path("LambdaConfig")))
                .sendsSms(sendsSms(pool.path("SmsConfiguration")));
        pool.path("SchemaAttributes").forEach(node -> builder.attribute(attribute(node)));
        return builder.build();
    }

    /** By Amazon SNS, or by AWS End User Messaging, whose settings stand beside (service model of July 2026). */
    private static boolean sendsSms(JsonNode configuration) {
        return configuration.hasNonNull("SnsCallerArn") || configuration.hasNonNull("EumsSms");
    }

    /**
     * Reads a client, with or without the member {@code UserPoolClient} around it; lists at their defaults are absent (fact
     * {@code describe-client-omits-defaults}), and what an empty one stands for was not seen, so that it counts as absent.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static UserPoolClient userPoolClient(byte[] json) {
        return userPoolClient(tree(json));
    }

    /** Reads a client from a tree. */
    public static UserPoolClient userPoolClient(JsonNode tree) {
        JsonNode client = tree.path("UserPoolClient").isObject() ? tree.get("UserPoolClient") : tree;
        return new UserPoolClient(
                client.path("ClientId").asText(""),
                client.path("ReadAttributes").isEmpty() ? null : texts(client, "ReadAttributes"),
                client.path("WriteAttributes").isEmpty() ? null : texts(client, "WriteAttributes"));
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode tree = RequestCodec.JSON.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the description is no JSON");
        }
        throw new IllegalArgumentException("the description is no JSON object");
    }

    private static SchemaAttribute attribute(JsonNode node) {
        return new SchemaAttribute(
                node.path("Name").asText(""),
                AttributeDataType.named(node.path("AttributeDataType").asText(""))
                        .orElse(AttributeDataType.STRING),
                node.path("Mutable").asBoolean(false),
                node.path("Required").asBoolean(false),
                node.path("DeveloperOnlyAttribute").asBoolean(false),
                number(node.path("StringAttributeConstraints").path("MinLength")),
                number(node.path("StringAttributeConstraints").path("MaxLength")),
                text(node.path("NumberAttributeConstraints").path("MinValue")),
                text(node.path("NumberAttributeConstraints").path("MaxValue")));
    }

    private static @Nullable Integer number(JsonNode node) {
        try {
            return node.isTextual() || node.isInt() ? Integer.valueOf(node.asText()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }

    private static Set<String> texts(JsonNode node, String member) {
        Set<String> texts = new LinkedHashSet<>();
        node.path(member).forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<Trigger> triggers(JsonNode config) {
        return config.properties().stream()
                .filter(entry -> !entry.getValue().isNull())
                .flatMap(
                        entry -> Stream.ofNullable(Trigger.named(entry.getKey()).orElse(null)))
                .toList();
    }
}
