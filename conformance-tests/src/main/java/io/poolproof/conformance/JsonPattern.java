package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Holds JSON against what a case writes down. A pattern is a value that has to be equal, an object whose members have to match (further
 * ones may stand beside them), or an object with one of these members: {@code $present} and {@code $absent}; {@code $contains} and
 * {@code $lacks}, of a list's entries; {@code $number}, of a JSON number; {@code $above}, of one that is greater; {@code $equals}, of a whole object; {@code $matches}, a regular expression for a whole text.
 */
final class JsonPattern {
    private static final String PRESENT = "$present";
    private static final String NUMBER = "$number";
    private static final String ABSENT = "$absent";
    private static final String CONTAINS = "$contains";
    private static final String LACKS = "$lacks";
    private static final String ABOVE = "$above";
    private static final String EQUALS = "$equals";
    private static final String MATCHES = "$matches";

    private JsonPattern() {}

    /** The places whose values do not match, in the order in which the case names them. */
    static List<String> mismatches(ObjectNode byPointer, JsonNode actual) {
        List<String> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : byPointer.properties()) {
            if (!matches(entry.getValue(), actual.at(entry.getKey()))) {
                places.add(entry.getKey());
            }
        }
        return places;
    }

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
        return pattern.isObject() ? membersMatch(pattern, actual) : pattern.equals(actual);
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
