package io.poolproof.definitions.diff;

import io.poolproof.definitions.model.ResourceKind;
import io.poolproof.validation.evidence.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What becomes of a setting that the pool or the client has and a definition leaves out: by the route on which the definition gets
 * to the service, setting by setting, as far as it was measured or is documented. What conflicts is unknown.
 */
final class Omissions {
    /** How a definition that leaves a setting out gets to the service. */
    enum Route {
        /** UpdateUserPool or UpdateUserPoolClient with this input. */
        CALL,
        /** A template that does not name what the deployed pool has, wherever that comes from. */
        TEMPLATE_OVER_DEPLOYED,
        /** A template that no longer names what the one before did. */
        TEMPLATE_OVER_TEMPLATE,
        /** A configuration of Terraform's that no longer names what the one before did, or what the state has. */
        CONFIGURATION
    }

    /**
     * What becomes of it.
     *
     * @param to what it goes back to, or what stays, in words
     */
    record Effect(Verdict verdict, String to, List<Fact> facts) {}

    private record Row(Route route, ResourceKind kind, Set<String> settings, Effect effect) {}

    private static final Set<String> ANY = Set.of();
    private static final List<Row> ROWS = new ArrayList<>();

    static {
        pools();
        clients();
        templates();
        configurations();
    }

    private Omissions() {}

    private static void row(
            Route route, ResourceKind kind, Set<String> settings, Verdict verdict, String to, Fact... facts) {
        ROWS.add(new Row(route, kind, settings, new Effect(verdict, to, List.of(facts))));
    }

    private static void pool(Verdict verdict, String to, Fact fact, String... settings) {
        row(Route.CALL, ResourceKind.POOL, Set.of(settings), verdict, to, fact);
    }

    private static void pools() {
        pool(
                Verdict.RESET,
                "nothing is verified",
                Fact.UPDATE_USER_POOL_LEFT_OUT_AUTO_VERIFIED,
                "AutoVerifiedAttributes");
        pool(
                Verdict.UNKNOWN,
                "it was seen to stay, while AWS documents that it goes back to OFF",
                Fact.UPDATE_USER_POOL_LEFT_OUT_MFA,
                "MfaConfiguration",
                "EnabledMfas");
        pool(
                Verdict.UNKNOWN,
                "the policy was seen to stay in 2026 and to go back to the default in 2018",
                Fact.UPDATE_USER_POOL_LEFT_OUT_PASSWORD_POLICY,
                "Policies/PasswordPolicy");
        pool(Verdict.KEPT, "the policy stays", Fact.UPDATE_USER_POOL_LEFT_OUT_SIGN_IN_POLICY, "Policies/SignInPolicy");
        pool(
                Verdict.KEPT,
                "the setting stays",
                Fact.UPDATE_USER_POOL_LEFT_OUT_UPDATE_SETTINGS,
                "UserAttributeUpdateSettings");
        pool(Verdict.RESET, "no trigger is left", Fact.UPDATE_USER_POOL_LEFT_OUT_TRIGGERS, "LambdaConfig");
        pool(Verdict.RESET, "no tag is left", Fact.UPDATE_USER_POOL_LEFT_OUT_TAGS, "UserPoolTags");
        pool(
                Verdict.RESET,
                "the default texts come back",
                Fact.UPDATE_USER_POOL_LEFT_OUT_VERIFICATION,
                "VerificationMessageTemplate",
                "EmailVerificationMessage",
                "EmailVerificationSubject",
                "SmsVerificationMessage",
                "SmsAuthenticationMessage");
        pool(Verdict.KEPT, "the plan stays", Fact.UPDATE_USER_POOL_LEFT_OUT_TIER, "UserPoolTier");
        pool(
                Verdict.UNKNOWN,
                "AWS documents that it goes back to INACTIVE, and nobody has measured it",
                Fact.UPDATE_USER_POOL_LEFT_OUT_DELETION_PROTECTION,
                "DeletionProtection");
        row(
                Route.CALL,
                ResourceKind.POOL,
                ANY,
                Verdict.RESET,
                "AWS documents that it goes back to its default",
                Fact.UPDATE_USER_POOL_LEFT_OUT_OTHERS);
    }

    private static void client(Verdict verdict, String to, Fact fact, String... settings) {
        row(Route.CALL, ResourceKind.CLIENT, Set.of(settings), verdict, to, fact);
    }

    private static void clients() {
        client(
                Verdict.RESET,
                "refresh, SRP and custom sign-in come back, by the service model",
                Fact.UPDATE_CLIENT_LEFT_OUT_FLOWS,
                "ExplicitAuthFlows");
        client(
                Verdict.RESET,
                "no provider is left",
                Fact.UPDATE_CLIENT_LEFT_OUT_PROVIDERS,
                "SupportedIdentityProviders");
        client(
                Verdict.RESET,
                "none is left",
                Fact.UPDATE_CLIENT_LEFT_OUT_OAUTH,
                "AllowedOAuthFlows",
                "AllowedOAuthScopes",
                "CallbackURLs",
                "LogoutURLs",
                "DefaultRedirectURI");
        client(
                Verdict.RESET,
                "the client may read the standard attributes and the verified flags, and no custom attribute",
                Fact.UPDATE_CLIENT_LEFT_OUT_READ_ATTRIBUTES,
                "ReadAttributes");
        client(
                Verdict.RESET,
                "the client may write the standard attributes, and no custom attribute",
                Fact.UPDATE_CLIENT_LEFT_OUT_WRITE_ATTRIBUTES,
                "WriteAttributes");
        client(
                Verdict.RESET,
                "it goes back to 30 days for refresh tokens and one hour for the others",
                Fact.UPDATE_CLIENT_LEFT_OUT_VALIDITY,
                "RefreshTokenValidity",
                "AccessTokenValidity",
                "IdTokenValidity",
                "TokenValidityUnits");
        client(
                Verdict.RESET,
                "OAuth is switched off",
                Fact.UPDATE_CLIENT_LEFT_OUT_OAUTH_USE,
                "AllowedOAuthFlowsUserPoolClient");
        client(
                Verdict.RESET,
                "it goes back to LEGACY, which tells strangers who is a user",
                Fact.UPDATE_CLIENT_LEFT_OUT_EXISTENCE_ERRORS,
                "PreventUserExistenceErrors");
        row(
                Route.CALL,
                ResourceKind.CLIENT,
                ANY,
                Verdict.UNKNOWN,
                "AWS documents in general that it goes back to its default",
                Fact.UPDATE_CLIENT_LEFT_OUT_OTHERS);
    }

    private static void templates() {
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                Set.of("LambdaConfig"),
                Verdict.RESET,
                "the next update of the pool takes the trigger away",
                Fact.CLOUDFORMATION_RESETS_OUTSIDE_CHANGES,
                Fact.UPDATE_USER_POOL_LEFT_OUT_TRIGGERS);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                Set.of("AutoVerifiedAttributes"),
                Verdict.RESET,
                "the next update of the pool verifies nothing any more",
                Fact.UPDATE_USER_POOL_LEFT_OUT_AUTO_VERIFIED);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                Set.of("UserPoolTier", "Policies/SignInPolicy"),
                Verdict.NOTHING,
                "",
                Fact.UPDATE_USER_POOL_LEFT_OUT_TIER);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                Set.of("MfaConfiguration", "EnabledMfas"),
                Verdict.UNKNOWN,
                "AWS documents that an update sets it back to OFF, while it was seen to stay",
                Fact.UPDATE_USER_POOL_LEFT_OUT_MFA,
                Fact.CLOUDFORMATION_LEFT_OUT_STAYS);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                Set.of("DeletionProtection"),
                Verdict.UNKNOWN,
                "AWS documents that an update sets it back to INACTIVE, and nobody has measured it",
                Fact.UPDATE_USER_POOL_LEFT_OUT_DELETION_PROTECTION);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.POOL,
                ANY,
                Verdict.UNKNOWN,
                "the next update may keep it or set it back",
                Fact.UPDATE_USER_POOL_LEFT_OUT_OTHERS,
                Fact.CLOUDFORMATION_LEFT_OUT_STAYS);
        row(
                Route.TEMPLATE_OVER_DEPLOYED,
                ResourceKind.CLIENT,
                ANY,
                Verdict.UNKNOWN,
                "the next update of the client may set it back to its default",
                Fact.CLOUDFORMATION_CLIENT_LISTS_RESET_PROVIDERS);
        row(
                Route.TEMPLATE_OVER_TEMPLATE,
                ResourceKind.POOL,
                Set.of(
                        "DeletionProtection",
                        "MfaConfiguration",
                        "UserPoolTier",
                        "Policies",
                        "VerificationMessageTemplate",
                        "AccountRecoverySetting",
                        "EmailConfiguration",
                        "KeyConfiguration",
                        "IssuerConfiguration",
                        "WebAuthnFactorConfiguration"),
                Verdict.KEPT,
                "the deployment succeeds and the old value stays",
                Fact.CLOUDFORMATION_LEFT_OUT_STAYS);
        for (ResourceKind kind : List.of(ResourceKind.POOL, ResourceKind.CLIENT)) {
            row(
                    Route.TEMPLATE_OVER_TEMPLATE,
                    kind,
                    ANY,
                    Verdict.UNKNOWN,
                    "whether the old value stays or the default comes back is not known");
        }
    }

    private static void configurations() {
        row(
                Route.CONFIGURATION,
                ResourceKind.POOL,
                Set.of("DeletionProtection", "MfaConfiguration", "UserAttributeUpdateSettings"),
                Verdict.RESET,
                "Terraform sends its own default",
                Fact.TERRAFORM_LEFT_OUT_DEFAULT);
        row(
                Route.CONFIGURATION,
                ResourceKind.POOL,
                Set.of(
                        "AutoVerifiedAttributes",
                        "LambdaConfig",
                        "DeviceConfiguration",
                        "SmsAuthenticationMessage",
                        "EnabledMfas",
                        "UserPoolAddOns",
                        "WebAuthnRelyingPartyID",
                        "WebAuthnUserVerification"),
                Verdict.RESET,
                "Terraform leaves it out of its update, and the service sets it back",
                Fact.TERRAFORM_LEFT_OUT_RESET);
        row(
                Route.CONFIGURATION,
                ResourceKind.GROUP,
                Set.of("Precedence"),
                Verdict.RESET,
                "Terraform sends 0, the highest precedence",
                Fact.TERRAFORM_GROUP_PRECEDENCE_LEFT_OUT);
        for (ResourceKind kind : List.of(ResourceKind.POOL, ResourceKind.CLIENT)) {
            row(
                    Route.CONFIGURATION,
                    kind,
                    ANY,
                    Verdict.KEPT,
                    "the plan shows no difference and the old value stays",
                    Fact.TERRAFORM_LEFT_OUT_KEPT);
        }
    }

    /** What becomes of a setting that is left out, by its path; unknown, with no evidence, where the table has nothing on it. */
    static Effect of(Route route, ResourceKind kind, String path) {
        return ROWS.stream()
                .filter(row -> row.route() == route && row.kind() == kind && holds(row.settings(), path))
                .map(Row::effect)
                .findFirst()
                .orElse(new Effect(
                        Verdict.UNKNOWN, "whether it stays or goes back to a default is not known", List.of()));
    }

    private static boolean holds(Set<String> settings, String path) {
        return settings.isEmpty()
                || settings.stream().anyMatch(setting -> path.equals(setting) || path.startsWith(setting + "/"));
    }
}
