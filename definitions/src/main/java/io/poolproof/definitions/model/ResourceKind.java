package io.poolproof.definitions.model;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A kind of thing that definitions make in the service, by the names that tools and the API have for it. */
public enum ResourceKind {
    POOL("user pool", "AWS::Cognito::UserPool", "aws_cognito_user_pool", "CreateUserPool", "UpdateUserPool"),
    CLIENT(
            "app client",
            "AWS::Cognito::UserPoolClient",
            "aws_cognito_user_pool_client",
            "CreateUserPoolClient",
            "UpdateUserPoolClient"),
    PROVIDER(
            "identity provider",
            "AWS::Cognito::UserPoolIdentityProvider",
            "aws_cognito_identity_provider",
            "CreateIdentityProvider",
            "UpdateIdentityProvider"),
    GROUP("group", "AWS::Cognito::UserPoolGroup", "aws_cognito_user_group", "CreateGroup", "UpdateGroup"),
    RESOURCE_SERVER(
            "resource server",
            "AWS::Cognito::UserPoolResourceServer",
            "aws_cognito_resource_server",
            "CreateResourceServer",
            "UpdateResourceServer"),
    DOMAIN(
            "domain",
            "AWS::Cognito::UserPoolDomain",
            "aws_cognito_user_pool_domain",
            "CreateUserPoolDomain",
            "UpdateUserPoolDomain"),
    USER("user", "AWS::Cognito::UserPoolUser", "aws_cognito_user", "AdminCreateUser", null),
    MEMBERSHIP(
            "group membership",
            "AWS::Cognito::UserPoolUserToGroupAttachment",
            "aws_cognito_user_in_group",
            "AdminAddUserToGroup",
            null),
    RISK_CONFIGURATION(
            "risk configuration",
            "AWS::Cognito::UserPoolRiskConfigurationAttachment",
            "aws_cognito_risk_configuration",
            "SetRiskConfiguration",
            "SetRiskConfiguration"),
    UI_CUSTOMIZATION(
            "hosted UI customization",
            "AWS::Cognito::UserPoolUICustomizationAttachment",
            "aws_cognito_user_pool_ui_customization",
            "SetUICustomization",
            "SetUICustomization"),
    BRANDING(
            "managed login branding",
            "AWS::Cognito::ManagedLoginBranding",
            "aws_cognito_managed_login_branding",
            "CreateManagedLoginBranding",
            "UpdateManagedLoginBranding"),
    LOG_DELIVERY(
            "log delivery configuration",
            "AWS::Cognito::LogDeliveryConfiguration",
            "aws_cognito_log_delivery_configuration",
            "SetLogDeliveryConfiguration",
            "SetLogDeliveryConfiguration"),
    TERMS("terms", "AWS::Cognito::Terms", null, "CreateTerms", "UpdateTerms"),
    REPLICA("replica", "AWS::Cognito::UserPoolReplica", null, "CreateUserPoolReplica", "UpdateUserPoolReplica"),
    REGIONAL_CONFIGURATION(
            "regional configuration", "AWS::Cognito::UserPoolRegionalConfigurationAttachment", null, null, null),
    IDENTITY_POOL("identity pool", "AWS::Cognito::IdentityPool", "aws_cognito_identity_pool", null, null),
    ROLE_ATTACHMENT(
            "identity pool role attachment",
            "AWS::Cognito::IdentityPoolRoleAttachment",
            "aws_cognito_identity_pool_roles_attachment",
            null,
            null);

    /** Terraform's second type of app client: one that another service has made. */
    private static final String MANAGED_CLIENT = "aws_cognito_managed_user_pool_client";

    private final String words;
    private final String cloudFormation;
    private final @Nullable String terraform;
    private final @Nullable String creation;
    private final @Nullable String update;

    ResourceKind(
            String words,
            String cloudFormation,
            @Nullable String terraform,
            @Nullable String creation,
            @Nullable String update) {
        this.words = words;
        this.cloudFormation = cloudFormation;
        this.terraform = terraform;
        this.creation = creation;
        this.update = update;
    }

    /** The kind with this type of CloudFormation's, or Terraform's, if there is one. */
    public static Optional<ResourceKind> ofType(@Nullable String type) {
        if (MANAGED_CLIENT.equals(type)) {
            return Optional.of(CLIENT);
        }
        return Stream.of(values())
                .filter(kind -> kind.cloudFormation.equals(type) || (type != null && type.equals(kind.terraform)))
                .findFirst();
    }

    /** In the singular, for messages. */
    public String words() {
        return words;
    }

    public String cloudFormation() {
        return cloudFormation;
    }

    /** Terraform's type; null where its provider has none. */
    public @Nullable String terraform() {
        return terraform;
    }

    /** The operation of cognito-idp that makes one; null where it is another service's. */
    public @Nullable String creation() {
        return creation;
    }

    /** The operation of cognito-idp that changes one; null where none does. */
    public @Nullable String update() {
        return update;
    }
}
