package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.recording.Recording.Exchange;
import io.poolproof.conformance.recording.Recording.Response;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests from a recording: with the next exchange of the same conversation, or where a user or a twin was shared, with that
 * of the case that had it made. Safe for several threads.
 */
public final class Playback {
    /** What a case does itself, and no other case can have done for it. */
    private static final Pattern OF_THE_CASE = Pattern.compile("(?:the case|read |afterwards: ).*");

    private final StandIns standIns;
    private final Map<Key, Deque<Response>> ofConversation = new HashMap<>();
    private final Map<Key, Response> ofAny = new HashMap<>();

    private record Key(
            String conversation,
            String step,
            String operation,
            JsonNode request,
            @Nullable JsonNode http) {}

    /** Plays a recording. */
    public Playback(Recording recording) {
        this.standIns = new StandIns(recording.region(), recording.tokens());
        for (Exchange exchange : recording.exchanges()) {
            Key key = key(exchange.conversation(), exchange);
            ofConversation.computeIfAbsent(key, unknown -> new ArrayDeque<>()).add(exchange.response());
            if (!OF_THE_CASE.matcher(exchange.step()).matches()) {
                ofAny.putIfAbsent(key("", exchange), exchange.response());
            }
        }
    }

    private static Key key(String conversation, Exchange exchange) {
        return new Key(conversation, exchange.step(), exchange.operation(), exchange.request(), exchange.http());
    }

    /**
     * The answer to a request.
     *
     * @param bound fills in what the harness has bound
     * @return null where the recording has none
     */
    public synchronized @Nullable Response answer(
            String conversation,
            String step,
            String operation,
            JsonNode request,
            @Nullable JsonNode http,
            UnaryOperator<String> bound) {
        JsonNode comparable = Requests.comparable(request);
        Deque<Response> next = ofConversation.get(new Key(conversation, step, operation, comparable, http));
        Response found = next == null ? null : next.poll();
        if (found == null) {
            found = ofAny.get(new Key("", step, operation, comparable, http));
        }
        return found == null
                ? null
                : new Response(
                        found.status(),
                        found.headers(),
                        found.body() == null ? null : standIns.in(found.body(), bound),
                        found.text() == null ? null : standIns.in(found.text(), bound),
                        found.absence());
    }
}
