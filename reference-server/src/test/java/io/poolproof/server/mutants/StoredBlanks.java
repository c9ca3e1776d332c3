package io.poolproof.server.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.server.Seams;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answering;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** A server that shows a blank value for an attribute that a blank should have removed. */
final class StoredBlanks implements Seams {
    private final Map<String, Set<String>> blanks = new ConcurrentHashMap<>();

    @Override
    public Answering operations(Answering inner, Parts parts) {
        return received -> {
            String operation = received.operation();
            JsonNode body = received.body();
            Optional<Who> who = Who.of(parts, operation, body);
            var answer = inner.answer(received);
            who.ifPresent(one -> body.path("UserAttributes").forEach(sent -> {
                Set<String> ofUser = blanks.computeIfAbsent(one.user().sub(), sub -> new ConcurrentSkipListSet<>());
                String name = sent.path("Name").asText();
                if (sent.path("Value").asText().isEmpty()) {
                    ofUser.add(name);
                } else {
                    ofUser.remove(name);
                }
            }));
            Reads.show(answer, parts, operation, body, (user, right) -> {
                blanks.getOrDefault(user.sub(), Set.of()).forEach(name -> right.putIfAbsent(name, ""));
                return right;
            });
            return answer;
        };
    }
}
