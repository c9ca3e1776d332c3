package io.poolproof.server.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import io.poolproof.server.control.Controls;
import io.poolproof.server.operation.Operations;
import io.poolproof.server.operation.Parts;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Reading;
import io.poolproof.server.signature.Signatures;
import io.poolproof.server.trigger.LambdaOperations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Reads HTTP requests and sends answers: AWS JSON 1.1 on POST, what pools publish, preflights, and controls. */
public final class HttpFront {
    /** The longest body that is read, in bytes. */
    public static final int LARGEST_BODY = 16 * 1024 * 1024;

    private static final String TARGET_PREFIX = "AWSCognitoIdentityProviderService.";
    private static final String CONTROLS = "/_poolproof/";

    private final Operations operations;
    private final Signatures signatures;
    private final Controls controls;
    private final @Nullable LambdaOperations functions;
    private final Discovery discovery;
    private final Exchange exchange;

    /**
     * A front.
     *
     * @param functions null where controls are off
     * @param seam what stands between the server and its clients
     */
    public HttpFront(
            Parts parts,
            Operations operations,
            Signatures signatures,
            Controls controls,
            @Nullable LambdaOperations functions,
            UnaryOperator<Exchange> seam) {
        this.operations = operations;
        this.signatures = signatures;
        this.controls = controls;
        this.functions = functions;
        this.discovery = new Discovery(parts.pools(), parts.tokens());
        this.exchange = seam.apply(this::call);
    }

    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] content = exchange.getRequestBody().readNBytes(LARGEST_BODY + 1);
            Answer answer = content.length > LARGEST_BODY ? Answer.tooLarge() : answer(exchange, content);
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
        Headers headers = exchange.getRequestHeaders();
        if (path.startsWith(CONTROLS)) {
            String name = path.substring(CONTROLS.length());
            if (controls.isFor(method, name)) {
                return controls.answer(method, name, headers, content);
            }
        }
        if (path.startsWith(LambdaOperations.PATH) && functions != null) {
            return functions.answer(method, path, headers, content);
        }
        return switch (method) {
            case "POST" -> this.exchange.answer(headers, path, content);
            case "OPTIONS" -> {
                if (path.startsWith(CONTROLS)) {
                    yield Answer.notUnderstood();
                }
                String wanted = headers.getFirst("Access-Control-Request-Headers");
                yield Answer.preflight(wanted == null ? "" : wanted);
            }
            case "GET" ->
                discovery.at(path, String.valueOf(headers.getFirst("Host"))).orElseGet(Answer::notUnderstood);
            default -> Answer.notUnderstood();
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
