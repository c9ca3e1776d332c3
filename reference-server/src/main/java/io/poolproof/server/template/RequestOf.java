package io.poolproof.server.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ResourceDefinition;
import io.poolproof.server.protocol.Json;
import io.poolproof.validation.servicemodel.MemberShape;
import io.poolproof.validation.servicemodel.ServiceModel;
import io.poolproof.validation.servicemodel.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The request that would make a resource of a definition, with each value of the type that the service model gives it. */
final class RequestOf {
    private static final String ACCOUNT = "000000000000";

    private final String region;
    private final List<String> notes = new ArrayList<>();

    /**
     * Makes requests.
     *
     * @param region of the addresses that stand for what nobody knows before deployment
     */
    RequestOf(String region) {
        this.region = region;
    }

    /** What could not be taken over, each in a line. */
    List<String> notes() {
        return notes;
    }

    ObjectNode of(ResourceDefinition resource, String operation) {
        Shape shape = ServiceModel.current().operation(operation).orElseThrow().input();
        JsonNode request = value(shape, resource.shape(), resource.address().shown());
        return request instanceof ObjectNode object ? object : Json.object();
    }

    private @Nullable JsonNode value(Shape shape, Node node, String path) {
        if (node instanceof Node.Unknown unknown && !unknown.possible().isEmpty()) {
            return value(shape, unknown.possible().get(0), path);
        }
        if (node instanceof Node.Unknown || node instanceof Node.Reference) {
            return standIn(shape, node, path);
        }
        if (Node.isNull(node)) {
            return null;
        }
        if (shape instanceof Shape.Structure structure && node instanceof Node.Mapping) {
            return structure(structure, node, path);
        }
        if (shape instanceof Shape.Sequence sequence && node instanceof Node.Sequence) {
            ArrayNode list = Json.MAPPER.createArrayNode();
            Node.items(node).forEach(item -> {
                JsonNode entry = value(sequence.element(), item, path);
                if (entry != null) {
                    list.add(entry);
                }
            });
            return list;
        }
        if (shape instanceof Shape.Mapping mapping && node instanceof Node.Mapping) {
            ObjectNode object = Json.object();
            Node.members(node).forEach((key, member) -> {
                JsonNode entry = value(mapping.value(), member.value(), path + "/" + key);
                if (entry != null) {
                    object.set(key, entry);
                }
            });
            return object;
        }
        return scalar(shape, Node.text(node), path);
    }

    private ObjectNode structure(Shape.Structure structure, Node node, String path) {
        ObjectNode object = Json.object();
        Node.members(node).forEach((name, member) -> {
            MemberShape known = structure.member(name);
            if (known != null) {
                JsonNode value = value(known.shape(), member.value(), path + "/" + name);
                if (value != null) {
                    object.set(name, value);
                }
            }
        });
        return object;
    }

    private @Nullable JsonNode scalar(Shape shape, @Nullable String text, String path) {
        if (text == null) {
            return leftOut(path, "is not of the type that the service has for it");
        }
        if (shape instanceof Shape.Flag) {
            return Json.MAPPER
                    .getNodeFactory()
                    .booleanNode(List.of("true", "yes", "on").contains(text.toLowerCase(Locale.ROOT)));
        }
        if (shape instanceof Shape.Whole) {
            try {
                return Json.MAPPER.getNodeFactory().numberNode(new BigDecimal(text).longValueExact());
            } catch (ArithmeticException | NumberFormatException e) {
                return leftOut(path, "is no whole number");
            }
        }
        return Json.MAPPER.getNodeFactory().textNode(text);
    }

    private @Nullable JsonNode leftOut(String path, String why) {
        notes.add(path + " is left out: it " + why);
        return null;
    }

    /** An address of the right form for what another resource will have. */
    private @Nullable JsonNode standIn(Shape shape, Node node, String path) {
        if (!shape.name().endsWith("ArnType")) {
            return path.endsWith("/UserPoolId") ? null : leftOut(path, "is known only after deployment");
        }
        String name =
                node instanceof Node.Reference reference ? reference.resource().replaceAll("[^\\w-]", "-") : "unknown";
        String arn;
        if (path.endsWith("SnsCallerArn")) {
            arn = "arn:aws:iam::" + ACCOUNT + ":role/" + name;
        } else if (path.endsWith("KMSKeyID")) {
            arn = "arn:aws:kms:" + region + ":" + ACCOUNT + ":key/" + name;
        } else if (path.endsWith("SourceArn")) {
            arn = "arn:aws:ses:" + region + ":" + ACCOUNT + ":identity/" + name;
        } else {
            arn = "arn:aws:lambda:" + region + ":" + ACCOUNT + ":function:" + name;
        }
        return Json.MAPPER.getNodeFactory().textNode(arn);
    }
}
