package io.poolproof.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.servicemodel.ShapeSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A valid body of an operation, changed in up to three places, from a seed. */
final class MutatedBodies {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Every length that the service model gives as a limit; the longest stands alone, as it is slow. */
    private static final List<Integer> LIMITS =
            List.of(1, 4, 6, 12, 20, 24, 32, 36, 40, 55, 64, 100, 128, 140, 256, 1024, 2048, 4096, 20_000);

    /** Every number that the service model gives as a limit. */
    private static final List<Long> NUMBERS =
            List.of(0L, 1L, 6L, 15L, 20L, 24L, 50L, 60L, 99L, 100L, 365L, 86_400L, 129_600L, 315_360_000L);

    private static final int LONGEST = 131_072;

    /** White space of ASCII and of Unicode alone, letters, marks, emoji, halves of a pair, controls and what forms are made of. */
    private static final List<String> CHARACTERS = (" \t\n\u000b\f\r\u0085\u00a0\u2003\u2028\u3000\ufeff\u001c"
                    + "aZ7\u00e9\u6f22\u0301\u0663\ud83d\ude00\ud800_\udc00\u0000\u200b\uffff\ue000_-+=/.,@:")
            .codePoints()
            .mapToObj(Character::toString)
            .toList();

    /** Values of the enumerations, each of which is unknown to most members. */
    private static final List<String> VALUES = words("""
            email phone_number preferred_username SMS EMAIL RESEND SUPPRESS USER_AUTH CUSTOM_AUTH NEW_PASSWORD_REQUIRED
            SMS_MFA WEB_AUTHN String Number DateTime Boolean string sms""");

    /** Members that most operations do not have. */
    private static final List<String> OTHERS = words("""
            AnalyticsMetadata UserContextData ContextData ForceAliasCreation EnableTokenRevocation Policies Limit
            AllowedOAuthFlowsUserPoolClient EnablePropagateAdditionalUserContextData Unknown""");

    private final Operation operation;
    private final Random random;

    MutatedBodies(Operation operation, Random random) {
        this.operation = operation;
        this.random = random;
    }

    private static List<String> words(String text) {
        return List.of(text.split("\\s+"));
    }

    byte[] next() {
        ObjectNode body = new ShapeSamples(random).structure(operation.shape().input());
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            change(body);
        }
        return RandomBodies.bytes(body);
    }

    private void change(ObjectNode body) {
        if (random.nextInt(12) == 0) {
            body.set(OTHERS.get(random.nextInt(OTHERS.size())), other());
            return;
        }
        List<ContainerNode<?>> containers = new ArrayList<>();
        collect(body, containers);
        ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ArrayNode list) {
            changeList(list);
        } else {
            changeObject((ObjectNode) container);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container) {
            containers.add(container);
            container.forEach(child -> collect(child, containers));
        }
    }

    private void changeList(ArrayNode list) {
        if (list.isEmpty() || random.nextInt(4) == 0) {
            list.add(random.nextBoolean() ? other() : NODES.textNode(value()));
        } else if (random.nextInt(6) == 0) {
            JsonNode last = list.get(list.size() - 1);
            int size = near(random.nextBoolean() ? 25 : 50);
            while (list.size() < size) {
                list.add(last.deepCopy());
            }
        } else {
            int index = random.nextInt(list.size());
            if (random.nextInt(4) == 0) {
                list.remove(index);
            } else {
                list.set(index, changed(list.get(index)));
            }
        }
    }

    private void changeObject(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(6) == 0) {
            String key = random.nextInt(20) == 0 ? "k".repeat(near(LONGEST)) : "key" + random.nextInt(9);
            object.set(key, random.nextBoolean() ? other() : NODES.textNode(value()));
            return;
        }
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(6) == 0) {
            object.remove(name);
        } else {
            object.set(name, changed(object.get(name)));
        }
    }

    private JsonNode changed(JsonNode node) {
        return node.isTextual() && random.nextInt(4) > 0 ? NODES.textNode(changed(node.textValue())) : other();
    }

    private String changed(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> value();
            case 2 -> lengthened(text, near(LIMITS.get(random.nextInt(LIMITS.size()))));
            case 3 -> random.nextInt(10) == 0 ? lengthened(text, near(LONGEST)) : text + character();
            default -> {
                int at = random.nextInt(text.length() + 1);
                yield text.substring(0, at) + character() + text.substring(at);
            }
        };
    }

    /** As many characters of Unicode as asked for, mostly in the form that the text has. */
    private String lengthened(String text, int length) {
        String more = text.isEmpty() || random.nextInt(4) == 0 ? character() : text.substring(text.length() - 1);
        int count = text.codePointCount(0, text.length());
        return length <= count
                ? text.substring(0, text.offsetByCodePoints(0, length))
                : text + more.repeat(length - count);
    }

    private int near(int limit) {
        return limit - 1 + random.nextInt(3);
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private String character() {
        return CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    }

    private JsonNode other() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(random.nextInt(4) - 1L + NUMBERS.get(random.nextInt(NUMBERS.size())));
            case 2 -> NODES.booleanNode(random.nextBoolean());
            case 3 -> NODES.objectNode();
            case 4 -> NODES.objectNode().put("k", "v");
            case 5 -> NODES.arrayNode();
            case 6 -> NODES.arrayNode().add("email");
            default -> NODES.textNode(character());
        };
    }
}
