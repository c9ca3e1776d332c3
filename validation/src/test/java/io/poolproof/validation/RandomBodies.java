package io.poolproof.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Bodies of updates from a seed: valid ones, ones that are one fault away, and texts of every kind at every limit. */
final class RandomBodies {
    /** Every value that could be told apart in a message starts with it. */
    static final String CANARY = "Kanari3";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** One to four bytes, combining marks, emoji with a modifier, halves of a pair, separators, controls. */
    private static final List<String> CHARACTERS = List.of(
            "a",
            "Z",
            "7",
            "_",
            "é",
            "ß",
            "漢",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d\udc4d\ud83c\udffd",
            "\ud800",
            "\udc00",
            "\u2028",
            "\u0000",
            "\u0007",
            " ",
            "\t",
            "\n",
            "\r",
            "\u00a0",
            "\u200b",
            "\uffff",
            "\ue000",
            "+",
            "@",
            ".");

    private static final List<String> NAMES = List.of(
            "email",
            "phone_number",
            "name",
            "nickname",
            "birthdate",
            "custom:code",
            "custom:rank",
            "custom:member",
            "custom:fixed",
            "sub",
            "email_verified",
            "updated_at",
            "Email",
            "custom:",
            "dev:custom:level");

    private final Random random;

    RandomBodies(long seed) {
        this.random = new Random(seed);
    }

    byte[] next() {
        ObjectNode body = NODES.objectNode();
        body.put("AccessToken", CANARY + "." + text("abcXYZ019-_=.", 1 + random.nextInt(40)));
        ArrayNode attributes = body.putArray("UserAttributes");
        for (int count = random.nextInt(6); count > 0; count--) {
            attributes.addObject().put("Name", name()).put("Value", value());
        }
        if (random.nextInt(3) == 0) {
            ObjectNode metadata = body.putObject("ClientMetadata");
            for (int count = random.nextInt(4); count > 0; count--) {
                metadata.put(whole(unicode(random.nextInt(12))), CANARY + unicode(random.nextInt(12)));
            }
        }
        for (int faults = random.nextInt(3); faults > 0; faults--) {
            fault(body, attributes);
        }
        return bytes(body);
    }

    static byte[] bytes(JsonNode body) {
        try {
            return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String name() {
        return switch (random.nextInt(8)) {
            case 0 -> unicode(1 + random.nextInt(8));
            case 1 -> unit().repeat(31 + random.nextInt(3));
            default -> NAMES.get(random.nextInt(NAMES.size()));
        };
    }

    private String value() {
        return switch (random.nextInt(24)) {
            case 0 -> "";
            case 1 -> unit().repeat(2047 + random.nextInt(3));
            case 2 -> CANARY + "@example.com";
            case 3 -> "+1206555" + random.nextInt(10_000);
            case 4 -> String.valueOf(random.nextInt());
            case 5 -> "true";
            default -> CANARY + unicode(random.nextInt(20));
        };
    }

    private String unit() {
        return CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    }

    private String unicode(int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(random.nextBoolean() ? "x" : unit());
        }
        return text.toString();
    }

    /** A key without half a pair, which Jackson reads in values only. */
    private static String whole(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String text(String characters, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(characters.charAt(random.nextInt(characters.length())));
        }
        return text.toString();
    }

    private void fault(ObjectNode body, ArrayNode attributes) {
        switch (random.nextInt(9)) {
            case 0 -> body.remove("AccessToken");
            case 1 -> body.set("AccessToken", odd());
            case 2 -> body.put("AccessToken", CANARY + unit());
            case 3 -> body.set("UserAttributes", odd());
            case 4 -> body.set("ClientMetadata", odd());
            case 5 -> body.putObject("ClientMetadata").set("k", odd());
            case 6 -> {
                if (random.nextInt(20) > 0) {
                    return;
                }
                int length = 131_071 + random.nextInt(3);
                body.putObject("ClientMetadata")
                        .put(random.nextBoolean() ? "k" : "x".repeat(length), "y".repeat(length));
            }
            case 7 -> attributes.add(odd());
            default -> {
                ObjectNode attribute =
                        attributes.addObject().put("Name", name()).put("Value", value());
                if (random.nextBoolean()) {
                    JsonNode odd = odd();
                    // A name may be shown, so that it must not look like a value.
                    attribute.set("Name", odd.isTextual() ? NODES.textNode(unicode(3)) : odd);
                } else {
                    attribute.set("Value", odd());
                }
            }
        }
    }

    private JsonNode odd() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt());
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.objectNode();
            case 4 -> NODES.arrayNode().add(CANARY);
            case 5 -> NODES.textNode("");
            case 6 -> NODES.textNode(CANARY + " " + unit());
            default -> NODES.textNode(unit());
        };
    }
}
