package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.schemas.results.Reproduction;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Command lines that send a case's request once more; run-time values stand as shell variables. */
final class Reproductions {
    private static final Pattern REPEATED = Pattern.compile("\\{\"\\$repeat\":\"(.)\",\"times\":(\\d+)}");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST_WRITTEN_OUT = 64;

    private Reproductions() {}

    /**
     * How to see a request again.
     *
     * @param template the input or body, its {@code ${bindings}} not filled in
     * @param http what is other than usual in the request
     * @param let texts that stand in it by name, because they are long
     */
    static Reproduction of(
            URI address,
            String region,
            String operation,
            boolean signed,
            JsonNode template,
            Http http,
            Map<String, JsonNode> let) {
        String body = quoted(template);
        WireRequest request = WireRequest.of(operation, new byte[0]).with(http);
        String signature = signed
                ? " --aws-sigv4 aws:amz:" + region + ":cognito-idp --user \"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\""
                : "";
        String variables = let.entrySet().stream()
                .map(entry -> variable(entry.getKey()) + "=" + quoted(entry.getValue()) + "; ")
                .collect(Collectors.joining());
        String headers = request.headers().entrySet().stream()
                .map(header -> " -H '" + header.getKey() + ": " + header.getValue() + "'")
                .collect(Collectors.joining());
        String curl = variables + "curl -sS -i "
                + (request.method().equals("POST") ? "" : "-X " + request.method() + " ")
                + (request.path() == null ? address : address.resolve(request.path())) + signature + headers + " -d "
                + body;
        String awsCli = variables + "aws cognito-idp " + commandOf(operation) + " --endpoint-url " + address
                + " --region " + region + " --cli-input-json " + body;
        boolean byAwsCli = template.isObject() && http.isUsual() && canBeSentByAwsCli(template);
        return new Reproduction(curl, byAwsCli ? awsCli : null);
    }

    private static String commandOf(String operation) {
        return WORD_START.matcher(operation).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The aws command line refuses null, empty text and other types than the model's before it sends anything. */
    private static boolean canBeSentByAwsCli(JsonNode node) {
        if (node.isTextual()) {
            return !node.asText().isEmpty();
        }
        if (node.has(Inputs.REPEAT)) {
            return true;
        }
        if (node.isValueNode()) {
            return false;
        }
        for (JsonNode child : node) {
            if (!canBeSentByAwsCli(child)) {
                return false;
            }
        }
        return true;
    }

    /** The JSON in single quotes, left for each variable. */
    private static String quoted(JsonNode template) {
        if (template.has(Inputs.REPEAT)) {
            return repetition(
                    template.path(Inputs.REPEAT).asText(),
                    template.path("times").asInt());
        }
        if (template.isArray()) {
            return StreamSupport.stream(template.spliterator(), false)
                    .map(Reproductions::quoted)
                    .collect(Collectors.joining());
        }
        if (template.has(Inputs.BASE64)) {
            return "\"$(printf %s " + template.path(Inputs.BASE64).asText() + " | base64 -d)\"";
        }
        String json = (template.isTextual() ? template.asText() : template.toString()).replace("'", "'\\''");
        String repeated = REPEATED.matcher(json)
                .replaceAll(match -> Matcher.quoteReplacement(
                        "\"'" + repetition(match.group(1), Integer.parseInt(match.group(2))) + "'\""));
        String bound = Inputs.BINDING
                .matcher(repeated)
                .replaceAll(match -> Matcher.quoteReplacement("'\"$" + variable(match.group(1)) + "\"'"));
        return "'" + bound + "'";
    }

    private static String repetition(String character, int times) {
        return times <= LONGEST_WRITTEN_OUT
                ? character.repeat(times)
                : "\"$(printf '%" + times + "s' | sed 's/ /" + character + "/g')\"";
    }

    /** The shell variable for a binding: {@code accessToken} is {@code ACCESS_TOKEN}. */
    static String variable(String binding) {
        return WORD_START.matcher(binding).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
