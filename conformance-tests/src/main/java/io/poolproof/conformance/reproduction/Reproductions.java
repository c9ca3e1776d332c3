package io.poolproof.conformance.reproduction;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.wire.AwsAccount;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.conformance.wire.WireRequest;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.schemas.results.Reproduction;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What sends a case's request once more; run-time values stand as variables of the environment. */
public final class Reproductions {
    private static final Pattern REPEATED = Pattern.compile("\\{\"\\$repeat\":\"(.)\",\"times\":(\\d+)}");
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int LONGEST_WRITTEN_OUT = 64;
    /** Linux takes no single argument over 128 KiB. */
    private static final int LONGEST_ARGUMENT = 120 * 1024;

    private Reproductions() {}

    /**
     * How to see a request again.
     *
     * @param template the input or body, its {@code ${bindings}} not filled in
     * @param wellTyped whether each value has the type that the API gives its member, so that a typed client can send it
     * @param http what is other than usual in the request
     * @param let texts that stand in it by name, because they are long
     */
    public static Reproduction of(
            URI address,
            String region,
            String operation,
            boolean signed,
            boolean wellTyped,
            JsonNode template,
            Http http,
            Map<String, JsonNode> let) {
        String body = quoted(template);
        WireRequest request = WireRequest.of(operation, new byte[0]).with(http);
        String key = http.isSignedByNobody()
                ? AwsAccount.NOBODYS_KEY + ":no-secret"
                : "\"$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY\"";
        String signature = signed ? " --aws-sigv4 aws:amz:" + region + ":cognito-idp --user " + key : "";
        String variables = let.entrySet().stream()
                .map(entry -> variable(entry.getKey()) + "=" + quoted(entry.getValue()) + "; ")
                .collect(Collectors.joining());
        String headers = headers(WireRequest.of(operation, new byte[0]), request);
        String call = "curl -sS -i "
                + (request.method().equals("POST") ? "" : "-X " + request.method() + " ")
                + (request.path() == null ? address : address.resolve(request.path())) + signature + headers;
        boolean fits = size(template, let) <= LONGEST_ARGUMENT;
        String curl =
                variables + (fits ? call + " -d " + body : "printf %s " + body + " | " + call + " --data-binary @-");
        boolean isTyped = wellTyped && template.isObject() && http.isUsual() && hasOnlyText(template);
        String awsCli = variables + "aws cognito-idp " + commandOf(operation) + " --endpoint-url " + address
                + " --region " + region + " --cli-input-json " + body;
        return new Reproduction(
                curl,
                isTyped && fits && !hasEmptyText(template) ? awsCli : null,
                isTyped
                        ? JavaReproduction.withSdk(address, region, operation, template, let)
                        : JavaReproduction.withJdk(address, request, signed, template, let));
    }

    /** A header that is left out has to be named too, or curl sends one of its own. */
    private static String headers(WireRequest usual, WireRequest request) {
        String sent = request.headers().entrySet().stream()
                .map(header -> " -H " + literal(header.getKey() + ": " + header.getValue()))
                .collect(Collectors.joining());
        return sent
                + usual.headers().keySet().stream()
                        .filter(name -> !request.headers().containsKey(name))
                        .map(name -> " -H '" + name + ":'")
                        .collect(Collectors.joining());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** How many characters of the request are not written out; what is written out is short. */
    private static int size(JsonNode template, Map<String, JsonNode> let) {
        int repeated =
                template.findValues("times").stream().mapToInt(JsonNode::asInt).sum();
        return repeated
                + let.values().stream()
                        .mapToInt(text -> Inputs.text(text).length())
                        .sum();
    }

    private static String commandOf(String operation) {
        return WORD_START.matcher(operation).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** A client that knows the API's types sends text where text belongs; of other types it is not known here where they do. */
    private static boolean hasOnlyText(JsonNode node) {
        if (node.isTextual() || node.has(Inputs.REPEAT)) {
            return true;
        }
        if (node.isValueNode()) {
            return false;
        }
        for (JsonNode child : node) {
            if (!hasOnlyText(child)) {
                return false;
            }
        }
        return true;
    }

    /** The aws command line refuses empty text before it sends anything. */
    private static boolean hasEmptyText(JsonNode node) {
        if (node.isTextual()) {
            return node.asText().isEmpty();
        }
        for (JsonNode child : node) {
            if (hasEmptyText(child)) {
                return true;
            }
        }
        return false;
    }

    /** The JSON in single quotes, left for each variable. */
    public static String quoted(JsonNode template) {
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
    public static String variable(String binding) {
        return WORD_START.matcher(binding).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
