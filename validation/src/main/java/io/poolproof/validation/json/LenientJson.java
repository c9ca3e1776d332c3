package io.poolproof.validation.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON as some readers bear it and others do not: with comments, apostrophes, commas too many, a name twice, halves of surrogate
 * pairs, bytes that are no UTF-8. How strict the service's own reader is, nobody has told.
 */
final class LenientJson {
    private static final JsonFactory FACTORY = factory();

    /** Any escape of JSON's; the group is half a surrogate pair without its other half. */
    private static final Pattern ESCAPE = Pattern.compile(
            "\\\\(?:u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}|(u[dD][89a-fA-F]\\p{XDigit}{2})|.)");

    private static final String REPLACEMENT = "\\ufffd";

    private LenientJson() {}

    private static JsonFactory factory() {
        JsonFactoryBuilder builder = (JsonFactoryBuilder) JsonFactory.builder();
        for (JsonReadFeature feature : JsonReadFeature.values()) {
            builder.enable(feature);
        }
        return builder.streamReadConstraints(RequestCodec.WITHOUT_LIMITS).build();
    }

    /** Whether a lenient reader finds one JSON object in the body. */
    static boolean isObject(byte[] body) {
        String whole = ESCAPE.matcher(new String(body, StandardCharsets.UTF_8))
                .replaceAll(escape -> Matcher.quoteReplacement(escape.group(1) == null ? escape.group() : REPLACEMENT));
        // By tokens alone: a tree would cost what its numbers cost to be read.
        try (JsonParser parser = FACTORY.createParser(whole)) {
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            parser.skipChildren();
            return object && parser.nextToken() == null;
        } catch (IOException e) {
            return false;
        }
    }
}
