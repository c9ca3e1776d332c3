package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Changes one place of a request, most often into text from all over Unicode. */
final class RequestMutator {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST = 3000;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0",
            "true",
            "TRUE",
            "\u0130stanbul",
            "12",
            "-0.50",
            "1e3",
            "0x1p3",
            "\u0661\u0662",
            "a@example.com",
            "+12065550100",
            "2000-02-30",
            "sub",
            "email_verified",
            "custom:tier",
            "CUSTOM:Tier",
            "\u212a",
            "\ud800",
            "a\udc00b",
            "\u2028",
            "\r\n",
            "\ufeff",
            "e\u0301",
            "\ud83d\ude00");
    private static final List<String> KEYS =
            List.of("__proto__", "constructor", "1", "Name", "Value", "", "a/b~c", "password", "custom:tier");

    private final Random random;

    RequestMutator(Random random) {
        this.random = random;
    }

    /** A copy that differs in one place. */
    ObjectNode mutated(ObjectNode request) {
        ObjectNode copy = request.deepCopy();
        List<Consumer<RequestMutator>> places = new ArrayList<>();
        collect(copy, places);
        places.get(random.nextInt(places.size())).accept(this);
        return copy;
    }

    private static void collect(JsonNode node, List<Consumer<RequestMutator>> places) {
        if (node instanceof ObjectNode object) {
            places.add(mutator -> object.set(mutator.key(), mutator.value()));
            object.properties().forEach(member -> {
                places.add(mutator -> mutator.replace(object, member.getKey()));
                collect(member.getValue(), places);
            });
        } else if (node instanceof ArrayNode list) {
            places.add(mutator -> list.add(mutator.value()));
            for (int index = 0; index < list.size(); index++) {
                int at = index;
                places.add(mutator -> list.set(at, mutator.changed(list.get(at))));
                places.add(mutator -> list.add(list.get(at).deepCopy()));
                collect(list.get(index), places);
            }
        }
    }

    private void replace(ObjectNode object, String name) {
        if (random.nextInt(8) == 0) {
            object.remove(name);
        } else {
            object.set(name, changed(object.get(name)));
        }
    }

    private JsonNode changed(JsonNode before) {
        if (before.isTextual() && random.nextBoolean()) {
            String text = before.textValue();
            int at = random.nextInt(text.length() + 1);
            return JSON.textNode(text.substring(0, at) + character() + text.substring(at));
        }
        return value();
    }

    private JsonNode value() {
        return switch (random.nextInt(12)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt(4_000_000) - 1_000_000);
            case 3 -> JSON.numberNode(random.nextInt(1000) + 0.5);
            case 4 -> JSON.arrayNode().add(text());
            case 5 -> JSON.objectNode().put(key(), text());
            default -> JSON.textNode(text());
        };
    }

    private String key() {
        String key = random.nextBoolean() ? KEYS.get(random.nextInt(KEYS.size())) : text();
        // JavaScript puts whole numbers before all other keys, so that it would send another request.
        return key.chars().allMatch(c -> c >= '0' && c <= '9') ? key + "a" : key;
    }

    private String text() {
        return switch (random.nextInt(6)) {
            case 0 -> character().repeat(random.nextInt(LONGEST));
            case 1 -> character() + character() + character();
            case 2 -> TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    /** Any code point, assigned or not, half a pair too; the lower ones more often. */
    private String character() {
        int limit = List.of(0x80, 0x3000, 0x10000, Character.MAX_CODE_POINT + 1).get(random.nextInt(4));
        return Character.toString(random.nextInt(limit));
    }
}
