package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.model.AttributeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The trigger that runs before a user is created, and may confirm them. */
public final class PreSignUp {
    private PreSignUp() {}

    /**
     * Runs the trigger and does to the user what it answers.
     *
     * @param clientId null where an administrator calls
     */
    public static void run(Triggers triggers, Pool pool, Call call, User user, @Nullable String clientId, String source)
            throws ServiceException {
        if (!triggers.isConfigured(pool, Trigger.PRE_SIGN_UP)) {
            return;
        }
        Map<String, String> attributes = user.attributes();
        attributes.remove("sub");
        ObjectNode request = Json.object();
        request.set("userAttributes", Json.map(attributes));
        request.set(ClientMetadataDelivery.VALIDATION_DATA, validationData(call));
        ObjectNode response = Json.object()
                .put("autoConfirmUser", false)
                .put("autoVerifyEmail", false)
                .put("autoVerifyPhone", false);
        ObjectNode answered = triggers.run(
                pool,
                call,
                new Triggers.Occasion(Trigger.PRE_SIGN_UP, source, user.username(), clientId, request, response));
        if (answered.path("autoConfirmUser").asBoolean()) {
            user.setStatus(User.CONFIRMED, pool.now());
        }
        verify(user, pool, answered.path("autoVerifyEmail"), Delivery.EMAIL);
        verify(user, pool, answered.path("autoVerifyPhone"), Delivery.PHONE_NUMBER);
    }

    private static void verify(User user, Pool pool, JsonNode wanted, String attribute) {
        if (wanted.asBoolean() && user.attribute(attribute) != null) {
            user.write(List.of(new AttributeType(User.verifiedFlag(attribute), "true")), Set.of(), pool.now());
        }
    }

    /** Null where the request has none (fact {@code client-metadata-on-sign-up-triggers}). */
    private static JsonNode validationData(Call call) {
        JsonNode list = call.body().get("ValidationData");
        if (list == null || !list.isArray()) {
            return Json.MAPPER.nullNode();
        }
        ObjectNode data = Json.object();
        list.forEach(entry ->
                data.put(entry.path("Name").asText(), entry.path("Value").asText()));
        return data;
    }
}
