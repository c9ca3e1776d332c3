package io.poolproof.server.pool;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which settings a server takes without doing anything by them. What is modelled is listed here; whatever else a request sets is named,
 * so that no setting is ignored in silence.
 */
public final class Unmodelled {
    private static final String ANY = "/*";
    private static final String NO_DEVICE = "no device is remembered";
    private static final String NO_MESSAGE = "no message leaves this server";
    private static final String NO_PAGES = "there are no hosted pages and no token endpoint";

    private static final Set<String> OF_POOLS = Set.of(
            "UserPoolId",
            "PoolName",
            "Policies/PasswordPolicy/*",
            "DeletionProtection",
            "LambdaConfig/PreSignUp",
            "LambdaConfig/CustomMessage",
            "LambdaConfig/PostConfirmation",
            "LambdaConfig/PreAuthentication",
            "LambdaConfig/PostAuthentication",
            "LambdaConfig/DefineAuthChallenge",
            "LambdaConfig/CreateAuthChallenge",
            "LambdaConfig/VerifyAuthChallengeResponse",
            "LambdaConfig/PreTokenGeneration",
            "LambdaConfig/UserMigration",
            "LambdaConfig/PreTokenGenerationConfig/*",
            "AutoVerifiedAttributes",
            "AliasAttributes",
            "UsernameAttributes",
            "MfaConfiguration",
            "UserAttributeUpdateSettings/*",
            "EmailConfiguration/EmailSendingAccount",
            "SmsConfiguration/SnsCallerArn",
            "UserPoolTags/*",
            "AdminCreateUserConfig/AllowAdminCreateUserOnly",
            "AdminCreateUserConfig/UnusedAccountValidityDays",
            "Schema",
            "UsernameConfiguration/*",
            "AccountRecoverySetting/*");

    private static final Set<String> OF_CLIENTS = Set.of(
            "UserPoolId",
            "ClientId",
            "ClientName",
            "GenerateSecret",
            "ClientSecret",
            "RefreshTokenValidity",
            "AccessTokenValidity",
            "IdTokenValidity",
            "TokenValidityUnits/*",
            "ReadAttributes",
            "WriteAttributes",
            "ExplicitAuthFlows",
            "PreventUserExistenceErrors",
            "AuthSessionValidity");

    private static final Set<String> OF_FACTORS = Set.of(
            "UserPoolId",
            "MfaConfiguration",
            "SoftwareTokenMfaConfiguration/*",
            "SmsMfaConfiguration/SmsConfiguration/SnsCallerArn");

    private static final Map<String, Set<String>> MODELLED = Map.of(
            "CreateUserPool", OF_POOLS,
            "UpdateUserPool", OF_POOLS,
            "CreateUserPoolClient", OF_CLIENTS,
            "UpdateUserPoolClient", OF_CLIENTS,
            "SetUserPoolMfaConfig", OF_FACTORS);

    /** Values that ask for nothing that a server without the setting would not do. */
    private static final Map<String, Set<String>> NEUTRAL = Map.of(
            "Policies/SignInPolicy/AllowedFirstAuthFactors", Set.of("[\"PASSWORD\"]"),
            "VerificationMessageTemplate/DefaultEmailOption", Set.of("\"CONFIRM_WITH_CODE\""),
            "UserPoolAddOns/AdvancedSecurityMode", Set.of("\"OFF\""),
            "UserPoolTier", Set.of("\"ESSENTIALS\""),
            "SupportedIdentityProviders", Set.of("[\"COGNITO\"]", "[]"),
            "EnableTokenRevocation", Set.of("true"),
            "AllowedOAuthFlowsUserPoolClient", Set.of("false"),
            "EnablePropagateAdditionalUserContextData", Set.of("false"),
            "RefreshTokenRotation/Feature", Set.of("\"DISABLED\""),
            "KeyConfiguration/KeyType", Set.of("\"AWS_OWNED_KEY\""));

    /** What users of a setting lose, where its name does not say it. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("VerificationMessageTemplate", "no message leaves this server, and a link confirms nobody"),
            Map.entry("EmailVerificationMessage", NO_MESSAGE),
            Map.entry("EmailVerificationSubject", NO_MESSAGE),
            Map.entry("SmsVerificationMessage", NO_MESSAGE),
            Map.entry("SmsAuthenticationMessage", NO_MESSAGE),
            Map.entry("EmailConfiguration", NO_MESSAGE),
            Map.entry("SmsConfiguration", NO_MESSAGE),
            Map.entry("SmsMfaConfiguration", NO_MESSAGE),
            Map.entry("AdminCreateUserConfig", NO_MESSAGE),
            Map.entry("UserPoolTier", "no feature is refused for its plan"),
            Map.entry("LambdaConfig", "this trigger is not called"),
            Map.entry("AllowedOAuthFlows", NO_PAGES),
            Map.entry("AllowedOAuthFlowsUserPoolClient", NO_PAGES),
            Map.entry("AllowedOAuthScopes", NO_PAGES),
            Map.entry("CallbackURLs", NO_PAGES),
            Map.entry("LogoutURLs", NO_PAGES),
            Map.entry("DefaultRedirectURI", NO_PAGES),
            Map.entry("DeviceConfiguration", NO_DEVICE),
            Map.entry("EnableTokenRevocation", "tokens can be revoked all the same"));

    private Unmodelled() {}

    /** What a request sets that is not modelled, each in a line that begins with the member. */
    public static List<String> of(String operation, JsonNode body) {
        List<String> found = new ArrayList<>();
        Set<String> modelled = MODELLED.get(operation);
        if (modelled != null) {
            body.properties().forEach(member -> look(member.getKey(), member.getValue(), modelled, found));
        }
        if (body.path("ExplicitAuthFlows").toString().contains("ALLOW_USER_AUTH\"")) {
            found.add("ExplicitAuthFlows: sign-in by the flow USER_AUTH");
        }
        return found;
    }

    /** What a sign-in names that is not modelled. */
    public static List<String> ofSignIn(JsonNode body) {
        return Stream.of("AuthParameters", "ChallengeResponses")
                .filter(member -> body.path(member).hasNonNull("DEVICE_KEY"))
                .map(member -> member + "/DEVICE_KEY: " + NO_DEVICE)
                .toList();
    }

    private static void look(String path, JsonNode value, Set<String> modelled, List<String> found) {
        if (value.isNull() || isModelled(path, modelled) || isNeutral(path, value)) {
            return;
        }
        boolean isLookedInto = modelled.stream().anyMatch(one -> one.startsWith(path + "/"))
                || NEUTRAL.keySet().stream().anyMatch(one -> one.startsWith(path + "/"));
        if (value.isObject() && isLookedInto) {
            value.properties()
                    .forEach(member -> look(path + "/" + member.getKey(), member.getValue(), modelled, found));
        } else if (!(value.isContainerNode() && value.isEmpty())) {
            String words = WORDS.get(path.contains("/") ? path.substring(0, path.indexOf('/')) : path);
            found.add(path + (words == null ? "" : ": " + words));
        }
    }

    private static boolean isModelled(String path, Set<String> modelled) {
        return modelled.contains(path)
                || (path.contains("/") && modelled.contains(path.substring(0, path.lastIndexOf('/')) + ANY));
    }

    private static boolean isNeutral(String path, JsonNode value) {
        return NEUTRAL.getOrDefault(path, Set.of()).contains(value.toString());
    }
}
