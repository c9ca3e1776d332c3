package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.poolproof.conformance.recording.Recording.Exchange;
import io.poolproof.conformance.recording.Recording.Response;
import io.poolproof.conformance.wire.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes exchanges as they come, secrets included, keeps them in memory alone, and gives them out without. Safe for several threads. */
public final class Tape {
    private final List<Raw> exchanges = Collections.synchronizedList(new ArrayList<>());
    private final String runId;

    /** A tape of the run with this id. */
    public Tape(String runId) {
        this.runId = runId;
    }

    /**
     * An exchange as it was.
     *
     * @param names what may be told of the values that the harness has bound
     */
    private record Raw(
            String conversation,
            String step,
            String operation,
            JsonNode request,
            @Nullable JsonNode http,
            int status,
            Map<String, String> headers,
            @Nullable JsonNode body,
            String content,
            @Nullable String absence,
            Names names) {}

    /**
     * Takes an exchange.
     *
     * @param body the JSON object answered; null where the answer is none
     * @param content the answer as text
     * @param names what may be told of the values that the harness has bound
     */
    public void take(
            String conversation,
            String step,
            String operation,
            JsonNode request,
            @Nullable JsonNode http,
            int status,
            Map<String, String> headers,
            @Nullable JsonNode body,
            String content,
            @Nullable String absence,
            Names names) {
        exchanges.add(new Raw(
                conversation,
                step,
                operation,
                Requests.comparable(request),
                http,
                status,
                Map.copyOf(headers),
                body,
                content,
                absence,
                names));
    }

    /**
     * What a recording keeps.
     *
     * @param exchanges with references, by conversation, each in the order in which they came
     * @param tokens what the tokens in them claim, by number
     */
    public record Content(List<Exchange> exchanges, Map<String, JsonNode> tokens) {}

    /** What has been taken so far, without what is secret. */
    public Content content() {
        List<Raw> all;
        synchronized (exchanges) {
            all = List.copyOf(exchanges);
        }
        String ours =
                all.stream().map(raw -> raw.request().toString()).distinct().collect(Collectors.joining("\n"));
        References references = new References(
                runId,
                ours,
                all.stream()
                        .map(raw -> raw.body() == null ? MissingNode.getInstance() : raw.body())
                        .toList());
        List<Exchange> kept = all.stream()
                .map(raw -> new Exchange(
                        raw.conversation(),
                        raw.step(),
                        raw.operation(),
                        raw.request(),
                        raw.http(),
                        in(raw, references)))
                .sorted(Comparator.comparing(Exchange::conversation))
                .toList();
        return new Content(kept, references.tokens());
    }

    private static Response in(Raw raw, References references) {
        return new Response(
                raw.status(),
                referenced(raw.headers(), raw, references),
                raw.body() == null ? null : references.in(raw.body(), raw.names()),
                raw.body() != null || raw.content().isEmpty() ? null : references.in(raw.content(), raw.names()),
                raw.absence());
    }

    private static Map<String, String> referenced(Map<String, String> headers, Raw raw, References references) {
        Map<String, String> all = new TreeMap<>();
        headers.forEach((name, value) -> all.put(name, references.in(value, raw.names())));
        return all;
    }
}
