package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.CognitoValidator;
import io.poolproof.validation.PredictedError;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.Violation;
import io.poolproof.validation.evidence.Level;
import io.poolproof.validation.json.Descriptions;
import io.poolproof.validation.json.RequestCodec;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.SchemaAttribute;
import io.poolproof.validation.model.UserPool;
import io.poolproof.validation.model.UserPoolClient;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request and what it is held against, with the library's judgement, as a line for the library in other languages.
 *
 * @param pool what {@code DescribeUserPool} answers; null where no pool is known
 * @param client what {@code DescribeUserPoolClient} answers; null where no client is known
 */
record JudgedRequest(
        String id,
        Operation operation,
        @Nullable JsonNode pool,
        @Nullable JsonNode client,
        JsonNode body) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What the request is held against. */
    ObjectNode known() {
        ObjectNode known = JSON.objectNode();
        known.set("pool", pool);
        known.set("client", client);
        return known;
    }

    CognitoValidator validator() {
        return pool == null
                ? CognitoValidator.withoutPool()
                : client == null
                        ? CognitoValidator.forPool(Descriptions.userPool(pool))
                        : CognitoValidator.forPool(Descriptions.userPool(pool), Descriptions.userPoolClient(client));
    }

    /** The request and all that a validator says of it. */
    ObjectNode judgedBy(CognitoValidator validator) {
        ObjectNode line = JSON.objectNode().put("id", id).put("operation", operation.wireName());
        line.set("input", body);
        line.set("result", result(RequestCodec.decode(operation, body).judgedBy(validator)));
        return line;
    }

    private static ObjectNode result(ValidationResult result) {
        ObjectNode shown = JSON.objectNode().put("valid", result.isValid());
        ArrayNode violations = shown.putArray("violations");
        for (Violation violation : result.violations()) {
            violations
                    .addObject()
                    .put("rule", violation.rule().id())
                    .put("severity", violation.severity().name())
                    .put("confidence", violation.confidence().name())
                    .put("level", Level.of(violation.confidence()).name())
                    .put("attributeName", violation.attributeName())
                    .put("path", violation.path())
                    .put("message", violation.message());
        }
        shown.set("predicted", result.predicted().map(JudgedRequest::predicted).orElse(null));
        return shown;
    }

    private static ObjectNode predicted(PredictedError error) {
        ObjectNode shown = JSON.objectNode()
                .put("type", error.type())
                .put("status", error.status())
                .put("confidence", error.confidence().name())
                .put("messageConfidence", error.messageConfidence().name());
        error.messages().forEach(shown.putArray("messages")::add);
        return shown;
    }

    /** What {@code DescribeUserPool} answers of a pool, as far as the library reads it. */
    static ObjectNode describe(UserPool pool) {
        ObjectNode description = JSON.objectNode().put("Id", pool.id());
        pool.schema()
                .forEach(attribute -> description.withArray("/SchemaAttributes").add(describe(attribute)));
        texts(description, "UsernameAttributes", pool.usernameAttributes());
        texts(description, "AliasAttributes", pool.aliasAttributes());
        Set<String> verified = pool.autoVerifiedAttributes();
        texts(description, "AutoVerifiedAttributes", verified == null ? Set.of() : verified);
        texts(
                description.putObject("UserAttributeUpdateSettings"),
                "AttributesRequireVerificationBeforeUpdate",
                pool.verifiedBeforeUpdate());
        if (pool.triggers() != null) {
            pool.triggers()
                    .forEach(trigger -> description.withObject("/LambdaConfig").put(trigger.wireName(), "arn"));
        }
        if (Boolean.TRUE.equals(pool.sendsSms())) {
            description.putObject("SmsConfiguration").put("SnsCallerArn", "arn");
        }
        return JSON.objectNode().set("UserPool", description);
    }

    private static void texts(ObjectNode description, String member, Set<String> texts) {
        texts.stream().sorted().forEach(description.putArray(member)::add);
    }

    private static ObjectNode describe(SchemaAttribute attribute) {
        ObjectNode shown = JSON.objectNode()
                .put("Name", attribute.name())
                .put("AttributeDataType", attribute.dataType().wireName())
                .put("Mutable", attribute.mutable())
                .put("Required", attribute.required())
                .put("DeveloperOnlyAttribute", attribute.developerOnly());
        Integer min = attribute.minLength();
        Integer max = attribute.maxLength();
        shown.putObject("StringAttributeConstraints")
                .put("MinLength", min == null ? null : min.toString())
                .put("MaxLength", max == null ? null : max.toString());
        shown.putObject("NumberAttributeConstraints")
                .put("MinValue", attribute.minValue())
                .put("MaxValue", attribute.maxValue());
        return shown;
    }

    /** What {@code DescribeUserPoolClient} answers of a client, as far as the library reads it. */
    static ObjectNode describe(UserPoolClient client) {
        ObjectNode description = JSON.objectNode().put("ClientId", client.clientId());
        if (client.readAttributes() != null) {
            texts(description, "ReadAttributes", client.readAttributes());
        }
        if (client.writeAttributes() != null) {
            texts(description, "WriteAttributes", client.writeAttributes());
        }
        return JSON.objectNode().set("UserPoolClient", description);
    }
}
