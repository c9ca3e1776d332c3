package io.poolproof.conformance.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.wire.RunTimeValues;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One place in which JSON differs from what a case writes down.
 *
 * @param place its JSON Pointer, or the name of a header
 * @param expected what has to stand there, in words
 * @param actual what stands there, in words, redacted
 */
public record Difference(String place, String expected, String actual) {
    private static final String WHOLE = "the body";
    private static final String NOT_THERE = "is not there";
    private static final int LONGEST = 300;

    /** The places whose values do not match, in the order in which the case names them; the innermost ones. */
    public static List<Difference> of(ObjectNode byPointer, JsonNode actual, UnaryOperator<String> redacted) {
        List<Difference> all = new ArrayList<>();
        byPointer.properties().forEach(entry -> {
            String place = entry.getKey().isEmpty() ? WHOLE : entry.getKey();
            add(place, entry.getValue(), actual.at(entry.getKey()), redacted, all);
        });
        return all;
    }

    /** The headers whose values do not match. */
    public static List<Difference> ofHeaders(ObjectNode byName, ObjectNode actual, UnaryOperator<String> redacted) {
        List<Difference> all = new ArrayList<>();
        byName.properties()
                .forEach(
                        header -> add(header.getKey(), header.getValue(), actual.path(header.getKey()), redacted, all));
        return all;
    }

    private static void add(
            String place, JsonNode pattern, JsonNode actual, UnaryOperator<String> redacted, List<Difference> all) {
        if (JsonPattern.matches(pattern, actual)) {
            return;
        }
        if (pattern.has(JsonPattern.CLAIMS)) {
            JsonNode claims = JsonPattern.claims(actual.asText());
            pattern.get(JsonPattern.CLAIMS)
                    .properties()
                    .forEach(claim -> add(
                            place + " claim " + claim.getKey(),
                            claim.getValue(),
                            claims.path(claim.getKey()),
                            redacted,
                            all));
            return;
        }
        if (pattern.isObject() && actual.isObject() && isPlain(pattern)) {
            pattern.properties()
                    .forEach(member -> add(
                            place + "/" + member.getKey(),
                            member.getValue(),
                            actual.path(member.getKey()),
                            redacted,
                            all));
            return;
        }
        all.add(new Difference(
                place, place + " " + words(pattern, redacted), place + " " + seen(pattern, actual, redacted)));
    }

    private static boolean isPlain(JsonNode pattern) {
        return pattern.properties().stream().noneMatch(member -> member.getKey().startsWith("$"));
    }

    private static String words(JsonNode pattern, UnaryOperator<String> redacted) {
        if (pattern.has(JsonPattern.PRESENT)) {
            return "is there";
        }
        if (pattern.has(JsonPattern.ABSENT)) {
            return NOT_THERE;
        }
        if (pattern.has(JsonPattern.NUMBER)) {
            return "is a number";
        }
        if (pattern.has(JsonPattern.ABOVE)) {
            return "is above " + shown(pattern.get(JsonPattern.ABOVE), redacted);
        }
        if (pattern.has(JsonPattern.CONTAINS)) {
            return "has an entry with " + shown(pattern.get(JsonPattern.CONTAINS), redacted);
        }
        if (pattern.has(JsonPattern.LACKS)) {
            return "has no entry with " + shown(pattern.get(JsonPattern.LACKS), redacted);
        }
        if (pattern.has(JsonPattern.MATCHES)) {
            return "matches " + pattern.get(JsonPattern.MATCHES).asText();
        }
        if (pattern.has(JsonPattern.OMITS)) {
            return "does not hold " + shown(pattern.get(JsonPattern.OMITS), redacted);
        }
        return "is " + shown(pattern.has(JsonPattern.EQUALS) ? pattern.get(JsonPattern.EQUALS) : pattern, redacted);
    }

    private static String seen(JsonNode pattern, JsonNode actual, UnaryOperator<String> redacted) {
        if (pattern.has(JsonPattern.OMITS)) {
            return "holds it";
        }
        return actual.isMissingNode() ? NOT_THERE : "is " + shown(actual, redacted);
    }

    /** A value as JSON, redacted, cut where it is long. */
    public static String shown(JsonNode value, UnaryOperator<String> redacted) {
        String text = RunTimeValues.named(redacted.apply(value.toString()));
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
