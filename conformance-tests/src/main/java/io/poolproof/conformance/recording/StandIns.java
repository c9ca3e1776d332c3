package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of the right form for a recording's references: the same for the same number, in the same order for instants. */
final class StandIns {
    private static final Pattern REFERENCE = Pattern.compile("#\\{([a-z]+)-(\\d+)}");
    private static final long START = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
    private static final int MILLISECOND = 3;

    private final String region;
    private final Map<String, JsonNode> tokens;

    StandIns(String region, Map<String, JsonNode> tokens) {
        this.region = region;
        this.tokens = tokens;
    }

    /** The answer with values; the operator fills in what the harness has bound. */
    JsonNode in(JsonNode node, UnaryOperator<String> bound) {
        if (node instanceof ObjectNode object) {
            if (object.has(References.TIME)) {
                long number = object.get(References.TIME).asLong();
                return JsonNodeFactory.instance.numberNode(
                        BigDecimal.valueOf(START + number).add(BigDecimal.valueOf(number, MILLISECOND)));
            }
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(child -> copy.set(in(child.getKey(), bound), in(child.getValue(), bound)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(child -> copy.add(in(child, bound)));
            return copy;
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(in(node.asText(), bound)) : node;
    }

    /** The text with values. */
    String in(String text, UnaryOperator<String> bound) {
        String filled = REFERENCE
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(value(found.group(1), Integer.parseInt(found.group(2)), bound)));
        return bound.apply(filled);
    }

    private String value(String kind, int number, UnaryOperator<String> bound) {
        return switch (kind) {
            case "token" -> token(number, bound);
            case "instant" -> Instant.ofEpochSecond(START + number).toString();
            case "id" -> String.format(Locale.ROOT, "00000000-0000-4000-8000-%012x", number);
            case "pool" -> String.format(Locale.ROOT, "%s_Recorded%d", region, number);
            case "client" -> String.format(Locale.ROOT, "recorded%018d", number);
            case "account" -> String.format(Locale.ROOT, "%012d", number);
            case "address" -> "address-" + number + "@example.org";
            default -> "recorded-" + kind + "-" + number;
        };
    }

    /** Of a token's form, signed by nobody. */
    private String token(int number, UnaryOperator<String> bound) {
        JsonNode claims = tokens.getOrDefault(Integer.toString(number), JsonNodeFactory.instance.objectNode());
        return encoded("{\"alg\":\"RS256\",\"kid\":\"recorded\"}") + "."
                + encoded(TokenClaims.issuedAt(START, in(claims, bound)).toString()) + "."
                + encoded("the signature of token " + number);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
