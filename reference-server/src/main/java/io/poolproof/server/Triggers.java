package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.rules.TriggerRules;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Runs a pool's triggers, each synchronously, and reads what they answer (facts {@code trigger-*}). */
final class Triggers {
    /** Fact {@code trigger-calls}. */
    private static final int ATTEMPTS = 3;

    private final LambdaEndpoint lambda;
    /** For {@link Mutation#KEEPS_CLIENT_METADATA}, by user name. */
    private final Map<String, JsonNode> kept = new ConcurrentHashMap<>();

    private final Guard guard;

    Triggers(LambdaEndpoint lambda, Guard guard) {
        this.lambda = lambda;
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
    record Occasion(
            Trigger trigger,
            String source,
            String username,
            @Nullable String clientId,
            ObjectNode request,
            ObjectNode response) {}

    /** What every event of a user's holds: the attributes as text, with the status among them. */
    static ObjectNode requestAbout(User user) {
        ObjectNode request = Json.object();
        Map<String, String> attributes = user.attributes();
        attributes.put("cognito:user_status", user.status());
        request.set("userAttributes", Json.map(attributes));
        return request;
    }

    boolean isConfigured(Pool pool, Trigger trigger) {
        return pool.settings().function(trigger).isPresent();
    }

    /** Runs a trigger; answers the response that it filled in, or the given one where the pool has no such trigger. */
    ObjectNode run(Pool pool, Call call, Occasion occasion) throws ServiceException {
        Optional<String> function = pool.settings().function(occasion.trigger());
        if (function.isEmpty() || guard.does(Mutation.TRIGGER_NOT_CALLED)) {
            return occasion.response();
        }
        ObjectNode event = event(pool, call, occasion);
        LambdaEndpoint.Result result = invoke(function.get(), event);
        if (guard.does(Mutation.TRIGGER_CALLED_TWICE)) {
            result = invoke(function.get(), event);
        }
        return read(occasion, result);
    }

    private LambdaEndpoint.Result invoke(String function, ObjectNode event) {
        LambdaEndpoint.Result result = lambda.invoke(function, event);
        for (int more = 1; more < ATTEMPTS && result instanceof LambdaEndpoint.Result.TimedOut; more++) {
            result = lambda.invoke(function, event);
        }
        return result;
    }

    /** Fact {@code custom-message-event}. */
    private ObjectNode event(Pool pool, Call call, Occasion occasion) {
        ObjectNode event = Json.object();
        event.put("version", "1");
        event.put(
                "triggerSource",
                guard.does(Mutation.WRONG_TRIGGER_SOURCE) ? occasion.trigger().shown() + "_Other" : occasion.source());
        event.put("region", Pool.REGION);
        event.put("userPoolId", pool.id());
        event.put(guard.does(Mutation.WRONG_EVENT_MEMBER) ? "username" : "userName", occasion.username());
        String clientId = occasion.clientId();
        event.putObject("callerContext")
                .put("awsSdkVersion", "aws-sdk-unknown-unknown")
                .put("clientId", clientId == null ? "CLIENT_ID_NOT_APPLICABLE" : clientId);
        ObjectNode request = event.putObject("request");
        request.setAll(occasion.request());
        if (guard.does(Mutation.EVENT_WITHOUT_ATTRIBUTES)) {
            request.putObject("userAttributes");
        }
        ClientMetadataDelivery.member(call.operation(), occasion.trigger(), guard)
                .ifPresent(member -> deliver(metadata(call, occasion.username()), request, member));
        event.set("response", occasion.response());
        return event;
    }

    /** What the request carries; null where it carries none. */
    private @Nullable JsonNode metadata(Call call, String username) {
        JsonNode sent = call.body().get("ClientMetadata");
        if (!guard.does(Mutation.KEEPS_CLIENT_METADATA)) {
            return sent;
        }
        return sent == null ? kept.get(username) : kept.merge(username, sent, (earlier, later) -> later);
    }

    /** Hands the metadata on as sent; none where there is none (fact {@code client-metadata-absent}). */
    private void deliver(@Nullable JsonNode metadata, ObjectNode request, String member) {
        if (metadata instanceof ObjectNode entries) {
            ObjectNode delivered = entries.deepCopy();
            if (guard.does(Mutation.SORTS_OUT_EMPTY_METADATA)) {
                entries.properties().stream()
                        .filter(entry -> entry.getValue().asText().isEmpty())
                        .forEach(entry -> delivered.remove(entry.getKey()));
            }
            request.set(member, delivered);
        } else if (guard.does(Mutation.EMPTY_CLIENT_METADATA_FOR_NONE)) {
            request.putObject(member);
        }
    }

    private ObjectNode read(Occasion occasion, LambdaEndpoint.Result result) throws ServiceException {
        String trigger = occasion.trigger().shown();
        if (result instanceof LambdaEndpoint.Result.Returned returned) {
            JsonNode response = response(returned.content());
            guard.require(!response.isMissingNode(), TriggerRules.TRIGGER_OUTPUT);
            guard.require(response.isMissingNode() || response.isObject(), TriggerRules.TRIGGER_RESPONSE);
            return response instanceof ObjectNode filled && !guard.does(Mutation.IGNORES_TRIGGER_ANSWER)
                    ? filled
                    : occasion.response();
        }
        if (result instanceof LambdaEndpoint.Result.Failed failed) {
            String text = guard.does(Mutation.HIDES_TRIGGER_ERROR) ? "" : errorMessage(failed.content());
            guard.require(guard.does(Mutation.IGNORES_TRIGGER_ERROR), TriggerRules.TRIGGER_ERROR, trigger, text);
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
