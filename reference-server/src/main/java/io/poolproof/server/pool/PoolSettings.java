package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pool is configured to do, as {@code CreateUserPool} and {@code UpdateUserPool} set it. An update replaces all of it, so that
 * what it leaves out goes back to its default (fact {@code update-pool-resets-omitted}).
 *
 * @param autoVerified addresses to which the pool sends codes by itself
 * @param verifiedBeforeUpdate addresses whose old value stays until the new one is verified
 * @param lambdas {@code LambdaConfig} as sent
 */
public record PoolSettings(
        Set<String> autoVerified,
        Set<String> verifiedBeforeUpdate,
        ObjectNode lambdas,
        boolean deletionProtected,
        ObjectNode tags) {

    public static PoolSettings of(JsonNode body) {
        return new PoolSettings(
                texts(body.get("AutoVerifiedAttributes")),
                texts(body.path("UserAttributeUpdateSettings").get("AttributesRequireVerificationBeforeUpdate")),
                map(body.get("LambdaConfig")),
                body.path("DeletionProtection").asText().equals("ACTIVE"),
                map(body.get("UserPoolTags")));
    }

    public static Set<String> texts(@Nullable JsonNode array) {
        Set<String> texts = Json.texts(array);
        return texts == null ? Set.of() : Set.copyOf(texts);
    }

    private static ObjectNode map(@Nullable JsonNode node) {
        return node instanceof ObjectNode object ? object.deepCopy() : Json.object();
    }

    public PoolSettings withTags(ObjectNode others) {
        return new PoolSettings(autoVerified, verifiedBeforeUpdate, lambdas, deletionProtected, others);
    }

    /** Name or ARN of the function that a trigger calls. */
    public Optional<String> function(Trigger trigger) {
        JsonNode versioned = lambdas.path(trigger.configured() + "Config").path("LambdaArn");
        JsonNode plain = lambdas.path(trigger.configured());
        return List.of(plain, versioned).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst();
    }
}
