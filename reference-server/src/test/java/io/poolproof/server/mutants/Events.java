package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.protocol.Call;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.trigger.ClientMetadataDelivery;
import io.poolproof.server.trigger.LambdaEndpoint;
import io.poolproof.server.trigger.Triggers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/** Servers that call triggers wrongly. */
final class Events {
    private static final String METADATA = "ClientMetadata";

    private Events() {}

    /** Changes the event that a function gets. */
    @FunctionalInterface
    private interface Change {
        void change(ObjectNode event, Triggers.Occasion occasion, Call call);
    }

    private static Seams changed(Change change) {
        return Planted.functions(right -> (function, event, occasion, call) -> {
            ObjectNode other = event.deepCopy();
            change.change(other, occasion, call);
            return right.invoke(function, other, occasion, call);
        });
    }

    private static Seams results(BiFunction<LambdaEndpoint.Result, ObjectNode, LambdaEndpoint.Result> other) {
        return Planted.functions(right ->
                (function, event, occasion, call) -> other.apply(right.invoke(function, event, occasion, call), event));
    }

    private static ObjectNode request(ObjectNode event) {
        return (ObjectNode) event.get("request");
    }

    /** Where the event has what the request carries, if it has it. */
    private static Optional<String> delivered(Triggers.Occasion occasion, Call call) {
        return ClientMetadataDelivery.member(call.operation(), occasion.trigger())
                .filter(member -> call.body().path(METADATA).isObject());
    }

    static Seams dropsClientMetadata() {
        return changed((event, occasion, call) ->
                delivered(occasion, call).ifPresent(member -> request(event).remove(member)));
    }

    static Seams handsToEvery() {
        return changed((event, occasion, call) -> {
            if (call.body().path(METADATA).isObject()
                    && delivered(occasion, call).isEmpty()) {
                request(event).set("clientMetadata", call.body().get(METADATA));
            }
        });
    }

    static Seams confusesValidationData() {
        return changed((event, occasion, call) -> delivered(occasion, call).ifPresent(member -> {
            JsonNode metadata = request(event).remove(member);
            request(event)
                    .set(
                            member.equals(ClientMetadataDelivery.CLIENT_METADATA)
                                    ? ClientMetadataDelivery.VALIDATION_DATA
                                    : ClientMetadataDelivery.CLIENT_METADATA,
                            metadata);
        }));
    }

    static Seams emptyForNone() {
        return changed((event, occasion, call) -> {
            if (!call.body().path(METADATA).isObject()) {
                ClientMetadataDelivery.member(call.operation(), occasion.trigger())
                        .ifPresent(member -> request(event).putObject(member));
            }
        });
    }

    static Seams keepsClientMetadata() {
        Map<String, JsonNode> kept = new ConcurrentHashMap<>();
        return changed((event, occasion, call) -> {
            JsonNode sent = call.body().get(METADATA);
            if (sent != null) {
                kept.put(occasion.username(), sent);
            } else if (kept.containsKey(occasion.username())) {
                ClientMetadataDelivery.member(call.operation(), occasion.trigger())
                        .ifPresent(member -> request(event).set(member, kept.get(occasion.username())));
            }
        });
    }

    static Seams sortsOutEmptyMetadata() {
        return changed((event, occasion, call) -> delivered(occasion, call).ifPresent(member -> {
            if (request(event).path(member) instanceof ObjectNode entries) {
                List<String> empty = entries.properties().stream()
                        .filter(entry -> entry.getValue().asText().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList();
                entries.remove(empty);
            }
        }));
    }

    static Seams notCalled() {
        return Planted.functions(
                right -> (function, event, occasion, call) -> new LambdaEndpoint.Result.Returned(event.toString()));
    }

    static Seams calledTwice() {
        return Planted.functions(right -> (function, event, occasion, call) -> {
            right.invoke(function, event, occasion, call);
            return right.invoke(function, event, occasion, call);
        });
    }

    static Seams wrongSource() {
        return changed((event, occasion, call) ->
                event.put("triggerSource", occasion.trigger().shown() + "_Other"));
    }

    static Seams wrongMember() {
        return changed((event, occasion, call) -> event.set("username", event.remove("userName")));
    }

    static Seams withoutAttributes() {
        return changed((event, occasion, call) -> request(event).putObject("userAttributes"));
    }

    static Seams ignoresError() {
        return results((right, event) -> right instanceof LambdaEndpoint.Result.Failed
                ? new LambdaEndpoint.Result.Returned(event.toString())
                : right);
    }

    static Seams hidesError() {
        return results((right, event) ->
                right instanceof LambdaEndpoint.Result.Failed ? new LambdaEndpoint.Result.Failed("{}") : right);
    }

    static Seams ignoresAnswer() {
        return results((right, event) ->
                right instanceof LambdaEndpoint.Result.Returned returned && hasResponse(returned.content())
                        ? new LambdaEndpoint.Result.Returned(event.toString())
                        : right);
    }

    private static boolean hasResponse(String content) {
        try {
            return Json.MAPPER.readTree(content).path("response").isObject();
        } catch (IOException e) {
            return false;
        }
    }
}
