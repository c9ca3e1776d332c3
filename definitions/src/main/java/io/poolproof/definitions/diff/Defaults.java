package io.poolproof.definitions.diff;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.ResourceKind;
import java.util.Map;
import java.util.Set;

/** What the service itself chooses where a pool or a client is made without a setting, as new ones are described. */
final class Defaults {
    private static final Map<String, String> POOL = Map.ofEntries(
            Map.entry("MfaConfiguration", "OFF"),
            Map.entry("DeletionProtection", "INACTIVE"),
            Map.entry("UserPoolTier", "ESSENTIALS"),
            Map.entry("EmailConfiguration/EmailSendingAccount", "COGNITO_DEFAULT"),
            Map.entry("VerificationMessageTemplate/DefaultEmailOption", "CONFIRM_WITH_CODE"),
            Map.entry("AdminCreateUserConfig/AllowAdminCreateUserOnly", "false"),
            Map.entry("AdminCreateUserConfig/UnusedAccountValidityDays", "7"),
            Map.entry("Policies/PasswordPolicy/MinimumLength", "8"),
            Map.entry("Policies/PasswordPolicy/RequireUppercase", "true"),
            Map.entry("Policies/PasswordPolicy/RequireLowercase", "true"),
            Map.entry("Policies/PasswordPolicy/RequireNumbers", "true"),
            Map.entry("Policies/PasswordPolicy/RequireSymbols", "true"),
            Map.entry("Policies/PasswordPolicy/TemporaryPasswordValidityDays", "7"),
            Map.entry("Policies/PasswordPolicy/PasswordHistorySize", "0"),
            Map.entry("KeyConfiguration/KeyType", "AWS_OWNED_KEY"),
            Map.entry("IssuerConfiguration/Type", "ORIGINAL"));

    private static final Map<String, String> CLIENT = Map.of(
            "RefreshTokenValidity", "30",
            "EnableTokenRevocation", "true",
            "AuthSessionValidity", "3",
            "EnablePropagateAdditionalUserContextData", "false",
            "AllowedOAuthFlowsUserPoolClient", "false",
            "TokenValidityUnits/RefreshToken", "days",
            "TokenValidityUnits/AccessToken", "hours",
            "TokenValidityUnits/IdToken", "hours",
            "GenerateSecret", "false",
            "PreventUserExistenceErrors", "LEGACY");

    /** Whole values of new pools, in the notation of nodes. */
    private static final Map<String, Set<String>> STRUCTURES = Map.of(
            "Policies/SignInPolicy/AllowedFirstAuthFactors", Set.of("[\"PASSWORD\",]"),
            "AccountRecoverySetting/RecoveryMechanisms",
                    Set.of("[{\"Name\":\"verified_email\",\"Priority\":\"1\",},"
                            + "{\"Name\":\"verified_phone_number\",\"Priority\":\"2\",},]"));

    private Defaults() {}

    /** Whether the value is what the service chooses by itself. */
    static boolean is(ResourceKind kind, String path, Node value) {
        Map<String, String> defaults =
                kind == ResourceKind.POOL ? POOL : kind == ResourceKind.CLIENT ? CLIENT : Map.of();
        String text = Node.text(value);
        if (text != null) {
            return text.equalsIgnoreCase(defaults.get(path));
        }
        boolean empty = value instanceof Node.Sequence list
                ? list.items().isEmpty()
                : value instanceof Node.Mapping mapping && mapping.members().isEmpty();
        return empty || STRUCTURES.getOrDefault(path, Set.of()).contains(Node.notation(value));
    }
}
