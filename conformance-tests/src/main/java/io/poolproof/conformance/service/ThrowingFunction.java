package io.poolproof.conformance.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The one function that a run makes on the real service: it throws the event that it received, so that the event comes back to the caller
 * in the service's own message (fact {@code trigger-throws}).
 */
public final class ThrowingFunction {
    static final String RUN_TAG = "poolproof:run";
    static final String CREATED_TAG = "poolproof:created";

    private static final String CODE =
            "export const handler = async (event) => {\n  throw new Error(JSON.stringify(event));\n};\n";
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMillis(500);
    private static final int LOOKS = 60;
    private static final int TIMEOUT_SECONDS = 3;
    private static final int SUCCESS = 2;
    private static final int HUNDRED = 100;
    private static final String GONE = "ResourceNotFoundException";
    private static final String TAKEN = "ResourceConflictException";

    private final LambdaApi api;
    private final LambdaAccess access;
    private final String runId;
    private final Consumer<Duration> pause;

    /**
     * The function of a run; it is not made yet.
     *
     * @param pause lets time pass
     */
    public ThrowingFunction(LambdaApi api, LambdaAccess access, String runId, Consumer<Duration> pause) {
        this.api = api;
        this.access = access;
        this.runId = runId;
        this.pause = pause;
    }

    private String name() {
        return "poolproof-" + runId;
    }

    /**
     * Makes it, lets Cognito call it, and waits until it can be called.
     *
     * @return its ARN
     * @throws FunctionUnusableException if the service refuses a step of that
     */
    public String create() {
        LambdaApi.Reply created = api.call("POST", LambdaApi.FUNCTIONS, definition());
        if (!isDone(created) && !TAKEN.equals(created.error())) {
            throw new FunctionUnusableException("it cannot be made: " + created.summary());
        }
        String arn = awaitActive();
        ObjectNode permission = JsonNodeFactory.instance.objectNode();
        permission
                .put("StatementId", "cognito")
                .put("Action", "lambda:InvokeFunction")
                .put("Principal", "cognito-idp.amazonaws.com")
                .put("SourceAccount", account(arn));
        LambdaApi.Reply permitted = api.call("POST", LambdaApi.FUNCTIONS + "/" + name() + "/policy", permission);
        if (!isDone(permitted) && !TAKEN.equals(permitted.error())) {
            throw new FunctionUnusableException("Cognito cannot be let call it: " + permitted.summary());
        }
        return arn;
    }

    ObjectNode definition() {
        ObjectNode input = JsonNodeFactory.instance.objectNode();
        input.put("FunctionName", name())
                .put("Description", "Throws what it receives; Poolproof deletes it when its run is over.")
                .put("Runtime", access.runtime())
                .put("Role", access.role())
                .put("Handler", "index.handler")
                .put("Timeout", TIMEOUT_SECONDS);
        input.putObject("Code").put("ZipFile", Base64.getEncoder().encodeToString(zip()));
        input.putObject("Tags")
                .put(RUN_TAG, runId)
                .put(CREATED_TAG, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        return input;
    }

    private String awaitActive() {
        for (int look = 0; look < LOOKS; look++) {
            LambdaApi.Reply reply = api.call("GET", LambdaApi.FUNCTIONS + "/" + name(), null);
            JsonNode configuration = reply.body().path("Configuration");
            if (isDone(reply) && configuration.path("State").asText().equals("Active")) {
                return configuration.path("FunctionArn").asText();
            }
            pause.accept(LOOK_AGAIN_AFTER);
        }
        throw new FunctionUnusableException("it does not become active");
    }

    private static String account(String arn) {
        return arn.split(":", -1)[4];
    }

    /**
     * Deletes it.
     *
     * @return why it is still there; empty if it is gone
     */
    public Optional<String> delete() {
        return delete(api, name());
    }

    static Optional<String> delete(LambdaApi api, String name) {
        LambdaApi.Reply deleted = api.call("DELETE", LambdaApi.FUNCTIONS + "/" + name, null);
        return isDone(deleted) || GONE.equals(deleted.error())
                ? Optional.empty()
                : Optional.of("function " + name + " is still there: " + deleted.summary());
    }

    private static boolean isDone(LambdaApi.Reply reply) {
        return reply.status() / HUNDRED == SUCCESS;
    }

    private static byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("index.mjs"));
            zip.write(CODE.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
