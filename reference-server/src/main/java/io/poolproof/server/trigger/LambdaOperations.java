package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.Headers;
import io.poolproof.server.protocol.Answer;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.signature.Signatures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The few operations of Lambda that make and delete a function, for functions of one kind alone: a Node.js handler that throws the event
 * it received, as JSON. No code is run; that the handler is of this kind is read from its text. A part of the server's controls.
 */
public final class LambdaOperations {
    public static final String PATH = "/2015-03-31/functions";

    private static final Pattern ONE = Pattern.compile(PATH + "/([\\w-]+)(/configuration|/policy)?");
    private static final Pattern ROLE = Pattern.compile("arn:[\\w-]+:iam::\\d{12}:role/.+");
    private static final String ARN = "arn:aws:lambda:us-east-1:123456789012:function:";
    private static final Pattern THROWS_ITS_EVENT = Pattern.compile(
            "export const handler = async \\((\\w+)\\) => \\{\\s*throw new Error\\(JSON\\.stringify\\(\\1\\)\\);\\s*\\};\\s*");
    private static final int SUCCESS = 200;
    private static final int CREATED = 201;
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Map<String, Function> functions = new ConcurrentSkipListMap<>();
    private final Signatures signatures;

    public LambdaOperations(Signatures signatures) {
        this.signatures = signatures;
    }

    /** A function; it becomes active when somebody has asked how it is. */
    private static final class Function {
        private final ObjectNode tags;
        private volatile boolean active;
        private volatile boolean invocable;

        Function(ObjectNode tags) {
            this.tags = tags;
        }
    }

    public Answer answer(String method, String path, Headers headers, byte[] content) {
        try {
            signatures.require(method, path, headers, content);
            JsonNode body = content.length == 0 ? Json.object() : Json.MAPPER.readTree(content);
            if (path.equals(PATH) && method.equals("POST")) {
                return create(body);
            }
            if (path.equals(PATH + "/") && method.equals("GET")) {
                return list();
            }
            Matcher one = ONE.matcher(path);
            Function function = one.matches() ? functions.get(one.group(1)) : null;
            return function == null
                    ? error(NOT_FOUND, "ResourceNotFoundException", "Function not found")
                    : answer(method, one.group(1), function, body);
        } catch (ServiceException refusal) {
            return error(BAD_REQUEST, refusal.type(), refusal.text());
        } catch (IOException e) {
            return error(BAD_REQUEST, "InvalidRequestContentException", "Could not parse request body into json");
        }
    }

    private Answer answer(String method, String name, Function function, JsonNode body) {
        return switch (method) {
            case "GET" -> {
                ObjectNode described = Json.object();
                described.set("Configuration", configuration(name, function.active ? "Active" : "Pending"));
                described.set("Tags", function.tags);
                function.active = true;
                yield Answer.json(SUCCESS, described);
            }
            case "POST" -> {
                function.invocable = body.path("Action").asText().equals("lambda:InvokeFunction")
                        && body.path("Principal").asText().equals("cognito-idp.amazonaws.com");
                yield Answer.json(CREATED, Json.object().put("Statement", "{}"));
            }
            case "DELETE" -> {
                functions.remove(name);
                yield new Answer(NO_CONTENT, Map.of(), "");
            }
            default -> Answer.notUnderstood();
        };
    }

    private Answer create(JsonNode body) throws IOException {
        String name = body.path("FunctionName").asText();
        if (functions.containsKey(name)) {
            return error(CONFLICT, "ResourceConflictException", "Function already exist: " + name);
        }
        boolean runs = body.path("Runtime").asText().startsWith("nodejs")
                && body.path("Handler").asText().equals("index.handler")
                && ROLE.matcher(body.path("Role").asText()).matches()
                && THROWS_ITS_EVENT.matcher(handlerIn(body.at("/Code/ZipFile"))).matches();
        if (!runs) {
            return error(
                    BAD_REQUEST,
                    "InvalidParameterValueException",
                    "only a Node.js function that throws its event as JSON is held here");
        }
        ObjectNode tags = body.path("Tags") instanceof ObjectNode given ? given : Json.object();
        functions.put(name, new Function(tags));
        return Answer.json(CREATED, configuration(name, "Pending"));
    }

    private static String handlerIn(JsonNode zip) throws IOException {
        try (ZipInputStream files =
                new ZipInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(zip.asText())))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (file.getName().equals("index.mjs")) {
                    return new String(files.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }

    private Answer list() {
        ObjectNode answer = Json.object();
        ArrayNode listed = answer.putArray("Functions");
        functions.keySet().forEach(name -> listed.add(configuration(name, "Active")));
        return Answer.json(SUCCESS, answer);
    }

    private static ObjectNode configuration(String name, String state) {
        return Json.object()
                .put("FunctionName", name)
                .put("FunctionArn", ARN + name)
                .put("State", state);
    }

    private static Answer error(int status, String type, String message) {
        Answer plain = Answer.json(status, Json.object().put("Type", "User").put("Message", message));
        Map<String, String> headers = new LinkedHashMap<>(plain.headers());
        headers.put("x-amzn-ErrorType", type);
        return new Answer(status, headers, plain.content());
    }

    /** What comes of calling a function that is held here; empty where it is not. */
    public Optional<LambdaEndpoint.Result> invoke(String arn, ObjectNode event) {
        Function function = arn.startsWith(ARN) ? functions.get(arn.substring(ARN.length())) : null;
        if (function == null) {
            return Optional.empty();
        }
        return Optional.of(
                function.active && function.invocable
                        ? new LambdaEndpoint.Result.Failed(Json.object()
                                .put("errorType", "Error")
                                .put("errorMessage", event.toString())
                                .toString())
                        : new LambdaEndpoint.Result.Unreachable());
    }
}
