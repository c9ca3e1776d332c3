package io.poolproof.conformance.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Holds JSON against what a case writes down. A pattern is a value that has to be equal, an object whose members have to match (further
 * ones may stand beside them), or an object with one of these members: {@code $present} and {@code $absent}; {@code $contains} and
 * {@code $lacks}, of a list's entries; {@code $number}, of a JSON number; {@code $above}, of one that is greater; {@code $equals}, of a
 * whole object; {@code $matches}, a regular expression for a whole text; {@code $omits}, a text that stands nowhere in the value;
 * {@code $claims}, of a token.
 */
final class JsonPattern {
    static final String PRESENT = "$present";
    static final String NUMBER = "$number";
    static final String ABSENT = "$absent";
    static final String CONTAINS = "$contains";
    static final String LACKS = "$lacks";
    static final String ABOVE = "$above";
    static final String EQUALS = "$equals";
    static final String MATCHES = "$matches";
    static final String OMITS = "$omits";
    /** Asks for what a token claims. */
    static final String CLAIMS = "$claims";

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonPattern() {}

    /**
     * Whether a value matches.
     *
     * @param actual a missing node where there is no value
     */
    static boolean matches(JsonNode pattern, JsonNode actual) {
        if (pattern.has(ABSENT)) {
            return actual.isMissingNode();
        }
        if (actual.isMissingNode()) {
            return pattern.has(LACKS);
        }
        if (pattern.has(PRESENT)) {
            return true;
        }
        if (pattern.has(NUMBER)) {
            return actual.isNumber();
        }
        if (pattern.has(ABOVE)) {
            return actual.isNumber()
                    && actual.decimalValue()
                                    .compareTo(new BigDecimal(pattern.get(ABOVE).asText()))
                            > 0;
        }
        if (pattern.has(EQUALS)) {
            return pattern.get(EQUALS).equals(actual);
        }
        if (pattern.has(CONTAINS)) {
            return anyMatches(pattern.get(CONTAINS), actual);
        }
        if (pattern.has(LACKS)) {
            return !anyMatches(pattern.get(LACKS), actual);
        }
        if (pattern.has(MATCHES)) {
            return actual.isTextual() && Pattern.matches(pattern.get(MATCHES).asText(), actual.asText());
        }
        if (pattern.has(OMITS)) {
            return !actual.toString().contains(pattern.get(OMITS).asText());
        }
        if (pattern.has(CLAIMS)) {
            return matches(pattern.get(CLAIMS), claims(actual.asText()));
        }
        return pattern.isObject() ? membersMatch(pattern, actual) : pattern.equals(actual);
    }

    /** What a token says, read without its key; missing where it is no JSON Web Token. */
    static JsonNode claims(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length < 2) {
            return MissingNode.getInstance();
        }
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
        } catch (IOException | IllegalArgumentException e) {
            return MissingNode.getInstance();
        }
    }

    private static boolean membersMatch(JsonNode pattern, JsonNode actual) {
        return actual.isObject()
                && pattern.properties().stream()
                        .allMatch(member -> matches(member.getValue(), actual.path(member.getKey())));
    }

    private static boolean anyMatches(JsonNode pattern, JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).anyMatch(entry -> matches(pattern, entry));
    }
}
