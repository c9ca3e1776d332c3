package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.errors.CognitoException;
import io.poolproof.validation.model.AttributeType;
import io.poolproof.validation.model.CodeDeliveryDetails;
import io.poolproof.validation.model.CognitoResponse;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes the wire form of answers. */
public final class ResponseCodec {
    private static final int FIRST_ERROR = 300;

    private ResponseCodec() {}

    /**
     * Reads an answer. An empty body is an empty structure (fact {@code wire-empty-output-structure}).
     *
     * @param errorType the header {@code x-amzn-ErrorType}; null where there is none
     * @throws CognitoException if the answer is an error
     * @throws UnreadableResponseException if the body of a success is no JSON of the model's types
     */
    public static CognitoResponse decode(Operation operation, int httpStatus, @Nullable String errorType, byte[] body) {
        JsonNode tree = tree(body);
        if (httpStatus >= FIRST_ERROR) {
            throw error(httpStatus, errorType, tree);
        }
        if (tree == null) {
            throw new UnreadableResponseException(operation, "", "one JSON object");
        }
        return CognitoResponse.builder(operation, httpStatus)
                .codeDeliveryDetailsList(list(
                        operation, tree, "CodeDeliveryDetailsList", (node, path) -> details(operation, node, path)))
                .codeDeliveryDetails(
                        tree.hasNonNull("CodeDeliveryDetails")
                                ? details(operation, tree.get("CodeDeliveryDetails"), "/CodeDeliveryDetails")
                                : null)
                .userAttributes(
                        list(operation, tree, "UserAttributes", (node, path) -> attribute(operation, node, path)))
                .userConfirmed(flag(operation, tree, "UserConfirmed"))
                .userSub(text(operation, tree, "UserSub", ""))
                .build();
    }

    /** The body of an answer. */
    public static ObjectNode encode(CognitoResponse response) {
        ObjectNode body = RequestCodec.JSON.createObjectNode();
        if (response.codeDeliveryDetailsList() != null) {
            ArrayNode array = body.putArray("CodeDeliveryDetailsList");
            response.codeDeliveryDetailsList().forEach(details -> array.add(node(details)));
        }
        if (response.codeDeliveryDetails() != null) {
            body.set("CodeDeliveryDetails", node(response.codeDeliveryDetails()));
        }
        if (response.userAttributes() != null) {
            ArrayNode array = body.putArray("UserAttributes");
            response.userAttributes()
                    .forEach(one -> array.addObject().put("Name", one.name()).put("Value", one.value()));
        }
        if (response.userConfirmed() != null) {
            body.put("UserConfirmed", response.userConfirmed());
        }
        if (response.userSub() != null) {
            body.put("UserSub", response.userSub());
        }
        return body;
    }

    private static ObjectNode node(CodeDeliveryDetails details) {
        return RequestCodec.JSON
                .createObjectNode()
                .put("AttributeName", details.attributeName())
                .put("DeliveryMedium", details.deliveryMedium())
                .put("Destination", details.destination());
    }

    private static @Nullable JsonNode tree(byte[] body) {
        if (body.length == 0) {
            return RequestCodec.JSON.createObjectNode();
        }
        try {
            JsonNode tree = RequestCodec.JSON.readTree(body);
            return tree != null && tree.isObject() ? tree : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static CognitoException error(int httpStatus, @Nullable String header, @Nullable JsonNode tree) {
        String type = header != null && !header.isEmpty()
                ? header
                : tree == null ? "" : tree.path("__type").asText("");
        String message = tree == null
                ? ""
                : tree.path("message").asText(tree.path("Message").asText(""));
        return CognitoException.of(shortName(type), message, httpStatus);
    }

    /** The type without the prefix and the suffix that the protocol allows (fact {@code wire-error-headers}). */
    private static String shortName(String type) {
        String withoutSuffix = type.contains(":") ? type.substring(0, type.indexOf(':')) : type;
        return withoutSuffix.substring(withoutSuffix.indexOf('#') + 1);
    }

    private static CodeDeliveryDetails details(Operation operation, JsonNode node, String path) {
        requireObject(operation, node, path);
        return new CodeDeliveryDetails(
                text(operation, node, "AttributeName", path),
                text(operation, node, "DeliveryMedium", path),
                text(operation, node, "Destination", path));
    }

    private static AttributeType attribute(Operation operation, JsonNode node, String path) {
        requireObject(operation, node, path);
        return new AttributeType(text(operation, node, "Name", path), text(operation, node, "Value", path));
    }

    private static void requireObject(Operation operation, JsonNode node, String path) {
        if (!node.isObject()) {
            throw new UnreadableResponseException(operation, path, "an object");
        }
    }

    private static @Nullable Boolean flag(Operation operation, JsonNode node, String member) {
        JsonNode flag = node.get(member);
        if (flag == null || flag.isNull()) {
            return null;
        }
        if (!flag.isBoolean()) {
            throw new UnreadableResponseException(operation, "/" + member, "true or false");
        }
        return flag.booleanValue();
    }

    private static <T> @Nullable List<T> list(Operation operation, JsonNode tree, String member, Element<T> element) {
        JsonNode node = tree.get(member);
        if (node == null || node.isNull()) {
            return null;
        }
        if (!node.isArray()) {
            throw new UnreadableResponseException(operation, "/" + member, "a list");
        }
        List<T> list = new ArrayList<>();
        for (int index = 0; index < node.size(); index++) {
            list.add(element.of(node.get(index), "/" + member + "/" + index));
        }
        return list;
    }

    @FunctionalInterface
    private interface Element<T> {
        T of(JsonNode node, String path);
    }

    private static @Nullable String text(Operation operation, JsonNode node, String member, String path) {
        JsonNode text = node.get(member);
        if (text == null || text.isNull()) {
            return null;
        }
        if (!text.isTextual()) {
            throw new UnreadableResponseException(operation, path + "/" + member, "text");
        }
        return text.textValue();
    }
}
