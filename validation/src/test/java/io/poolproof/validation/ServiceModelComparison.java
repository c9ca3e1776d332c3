package io.poolproof.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.validation.errors.CognitoException;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            "SignUpResponse has no Session",
            "ConfirmSignUpResponse has no Session",
            "AdminInitiateAuthResponse has no AvailableChallenges",
            "InitiateAuthResponse has no AvailableChallenges",
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

    /** Limits of what a request may declare; a pool's answer lists more and longer names. */
    private static final Set<String> OF_REQUESTS = Set.of("SchemaAttributesListType", "CustomAttributeNameType");

    /** What the schemas describe in part, by design: schema, attributes, permissions, ids, names and dates. */
    private static final Set<String> PARTS = Set.of(
            "CreateUserPool", "CreateUserPoolClient", "UpdateUserPoolClient", "UserPoolType", "UserPoolClientType");

    private final ServiceModel model;

    ServiceModelComparison() throws IOException {
        model = ServiceModel.read(Path.of(System.getProperty("service.model")));
    }

    @Test
    void everyOperationHasTheModelsMembersAndErrors() {
        List<String> differences = new ArrayList<>();
        for (Operation operation : Operation.values()) {
            if (!model.has(operation)) {
                // Older models lack operations of today.
                continue;
            }
            JsonNode input = model.input(operation);
            for (Member member : operation.members()) {
                String name = member.wireName().split("/", -1)[0];
                JsonNode modelled = input.path("members").get(name);
                if (modelled == null) {
                    differences.add(operation.wireName() + " has no " + name);
                } else if (operation.requires(member) != model.isRequired(input, name)) {
                    differences.add(
                            operation.wireName() + "." + name + " is required: " + model.isRequired(input, name));
                }
            }
            for (String error : model.errors(operation)) {
                if (CognitoException.of(error, "", 400) instanceof CognitoException.Unknown) {
                    differences.add(operation.wireName() + " answers with " + error);
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
            model.input(operation).path("members").fieldNames().forEachRemaining(name -> {
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
            for (String direction : List.of("requests", "responses")) {
                schema(direction, operation).path("definitions").properties().forEach(entry -> {
                    boolean asked = direction.equals("requests") || !OF_REQUESTS.contains(entry.getKey());
                    if (asked && !model.shape(entry.getKey()).isMissingNode()) {
                        compare(entry.getKey(), entry.getValue(), model.limits(entry.getKey()), differences);
                    }
                });
            }
        }
        differences.removeAll(BETWEEN_DATES);
        assertThat(differences).as("limits that the model has otherwise").isEmpty();
    }

    @Test
    void theSchemasHaveTheModelsMembers() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            if (model.has(operation)) {
                JsonNode request = schema("requests", operation);
                JsonNode response = schema("responses", operation);
                compareMembers(operation.wireName(), request, model.input(operation), differences);
                compareMembers(operation.wireName() + "Response", response, model.output(operation), differences);
                for (JsonNode schema : List.of(request, response)) {
                    schema.path("definitions")
                            .properties()
                            .forEach(entry -> compareMembers(
                                    entry.getKey(), entry.getValue(), model.shape(entry.getKey()), differences));
                }
            }
        }
        differences.removeAll(BETWEEN_DATES);
        assertThat(differences).as("members that the model has otherwise").isEmpty();
    }

    @Test
    void theSchemasTakeTheModelsErrors() throws IOException {
        Set<String> differences = new TreeSet<>();
        for (Operation operation : Operation.values()) {
            Set<String> taken = texts(schema("errors", operation).at("/properties/__type/enum"));
            model.errors(operation).stream()
                    .filter(error -> !taken.contains(error))
                    .forEach(error -> differences.add(operation.wireName() + " answers with " + error));
        }
        assertThat(differences).as("errors that a schema refuses").isEmpty();
    }

    private static JsonNode schema(String folder, Operation operation) throws IOException {
        String path = "/poolproof/schemas/api/" + folder + "/" + operation.wireName() + ".schema.json";
        try (InputStream stream = ServiceModelComparison.class.getResourceAsStream(path)) {
            return JSON.readTree(stream);
        }
    }

    private void compareMembers(String name, JsonNode schema, JsonNode structure, Set<String> differences) {
        if (!structure.path("type").asText().equals("structure")) {
            return;
        }
        JsonNode modelled = structure.path("members");
        schema.path("properties").fieldNames().forEachRemaining(member -> {
            if (!modelled.has(member)) {
                differences.add(name + " has no " + member);
            } else if (texts(schema.path("required")).contains(member) != model.isRequired(structure, member)) {
                differences.add(name + "." + member + " is required: " + model.isRequired(structure, member));
            }
        });
        modelled.fieldNames().forEachRemaining(member -> {
            if (!PARTS.contains(name) && !schema.path("properties").has(member)) {
                differences.add(name + " has " + member);
            }
        });
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
}
