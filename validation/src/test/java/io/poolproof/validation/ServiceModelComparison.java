package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.errors.CognitoException;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds operations, members, errors and limits against a service model file, in the older form of the AWS SDK for Java v1 or in
 * Smithy's JSON. Run by the profile {@code service-model}, since the model stands in no repository of ours.
 */
class ServiceModelComparison {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAMESPACE = "com.amazonaws.cognitoidentityprovider#";

    /** What newer models say otherwise than older ones, each a fact of the catalogue or an addition since. */
    private static final Set<String> BETWEEN_DATES = Set.of(
            "AttributeNameType.pattern", // fact attribute-name-with-blank-by-pool-age
            "PasswordType.minLength",
            "ClientSecretType.minLength",
            "SignUp.Password is required: true", // newer pools sign up without one
            "CreateUserPoolClient has no ClientSecret",
            "AdminInitiateAuth has no Session",
            "ConfirmSignUp has no Session",
            "InitiateAuth has no Session",
            "AuthFlowType.enum", // newer: USER_AUTH
            "ChallengeNameType.enum"); // newer: EMAIL_OTP, the challenges of USER_AUTH and more

    /**
     * Members that no rule is about, by design: what an app says of the device and of analytics, and what a pool or a client has
     * beside its schema and its permissions.
     */
    private static final Set<String> WITHOUT_RULES = Set.of("""
            AccessTokenValidity AccountRecoverySetting AdminCreateUserConfig AllowedOAuthFlows
            AllowedOAuthFlowsUserPoolClient AllowedOAuthScopes AnalyticsConfiguration AnalyticsMetadata
            AuthSessionValidity CallbackURLs ContextData DefaultRedirectURI DeletionProtection
            DeviceConfiguration EmailConfiguration EmailVerificationMessage
            EmailVerificationSubject EnablePropagateAdditionalUserContextData EnableTokenRevocation
            ExplicitAuthFlows ForceAliasCreation GenerateSecret IdTokenValidity LambdaConfig LogoutURLs
            MfaConfiguration Policies PreventUserExistenceErrors RefreshTokenRotation RefreshTokenValidity
            SmsAuthenticationMessage SmsConfiguration SmsVerificationMessage SupportedIdentityProviders
            TokenValidityUnits UserContextData UserPoolAddOns UserPoolTags UserPoolTier UsernameConfiguration
            VerificationMessageTemplate
            """.split("\\s+"));

    private final Map<String, JsonNode> shapes = new HashMap<>();
    private final boolean smithy;

    ServiceModelComparison() throws IOException {
        JsonNode model = JSON.readTree(Files.readAllBytes(Path.of(System.getProperty("service.model"))));
        smithy = model.has("smithy");
        model.get("shapes")
                .properties()
                .forEach(entry ->
                        shapes.put(entry.getKey().substring(entry.getKey().indexOf('#') + 1), entry.getValue()));
        if (!smithy) {
            model.get("operations").properties().forEach(entry -> shapes.put(entry.getKey(), entry.getValue()));
        }
    }

    @Test
    void everyOperationHasTheModelsMembersAndErrors() {
        List<String> differences = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            JsonNode shape = shapes.get(operation.wireName());
            if (shape == null) {
                // Older models lack operations of today.
                continue;
            }
            JsonNode input = inputOf(operation);
            for (Member member : operation.members()) {
                String name = member.wireName().split("/", -1)[0];
                JsonNode modelled = input.path("members").get(name);
                if (modelled == null) {
                    differences.add(operation.wireName() + " has no " + name);
                } else if (operation.requires(member) != isRequired(input, name)) {
                    differences.add(operation.wireName() + "." + name + " is required: " + isRequired(input, name));
                }
            }
            for (JsonNode error : shape.get("errors")) {
                if (CognitoException.of(target(error), "", 400) instanceof CognitoException.Unknown) {
                    differences.add(operation.wireName() + " answers with " + target(error));
                }
            }
        }
        differences.removeAll(BETWEEN_DATES);
        assertThat(differences).as("what the model has otherwise").isEmpty();
    }

    @Test
    void everyMemberOfTheModelHasRulesOrIsLeftOutByDesign() {
        Set<String> others = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            Set<String> known = operation.members().stream()
                    .map(member -> member.wireName().split("/", -1)[0])
                    .collect(Collectors.toSet());
            inputOf(operation).path("members").fieldNames().forEachRemaining(name -> {
                if (!known.contains(name)) {
                    others.add(name);
                }
            });
        }
        others.removeAll(WITHOUT_RULES);
        assertThat(others).as("members that no rule is about").isEmpty();
    }

    @Test
    void theSchemasLimitsAreTheModels() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            String path = "/poolproof/schemas/api/requests/" + operation.wireName() + ".schema.json";
            try (InputStream stream = ServiceModelComparison.class.getResourceAsStream(path)) {
                JSON.readTree(stream).path("definitions").properties().forEach(entry -> {
                    JsonNode modelled = shapes.get(entry.getKey());
                    if (modelled != null) {
                        compare(entry.getKey(), entry.getValue(), limits(modelled), differences);
                    }
                });
            }
        }
        differences.removeAll(BETWEEN_DATES);
        assertThat(differences).as("limits that the model has otherwise").isEmpty();
    }

    private static void compare(String name, JsonNode schema, JsonNode modelled, Set<String> differences) {
        for (String limit : List.of("minLength", "maxLength", "minItems", "maxItems", "pattern")) {
            String ours = schema.path(limit).asText("");
            String theirs = modelled.path(limit).asText("");
            if (!ours.equals(theirs)) {
                differences.add(name + "." + limit);
            }
        }
        if (!texts(schema.path("enum")).equals(texts(modelled.path("enum")))) {
            differences.add(name + ".enum");
        }
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    /** The limits of a shape under the names that JSON Schema gives them. */
    private ObjectNode limits(JsonNode shape) {
        ObjectNode limits = JSON.createObjectNode();
        JsonNode traits = smithy ? shape.path("traits").path("smithy.api#length") : shape;
        String kind = shape.path("type").asText().toLowerCase(Locale.ROOT);
        String unit = kind.equals("list") ? "Items" : "Length";
        if (traits.path("min").asInt(0) > 0) {
            limits.put("min" + unit, traits.get("min").asText());
        }
        if (traits.has("max")) {
            limits.put("max" + unit, traits.get("max").asText());
        }
        String pattern = smithy
                ? shape.path("traits").path("smithy.api#pattern").asText("")
                : shape.path("pattern").asText("");
        if (!pattern.isEmpty()) {
            limits.put("pattern", smithy || pattern.startsWith("^") ? pattern : "^" + pattern + "$");
        }
        if (smithy && kind.equals("enum")) {
            ArrayNode values = limits.putArray("enum");
            shape.path("members")
                    .forEach(member -> values.add(
                            member.path("traits").path("smithy.api#enumValue").asText()));
        } else if (shape.has("enum")) {
            limits.set("enum", shape.get("enum"));
        }
        return limits;
    }

    private JsonNode inputOf(Operation operation) {
        JsonNode input = shapes.getOrDefault(operation.wireName(), MissingNode.getInstance())
                .path("input");
        return input.isMissingNode() ? input : shapes.getOrDefault(target(input), MissingNode.getInstance());
    }

    private boolean isRequired(JsonNode input, String member) {
        if (smithy) {
            return input.get("members").get(member).path("traits").has("smithy.api#required");
        }
        for (JsonNode required : input.path("required")) {
            if (required.asText().equals(member)) {
                return true;
            }
        }
        return false;
    }

    private String target(JsonNode reference) {
        return smithy
                ? reference.get("target").asText().substring(NAMESPACE.length())
                : reference.get("shape").asText();
    }
}
