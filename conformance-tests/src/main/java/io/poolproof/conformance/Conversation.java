package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/** The requests of one case to one target: filled in when sent, written down with their values by name. */
final class Conversation {
    private static final int LONGEST_BODY_WRITTEN = 4096;

    private final CognitoEndpoint endpoint;
    private final Bindings bindings = new Bindings();
    private final Transcript transcript = new Transcript();

    Conversation(CognitoEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    Bindings bindings() {
        return bindings;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Sends an input, or a text as it is, whose {@code ${bindings}} and repetitions are filled in on the way. */
    Answer send(String step, String operation, boolean signed, JsonNode input) {
        JsonNode filled = Inputs.filled(input, bindings.all());
        Answer answer = endpoint.send(operation, signed, filled.isTextual() ? filled.asText() : filled.toString());
        String body = bindings.redacted(answer.content());
        String shown = body.length() <= LONGEST_BODY_WRITTEN
                ? body
                : body.substring(0, LONGEST_BODY_WRITTEN) + " … (" + body.length() + " characters)";
        transcript.add(new Transcript.Step(
                step,
                operation,
                input,
                new Transcript.Response(answer.status(), answer.error(), shown, answer.absence())));
        return answer;
    }
}
