package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Mutations that make the server see another request than was sent. */
final class RequestMutations {
    private static final Pattern CLUSTER = Pattern.compile("\\X");

    private RequestMutations() {}

    static JsonNode ofBody(JsonNode body, Guard guard) {
        if (!guard.does(Mutation.COERCES_CLIENT_METADATA)
                || !body.path("ClientMetadata").isObject()) {
            return body;
        }
        ObjectNode coerced = body.deepCopy();
        ObjectNode metadata = coerced.putObject("ClientMetadata");
        body.get("ClientMetadata")
                .properties()
                .forEach(entry -> metadata.put(
                        entry.getKey(),
                        entry.getValue().isTextual()
                                ? entry.getValue().textValue()
                                : entry.getValue().toString()));
        return coerced;
    }

    /** The attributes as a server sees them that is wrong about names or values. */
    static List<AttributeType> attributes(List<AttributeType> sent, UserPool pool, Guard guard) {
        List<AttributeType> seen = new ArrayList<>();
        for (AttributeType attribute : sent) {
            String name = name(attribute.name(), pool, guard);
            boolean isRepeated = name != null && seen.stream().anyMatch(one -> name.equals(one.name()));
            if (!(isRepeated && guard.does(Mutation.FIRST_DUPLICATE_WINS))) {
                seen.add(new AttributeType(name, value(name, attribute.value(), pool, guard)));
            }
        }
        return seen;
    }

    private static @Nullable String name(@Nullable String sent, UserPool pool, Guard guard) {
        if (sent == null) {
            return null;
        }
        String name = guard.does(Mutation.TRIMS_NAMES) ? sent.strip() : sent;
        if (guard.does(Mutation.MAKES_CUSTOM_PREFIX_OPTIONAL)
                && pool.attribute(name) == null
                && pool.attribute(SchemaAttribute.CUSTOM_PREFIX + name) != null) {
            return SchemaAttribute.CUSTOM_PREFIX + name;
        }
        if (guard.does(Mutation.IGNORES_CASE_OF_NAMES)) {
            return pool.schema().stream()
                    .map(SchemaAttribute::name)
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .orElse(name);
        }
        return name;
    }

    private static @Nullable String value(@Nullable String name, @Nullable String sent, UserPool pool, Guard guard) {
        if (sent == null) {
            return null;
        }
        SchemaAttribute known = name == null ? null : pool.attribute(name);
        if (guard.does(Mutation.NORMALISES_NUMBERS) && known != null && known.dataType() == AttributeDataType.NUMBER) {
            return sent.replaceFirst("^0+(?=\\d)", "");
        }
        String value = guard.does(Mutation.TRIMS_VALUES) ? sent.strip() : sent;
        if (guard.does(Mutation.NORMALISES_VALUES)) {
            value = Normalizer.normalize(value, Normalizer.Form.NFC);
        }
        return guard.does(Mutation.LOWERCASES_EMAIL) && Delivery.EMAIL.equals(name)
                ? value.toLowerCase(Locale.ROOT)
                : value;
    }

    /**
     * A request whose texts have as many code points as a server counts that measures in another unit; for judging, never for
     * storing.
     */
    static CognitoRequest measured(CognitoRequest request, Guard guard) {
        UnaryOperator<String> measure = measure(guard);
        if (measure == null) {
            return request;
        }
        List<AttributeType> attributes = request.userAttributes();
        ClientMetadata metadata = request.clientMetadata();
        CognitoRequest.Builder seen = request.toBuilder();
        if (attributes != null) {
            seen.userAttributes(attributes.stream()
                    .map(one -> new AttributeType(apply(measure, one.name()), apply(measure, one.value())))
                    .toList());
        }
        if (metadata != null) {
            Map<String, @Nullable String> entries = new LinkedHashMap<>();
            metadata.asMap().forEach((key, value) -> entries.put(measure.apply(key), apply(measure, value)));
            seen.clientMetadata(ClientMetadata.of(entries));
        }
        return seen.build();
    }

    private static @Nullable String apply(UnaryOperator<String> measure, @Nullable String text) {
        return text == null ? null : measure.apply(text);
    }

    private static @Nullable UnaryOperator<String> measure(Guard guard) {
        if (guard.does(Mutation.COUNTS_BYTES)) {
            return text -> padded(text, text.getBytes(StandardCharsets.UTF_8).length);
        }
        if (guard.does(Mutation.COUNTS_UTF16_UNITS)) {
            return text -> padded(text, text.length());
        }
        if (guard.does(Mutation.COUNTS_GRAPHEME_CLUSTERS)) {
            return RequestMutations::withoutJoiners;
        }
        return null;
    }

    private static String padded(String text, int length) {
        return text + "x".repeat(length - text.codePointCount(0, text.length()));
    }

    private static String withoutJoiners(String text) {
        StringBuilder firsts = new StringBuilder();
        CLUSTER.matcher(text)
                .results()
                .forEach(cluster -> firsts.appendCodePoint(cluster.group().codePointAt(0)));
        return firsts.toString();
    }
}
