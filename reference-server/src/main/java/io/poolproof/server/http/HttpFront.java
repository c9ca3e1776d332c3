package io.poolproof.server.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.poolproof.server.control.Controls;
import io.poolproof.server.operation.Operations;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.signature.Signatures;
import io.poolproof.server.token.Tokens;
import io.poolproof.server.trigger.LambdaOperations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads HTTP requests and sends answers: AWS JSON 1.1 on POST, published keys, preflights, and controls. */
public final class HttpFront {
    private static final String TARGET_PREFIX = "AWSCognitoIdentityProviderService.";
    private static final String CONTROLS = "/_poolproof/";
    private static final Pattern KEYS = Pattern.compile("/[\\w-]+/\\.well-known/jwks\\.json");

    private final Operations operations;
    private final Signatures signatures;
    private final @Nullable Controls controls;
    private final LambdaOperations functions;
    private final Exchange exchange;

    /**
     * A front.
     *
     * @param controls null where controls are off
     * @param functions reached only where controls are on
     * @param seam what stands between the server and its clients
     */
    public HttpFront(
            Operations operations,
            Signatures signatures,
            @Nullable Controls controls,
            LambdaOperations functions,
            UnaryOperator<Exchange> seam) {
        this.operations = operations;
        this.signatures = signatures;
        this.controls = controls;
        this.functions = functions;
        this.exchange = seam.apply(this::call);
    }

    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] content = exchange.getRequestBody().readAllBytes();
            Answer answer = answer(exchange, content);
            Headers headers = exchange.getResponseHeaders();
            answer.headers().forEach(headers::set);
            headers.set("x-amzn-RequestId", UUID.randomUUID().toString());
            byte[] body = answer.content().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private Answer answer(HttpExchange exchange, byte[] content) {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        if (path.startsWith(CONTROLS) && controls != null) {
            return controls.answer(method, path.substring(CONTROLS.length()), content);
        }
        if (path.startsWith(LambdaOperations.PATH) && controls != null) {
            return functions.answer(method, path, exchange.getRequestHeaders(), content);
        }
        return switch (method) {
            case "POST" -> this.exchange.answer(exchange.getRequestHeaders(), path, content);
            case "OPTIONS" -> {
                String wanted = exchange.getRequestHeaders().getFirst("Access-Control-Request-Headers");
                yield Answer.preflight(wanted == null ? "" : wanted);
            }
            default ->
                method.equals("GET") && KEYS.matcher(path).matches()
                        ? Answer.json(Tokens.publicKeys())
                        : Answer.notUnderstood();
        };
    }

    private Answer call(Headers headers, String path, byte[] content) {
        String target = String.valueOf(headers.getFirst("X-Amz-Target"));
        String operation = target.startsWith(TARGET_PREFIX) ? target.substring(TARGET_PREFIX.length()) : "";
        try {
            if (!operations.knows(operation)) {
                // Reading.UNKNOWN_TARGET
                throw new ServiceException(Reading.UNKNOWN_OPERATION, "");
            }
            if (operations.isSigned(operation)) {
                signatures.require("POST", path, headers, content);
            }
            return Answer.success(
                    operations.answer(operation, content, Signatures.region(headers)), operations.hasOutput(operation));
        } catch (ServiceException refusal) {
            return Answer.error(refusal);
        } catch (RuntimeException fault) {
            // A fault of this server's own, whatever it is, is answered as the service answers one of its.
            return Answer.internalError();
        }
    }
}
