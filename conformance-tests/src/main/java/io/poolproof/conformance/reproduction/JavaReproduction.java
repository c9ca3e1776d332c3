package io.poolproof.conformance.reproduction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.conformance.wire.WireRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Java statements that send a case's request once more; run-time values come from the environment. */
final class JavaReproduction {
    private static final Pattern REPEATED = Pattern.compile("\\{\"\\$repeat\":\"(.)\",\"times\":(\\d+)}");
    /** Members whose keys are data; every other object is a structure of the API. */
    private static final Set<String> MAPS =
            Set.of("ClientMetadata", "AuthParameters", "ChallengeResponses", "UserPoolTags");

    private final Map<String, JsonNode> let;

    private JavaReproduction(Map<String, JsonNode> let) {
        this.let = let;
    }

    /** For the AWS SDK for Java 2. */
    static String withSdk(URI address, String region, String operation, JsonNode template, Map<String, JsonNode> let) {
        JavaReproduction java = new JavaReproduction(let);
        return java.variables() + "CognitoIdentityProviderClient.builder()\n"
                + "    .endpointOverride(URI.create(" + literal(address.toString()) + "))\n"
                + "    .region(Region.of(" + literal(region) + "))\n"
                + "    .build()\n"
                + "    ." + lowerFirst(operation) + "(request -> request"
                + java.setters((ObjectNode) template, "\n        ")
                + ");";
    }

    /** For the JDK's own client, which sends what the SDK would refuse or repair. */
    static String withJdk(
            URI address, WireRequest request, boolean signed, JsonNode template, Map<String, JsonNode> let) {
        JavaReproduction java = new JavaReproduction(let);
        URI page = request.path() == null ? address : address.resolve(request.path());
        String headers = request.headers().entrySet().stream()
                .map(header -> "    .header(" + literal(header.getKey()) + ", " + literal(header.getValue()) + ")\n")
                .collect(Collectors.joining());
        return java.variables() + "HttpRequest request = HttpRequest.newBuilder(URI.create(" + literal(page.toString())
                + "))\n" + headers
                + (signed ? "    .header(\"Authorization\", System.getenv(\"AUTHORIZATION\"))\n" : "")
                + "    .method(" + literal(request.method()) + ", HttpRequest.BodyPublishers."
                + java.publisher(template)
                + ")\n    .build();\nSystem.out.println(HttpClient.newHttpClient()"
                + ".send(request, HttpResponse.BodyHandlers.ofString()).body());";
    }

    /** An object is written as JSON; parts of a body stand one behind another, and some may be no text. */
    private String publisher(JsonNode template) {
        if (!template.isArray()) {
            return "ofString(" + body(template.toString()) + ")";
        }
        return StreamSupport.stream(template.spliterator(), false)
                .map(part -> part.has(Inputs.BASE64)
                        ? "Base64.getDecoder().decode("
                                + literal(part.get(Inputs.BASE64).asText()) + ")"
                        : "(" + value(part) + ").getBytes(StandardCharsets.UTF_8)")
                .collect(Collectors.joining(", ", "ofByteArrays(List.of(", "))"));
    }

    private String variables() {
        return let.entrySet().stream()
                .map(entry -> "String " + entry.getKey() + " = " + value(entry.getValue()) + ";\n")
                .collect(Collectors.joining());
    }

    private String setters(ObjectNode object, String lead) {
        return object.properties().stream()
                .map(member -> lead + "." + lowerFirst(member.getKey()) + "("
                        + argument(member.getKey(), member.getValue()) + ")")
                .collect(Collectors.joining());
    }

    private String argument(String name, JsonNode node) {
        if (node.has(Inputs.REPEAT) || node.isValueNode()) {
            return value(node);
        }
        if (node instanceof ObjectNode object) {
            return MAPS.contains(name) ? map(object) : structure(object);
        }
        return StreamSupport.stream(node.spliterator(), false)
                .map(entry -> argument(name, entry))
                .collect(Collectors.joining(", "));
    }

    private String structure(ObjectNode object) {
        return "entry -> entry" + setters(object, "");
    }

    private String map(ObjectNode object) {
        return object.properties().stream()
                .map(entry -> "Map.entry(" + text(entry.getKey()) + ", " + value(entry.getValue()) + ")")
                .collect(Collectors.joining(", ", "Map.ofEntries(", ")"));
    }

    private String value(JsonNode node) {
        if (node.has(Inputs.REPEAT)) {
            return literal(node.path(Inputs.REPEAT).asText()) + ".repeat("
                    + node.path("times").asInt() + ")";
        }
        return node.isTextual() ? text(node.asText()) : node.toString();
    }

    /** A text with its bindings as expressions. */
    private String text(String text) {
        return joined(Inputs.BINDING
                .matcher(literal(text))
                .replaceAll(found -> Matcher.quoteReplacement("\" + " + variable(found.group(1)) + " + \"")));
    }

    private String body(String json) {
        String repeated = REPEATED.matcher(json)
                .replaceAll(found -> Matcher.quoteReplacement("\"${" + found.group(1) + "*" + found.group(2) + "}\""));
        String bound = Inputs.BINDING
                .matcher(literal(repeated))
                .replaceAll(found -> Matcher.quoteReplacement("\" + " + variable(found.group(1)) + " + \""));
        return joined(Pattern.compile("\\$\\{(.)\\*(\\d+)}")
                .matcher(bound)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\" + \"" + found.group(1) + "\".repeat(" + found.group(2) + ") + \"")));
    }

    private static String joined(String expression) {
        return expression.replaceFirst("^\"\" \\+ ", "").replaceFirst(" \\+ \"\"$", "");
    }

    private String variable(String binding) {
        return let.containsKey(binding) ? binding : "System.getenv(\"" + Reproductions.variable(binding) + "\")";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                default -> {
                    if (unit >= ' ' && unit <= '~') {
                        literal.append((char) unit);
                    } else {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", unit));
                    }
                }
            }
        });
        return literal.append('"').toString();
    }

    /** As the SDK names members and operations. */
    private static String lowerFirst(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
