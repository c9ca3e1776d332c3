package io.poolproof.server.protocol;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Small JSON values that several answers share. */
public final class Json {
    private static final int LONGEST_NAME = 16 * 1024 * 1024;
    private static final int MILLISECONDS = 3;

    public static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNameLength(LONGEST_NAME).build())
            .build());

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    public static @Nullable Set<String> texts(@Nullable JsonNode array) {
        if (array == null || !array.isArray()) {
            return null;
        }
        Set<String> texts = new LinkedHashSet<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    public static ArrayNode array(Collection<String> texts) {
        ArrayNode array = MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    public static ArrayNode attributes(Map<String, String> attributes) {
        ArrayNode list = MAPPER.createArrayNode();
        attributes.forEach((name, value) -> list.addObject().put("Name", name).put("Value", value));
        return list;
    }

    public static ObjectNode map(Map<String, String> entries) {
        ObjectNode map = object();
        entries.forEach(map::put);
        return map;
    }

    /** Seconds since 1970 with a fraction (fact {@code response-timestamps}). */
    public static BigDecimal timestamp(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), MILLISECONDS);
    }
}
