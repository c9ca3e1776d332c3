package io.poolproof.definitions.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.document.Placeholders;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * The body of a request as the library's reader takes it; where a test or a script fills something in later, several bodies with
 * values of different kinds there: what is wrong with all of them is wrong whatever is filled in.
 */
final class Bodies {
    private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
    private static final List<String> FILLS =
            List.of("user@example.com", "+15555550100", "name", "1", "true", "2000-01-01", "abcdefgh-1A");

    private final String fill;
    private boolean filled;

    private Bodies(String fill) {
        this.fill = fill;
    }

    static List<JsonNode> of(Node.Mapping body) {
        Bodies first = new Bodies(FILLS.get(0));
        JsonNode read = first.json(body);
        return first.filled
                ? FILLS.stream().map(fill -> new Bodies(fill).json(body)).toList()
                : List.of(read);
    }

    private JsonNode json(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = MAKE.objectNode();
            mapping.members().forEach((key, member) -> object.set(key, json(member.value())));
            return object;
        }
        if (node instanceof Node.Sequence sequence) {
            ArrayNode array = MAKE.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar) : MAKE.nullNode();
    }

    private JsonNode scalar(Node.Scalar scalar) {
        return switch (scalar.kind()) {
            case TEXT -> MAKE.textNode(text(scalar.text()));
            case NUMBER -> number(scalar.text());
            case BOOLEAN ->
                MAKE.booleanNode(scalar.text().toLowerCase(Locale.ROOT).equals("true"));
            case NULL -> MAKE.nullNode();
        };
    }

    private String text(String text) {
        if (Placeholders.unknownInRequest(text).isEmpty()) {
            return text;
        }
        filled = true;
        return fill;
    }

    /** Digits beyond what any member takes matter only as a number. */
    private static JsonNode number(String digits) {
        try {
            return digits.length() > 40 ? MAKE.numberNode(1) : MAKE.numberNode(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return MAKE.numberNode(1);
        }
    }
}
