package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.TriggerRules;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Runs a pool's triggers, each synchronously, and reads what they answer (facts {@code trigger-*}). */
public final class Triggers {
    /** Fact {@code trigger-calls}. */
    private static final int ATTEMPTS = 3;

    private final Functions functions;
    private final Guard guard;

    /**
     * Triggers.
     *
     * @param seam what stands between the server and the functions that it calls
     */
    public Triggers(LambdaEndpoint lambda, Guard guard, UnaryOperator<Functions> seam) {
        this.functions = seam.apply((function, event, occasion, call) -> invoke(lambda, function, event));
        this.guard = guard;
    }

    /**
     * One occasion for a trigger to run.
     *
     * @param source what the event names as its cause, such as {@code CustomMessage_SignUp}
     * @param username as the event shows it
     * @param clientId null where an administrator calls
     * @param request what the event's request holds, apart from {@code ClientMetadata}
     * @param response what the event's response holds for the function to fill
     */
    public record Occasion(
            Trigger trigger,
            String source,
            String username,
            @Nullable String clientId,
            ObjectNode request,
            ObjectNode response) {}

    /** What every event of a user's holds: the attributes as text, with the status among them. */
    public static ObjectNode requestAbout(User user) {
        ObjectNode request = Json.object();
        Map<String, String> attributes = user.attributes();
        attributes.put("cognito:user_status", user.status());
        request.set("userAttributes", Json.map(attributes));
        return request;
    }

    public boolean isConfigured(Pool pool, Trigger trigger) {
        return pool.settings().function(trigger).isPresent();
    }

    /** Runs a trigger; answers the response that it filled in, or the given one where the pool has no such trigger. */
    public ObjectNode run(Pool pool, Call call, Occasion occasion) throws ServiceException {
        Optional<String> function = pool.settings().function(occasion.trigger());
        if (function.isEmpty()) {
            return occasion.response();
        }
        ObjectNode event = event(pool, call, occasion);
        return read(occasion, functions.invoke(function.get(), event, occasion, call));
    }

    private static LambdaEndpoint.Result invoke(LambdaEndpoint lambda, String function, ObjectNode event) {
        LambdaEndpoint.Result result = lambda.invoke(function, event);
        for (int more = 1; more < ATTEMPTS && result instanceof LambdaEndpoint.Result.TimedOut; more++) {
            result = lambda.invoke(function, event);
        }
        return result;
    }

    /** Fact {@code custom-message-event}. */
    private static ObjectNode event(Pool pool, Call call, Occasion occasion) {
        ObjectNode event = Json.object();
        event.put("version", pool.settings().eventVersion(occasion.trigger()));
        event.put("triggerSource", occasion.source());
        event.put("region", pool.region());
        event.put("userPoolId", pool.id());
        event.put("userName", occasion.username());
        String clientId = occasion.clientId();
        event.putObject("callerContext")
                .put("awsSdkVersion", "aws-sdk-unknown-unknown")
                .put("clientId", clientId == null ? "CLIENT_ID_NOT_APPLICABLE" : clientId);
        ObjectNode request = event.putObject("request");
        request.setAll(occasion.request());
        // As sent; none where there is none (fact client-metadata-absent).
        if (call.body().get("ClientMetadata") instanceof ObjectNode metadata) {
            ClientMetadataDelivery.member(call.operation(), occasion.trigger())
                    .ifPresent(member -> request.set(member, metadata.deepCopy()));
        }
        event.set("response", occasion.response());
        return event;
    }

    private ObjectNode read(Occasion occasion, LambdaEndpoint.Result result) throws ServiceException {
        String trigger = occasion.trigger().shown();
        if (result instanceof LambdaEndpoint.Result.Returned returned) {
            JsonNode response = response(returned.content());
            guard.require(!response.isMissingNode(), TriggerRules.TRIGGER_OUTPUT);
            guard.require(response.isMissingNode() || response.isObject(), TriggerRules.TRIGGER_RESPONSE);
            return response instanceof ObjectNode filled ? filled : occasion.response();
        }
        if (result instanceof LambdaEndpoint.Result.Failed failed) {
            guard.require(false, TriggerRules.TRIGGER_ERROR, trigger, errorMessage(failed.content()));
        }
        guard.require(!(result instanceof LambdaEndpoint.Result.TimedOut), TriggerRules.TRIGGER_IN_TIME, trigger);
        guard.require(!(result instanceof LambdaEndpoint.Result.Unreachable), TriggerRules.TRIGGER_PERMITTED, trigger);
        return occasion.response();
    }

    /** The response of the event that a function returns; missing where it returns something else. */
    private static JsonNode response(String content) {
        try {
            JsonNode event = Json.MAPPER.readTree(content);
            return event == null ? MissingNode.getInstance() : event.path("response");
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static String errorMessage(String content) {
        try {
            return Json.MAPPER.readTree(content).path("errorMessage").asText();
        } catch (IOException e) {
            return "";
        }
    }
}
