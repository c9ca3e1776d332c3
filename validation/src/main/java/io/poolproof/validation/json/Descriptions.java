package io.poolproof.validation.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.validation.model.AttributeDataType;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import io.poolproof.validation.servicemodel.ShapeValue;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what {@code describe-user-pool} and {@code describe-user-pool-client} print. */
public final class Descriptions {
    private Descriptions() {}

    /**
     * Reads a pool, with or without the member {@code UserPool} around it. Where the schema is missing the standard attributes
     * stand in.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static UserPool userPool(byte[] json) {
        return userPool(tree(json));
    }

    /** Reads a pool from a tree. */
    public static UserPool userPool(JsonNode tree) {
        return userPoolOf(new JsonShapeValue(tree));
    }

    /** Reads a pool, whoever holds its description. */
    public static UserPool userPoolOf(ShapeValue description) {
        Part pool = new Part(description).unwrapped("UserPool");
        UserPool.Builder builder = UserPool.builder(pool.text("Id"))
                .usernameAttributes(pool.texts("UsernameAttributes"))
                .aliasAttributes(pool.texts("AliasAttributes"))
                .autoVerifiedAttributes(pool.texts("AutoVerifiedAttributes"))
                .verifiedBeforeUpdate(
                        pool.part("UserAttributeUpdateSettings").texts("AttributesRequireVerificationBeforeUpdate"))
                .triggers(triggers(pool.part("LambdaConfig")))
                .sendsSms(sendsSms(pool.part("SmsConfiguration")));
        pool.parts("SchemaAttributes").forEach(part -> builder.attribute(attribute(part)));
        return builder.build();
    }

    /** By Amazon SNS, or by AWS End User Messaging, whose settings stand beside (service model of July 2026). */
    private static boolean sendsSms(Part configuration) {
        return configuration.has("SnsCallerArn") || configuration.has("EumsSms");
    }

    /**
     * Reads a client, with or without the member {@code UserPoolClient} around it; lists at their defaults are absent (fact
     * {@code describe-client-omits-defaults}), and what an empty one stands for was not seen, so that it counts as absent.
     *
     * @throws IllegalArgumentException if the text is no JSON object
     */
    public static UserPoolClient userPoolClient(byte[] json) {
        return userPoolClient(tree(json));
    }

    /** Reads a client from a tree. */
    public static UserPoolClient userPoolClient(JsonNode tree) {
        return userPoolClientOf(new JsonShapeValue(tree));
    }

    /** Reads a client, whoever holds its description. */
    public static UserPoolClient userPoolClientOf(ShapeValue description) {
        Part client = new Part(description).unwrapped("UserPoolClient");
        Set<String> reads = client.texts("ReadAttributes");
        Set<String> writes = client.texts("WriteAttributes");
        return new UserPoolClient(
                client.text("ClientId"), reads.isEmpty() ? null : reads, writes.isEmpty() ? null : writes);
    }

    private static JsonNode tree(byte[] json) {
        try {
            JsonNode tree = RequestCodec.JSON.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("the description is no JSON");
        }
        throw new IllegalArgumentException("the description is no JSON object");
    }

    private static SchemaAttribute attribute(Part part) {
        Part string = part.part("StringAttributeConstraints");
        Part number = part.part("NumberAttributeConstraints");
        return new SchemaAttribute(
                part.text("Name"),
                AttributeDataType.named(part.text("AttributeDataType")).orElse(AttributeDataType.STRING),
                part.text("Mutable").equals("true"),
                part.text("Required").equals("true"),
                part.text("DeveloperOnlyAttribute").equals("true"),
                SchemaAttribute.length(string.limit("MinLength")),
                SchemaAttribute.length(string.limit("MaxLength")),
                number.limit("MinValue"),
                number.limit("MaxValue"));
    }

    private static List<Trigger> triggers(Part config) {
        return config.members.keySet().stream()
                .filter(config::has)
                .map(Trigger::named)
                .flatMap(Optional::stream)
                .toList();
    }

    /** An object of a description, of which everything may be missing. */
    private record Part(Map<String, ? extends ShapeValue> members) {
        Part(ShapeValue value) {
            this(value.members());
        }

        Part unwrapped(String name) {
            ShapeValue inner = members.get(name);
            return inner != null && inner.kind() == ShapeValue.Kind.OBJECT ? new Part(inner) : this;
        }

        boolean has(String name) {
            ShapeValue value = members.get(name);
            return value != null && value.kind() != ShapeValue.Kind.NULL;
        }

        Part part(String name) {
            ShapeValue value = members.get(name);
            return value == null ? new Part(Map.of()) : new Part(value);
        }

        String text(String name) {
            ShapeValue value = members.get(name);
            return value == null ? "" : value.text();
        }

        @Nullable
        String limit(String name) {
            ShapeValue value = members.get(name);
            return value == null || value.text().isEmpty() ? null : value.text();
        }

        List<Part> parts(String name) {
            return entries(name).stream().map(Part::new).toList();
        }

        Set<String> texts(String name) {
            Set<String> texts = new LinkedHashSet<>();
            entries(name).forEach(entry -> texts.add(entry.text()));
            return texts;
        }

        private List<? extends ShapeValue> entries(String name) {
            ShapeValue value = members.get(name);
            return value == null ? List.of() : value.entries();
        }
    }
}
