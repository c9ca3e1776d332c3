package io.poolproof.validation.servicemodel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.json.JsonShapeValue;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Values that fit a shape of the service model; of members that are not required a random part. */
public final class ShapeSamples {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Of each kind of text in the model at least one that fits. */
    private static final List<String> TEXTS = List.of(
            "abc123",
            "us-east-1_aB1",
            "us-east-1_1a-f",
            "email",
            "abcdefghijklmnopqrstuvwxyz",
            "12345678901",
            "123456",
            "ab",
            "a@example.com",
            "https://example.com/a",
            "arn:aws:iam::123456789012:role/name",
            "arn:aws:sns:us-east-1:123456789012:name",
            "arn:aws:s3:::name/key",
            "arn:aws:secretsmanager:us-east-1:123456789012:secret/name",
            "import-1a",
            "Level1",
            "cognito:default",
            "terms-of-use",
            "0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f",
            "tkn0123456789abcdefghijklmno",
            "Your code is {####}.",
            "Your user name is {username}, your code {####}.",
            "Follow {##this##}.",
            "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    private static final Map<String, String> BY_SHAPE = new ConcurrentHashMap<>();

    private final Random random;

    public ShapeSamples(Random random) {
        this.random = random;
    }

    /** An object with every required member, and some of the others. */
    public ObjectNode structure(Shape.Structure shape) {
        ObjectNode object = NODES.objectNode();
        for (MemberShape member : shape.members().values()) {
            if (member.required() || random.nextInt(3) == 0) {
                object.set(member.name(), value(member.shape()));
            }
        }
        return object;
    }

    private JsonNode value(Shape shape) {
        if (shape instanceof Shape.Structure structure) {
            return structure(structure);
        }
        if (shape instanceof Shape.Sequence list) {
            ArrayNode array = NODES.arrayNode();
            for (long size = size(list.min(), list.max()); size > 0; size--) {
                array.add(value(list.element()));
            }
            return array;
        }
        if (shape instanceof Shape.Mapping map) {
            ObjectNode object = NODES.objectNode();
            if (size(map.min(), map.max()) > 0) {
                object.set(text(map.key()), value(map.value()));
            }
            return object;
        }
        if (shape instanceof Shape.Text text) {
            return NODES.textNode(text(text));
        }
        if (shape instanceof Shape.Whole whole) {
            return NODES.numberNode(whole.min() == null ? 7 : whole.min());
        }
        return shape instanceof Shape.Flag
                ? NODES.booleanNode(random.nextBoolean())
                : shape instanceof Shape.Bytes ? NODES.textNode("AAAA") : NODES.numberNode(1);
    }

    private long size(@Nullable Long min, @Nullable Long max) {
        long least = min == null ? random.nextInt(2) : min;
        return max == null ? least : Math.min(max, least);
    }

    private String text(Shape.Text shape) {
        return shape.values().isEmpty()
                ? BY_SHAPE.computeIfAbsent(shape.name(), name -> fitting(shape))
                : shape.values().get(random.nextInt(shape.values().size()));
    }

    private static String fitting(Shape.Text shape) {
        return TEXTS.stream()
                .filter(text -> ShapeJudge.judge(shape, new JsonShapeValue(NODES.textNode(text)))
                        .isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sample of " + shape));
    }
}
