package io.poolproof.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.JsonSchema;
import io.poolproof.validation.model.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds answers against the published schemas of the API. */
final class AnswerSchemas {
    private static final int FIRST_ERROR = 300;
    private static final int NOT_MODELLED = 501;
    private static final Map<String, JsonSchema> READ = new ConcurrentHashMap<>();

    private AnswerSchemas() {}

    /** What this server says of operations that it does not model is not the service's, so that no schema has it. */
    static void check(Operation operation, Api.Reply reply) {
        if (reply.status() == NOT_MODELLED) {
            return;
        }
        String folder = reply.status() < FIRST_ERROR ? "responses" : "errors";
        String path = "api/" + folder + "/" + operation.wireName() + ".schema.json";
        JsonSchema schema = READ.computeIfAbsent(path, JsonSchema::fromResource);
        byte[] body = reply.body().toString().getBytes(StandardCharsets.UTF_8);
        assertThat(schema.problemsOf(body)).as("%s in %s", reply.body(), path).isEmpty();
    }
}
