package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.Seams;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answering;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A server whose reads show users as before the last write. */
final class StaleState implements Seams {
    private final Map<String, Map<String, String>> before = new ConcurrentHashMap<>();

    @Override
    public Answering operations(Answering inner, Parts parts) {
        return received -> {
            String operation = received.operation();
            JsonNode body = received.body();
            Optional<Who> who = Who.of(parts, operation, body);
            Map<String, String> asFound =
                    who.map(one -> one.user().attributes()).orElse(Map.of());
            ObjectNode answer = inner.answer(received);
            if (!Reads.isRead(operation)) {
                who.ifPresent(one -> before.put(one.user().sub(), asFound));
            }
            Reads.show(
                    answer,
                    parts,
                    operation,
                    body,
                    (user, right) -> new LinkedHashMap<>(before.getOrDefault(user.sub(), right)));
            return answer;
        };
    }
}
