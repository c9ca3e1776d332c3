package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about settings of a definition that have to fit each other, each seen at a deployment that was refused. */
public final class SettingRules {
    public static final DefinitionRule SHAPE = DefinitionRule.error(
            "definition.constraint",
            "A setting keeps to the lengths, patterns, ranges and words that the service model gives it.",
            Fact.DEPLOYED_PASSWORD_MIN_LENGTH,
            Fact.DEPLOYED_RISK_COMPROMISED_EVENT_ACTION_ENUM,
            Fact.DEPLOYED_EMAIL_REPLY_TO_FORMAT,
            Fact.DEPLOYED_IDP_PROVIDER_NAME_LENGTH,
            Fact.CLOUDFORMATION_READS_YAML_11);

    public static final DefinitionRule SENDER_WITHOUT_KEY = DefinitionRule.error(
            "user-pool.custom-sender.key",
            "A pool with a custom sender names a key.",
            Fact.DEPLOYED_CUSTOM_EMAIL_SENDER_KMS,
            Fact.DEPLOYED_CUSTOM_SMS_SENDER_KMS);

    public static final DefinitionRule TWO_TOKEN_TRIGGERS = DefinitionRule.error(
            "user-pool.pre-token-generation.one-function",
            "PreTokenGeneration and PreTokenGenerationConfig name one function.",
            Fact.DEPLOYED_PRE_TOKEN_GENERATION_LEGACY_MIX);

    public static final DefinitionRule TIER = DefinitionRule.error(
            "user-pool.tier",
            "A pool uses features of its feature plan alone.",
            Fact.DEPLOYED_SIGNIN_POLICY_WEBAUTHN_TIER,
            Fact.DEPLOYED_PRE_TOKEN_GENERATION_CONFIG_TIER,
            Fact.DEPLOYED_MANAGED_LOGIN_VERSION_TIER,
            Fact.DEPLOYED_LOG_DELIVERY_USER_AUTH_EVENTS_TIER);

    public static final DefinitionRule FIRST_FACTOR = DefinitionRule.error(
            "user-pool.sign-in-policy.password",
            "PASSWORD is among the first factors of a sign-in policy.",
            Fact.DEPLOYED_SIGNIN_POLICY_PASSWORD_REQUIRED);

    public static final DefinitionRule RECOVERY_ADMIN = DefinitionRule.error(
            "user-pool.recovery.admin-only",
            "The recovery mechanism admin_only stands alone.",
            Fact.DEPLOYED_RECOVERY_ADMIN_ONLY_ALONE);

    public static final DefinitionRule RECOVERY_TWICE = DefinitionRule.error(
            "user-pool.recovery.duplicate",
            "Each recovery mechanism and each priority stands once.",
            Fact.DEPLOYED_RECOVERY_DUPLICATE);

    public static final DefinitionRule EMAIL_SOURCE = DefinitionRule.error(
            "user-pool.email.source-arn",
            "Sending by DEVELOPER names an SES identity.",
            Fact.DEPLOYED_EMAIL_DEVELOPER_REQUIRES_SOURCEARN);

    public static final DefinitionRule EMAIL_FROM = DefinitionRule.error(
            "user-pool.email.from", "The From of a pool's e-mail is an address.", Fact.DEPLOYED_EMAIL_FROM_FORMAT);

    public static final DefinitionRule EMAIL_FACTOR = DefinitionRule.error(
            "user-pool.mfa.email-sender",
            "E-mail codes as a factor need sending by DEVELOPER.",
            Fact.DEPLOYED_MFA_EMAIL_OTP_REQUIRES_DEVELOPER);

    public static final DefinitionRule MFA_OFF = DefinitionRule.error(
            "user-pool.mfa.off-with-factors",
            "No factor is enabled while MFA is off.",
            Fact.DEPLOYED_MFA_OFF_WITH_ENABLED_MFAS);

    public static final DefinitionRule UNUSED_ACCOUNTS = DefinitionRule.error(
            "user-pool.unused-account-validity",
            "UnusedAccountValidityDays does not stand beside TemporaryPasswordValidityDays.",
            Fact.DEPLOYED_UNUSED_ACCOUNT_VALIDITY_EXCLUSIVE);

    public static final DefinitionRule RELYING_PARTY = DefinitionRule.error(
            "user-pool.passkeys.relying-party",
            "The relying party of passkeys is a bare domain name.",
            Fact.DEPLOYED_WEB_AUTHN_RELYING_PARTY_FORMAT);

    public static final DefinitionRule ANALYTICS = DefinitionRule.error(
            "user-pool-client.analytics",
            "An app client's analytics name an application by its ARN alone, or by id, role and external id.",
            Fact.DEPLOYED_ANALYTICS_APPLICATION_REQUIRES_ROLE,
            Fact.DEPLOYED_ANALYTICS_CONFIG_EXCLUSIVE);

    public static final DefinitionRule URL_FRAGMENT = DefinitionRule.error(
            "user-pool-client.urls.fragment", "A callback URL has no fragment.", Fact.DEPLOYED_CALLBACK_URL_FRAGMENT);

    public static final DefinitionRule URL_HTTPS = DefinitionRule.error(
            "user-pool-client.urls.https",
            "A callback or logout URL of another host than localhost uses https.",
            Fact.DEPLOYED_CALLBACK_URL_HTTPS,
            Fact.DEPLOYED_LOGOUT_URL_HTTPS);

    public static final DefinitionRule CREDENTIALS_ALONE = DefinitionRule.error(
            "user-pool-client.client-credentials.alone",
            "The flow client_credentials stands alone.",
            Fact.DEPLOYED_CLIENT_CREDENTIALS_EXCLUSIVE);

    public static final DefinitionRule CREDENTIALS_SECRET = DefinitionRule.error(
            "user-pool-client.client-credentials.secret",
            "The flow client_credentials needs a client with a secret.",
            Fact.DEPLOYED_CLIENT_CREDENTIALS_SECRET);

    public static final DefinitionRule DEFAULT_REDIRECT = DefinitionRule.error(
            "user-pool-client.default-redirect",
            "The default redirect URI is one of the callback URLs.",
            Fact.DEPLOYED_DEFAULT_REDIRECT_URI_MEMBER);

    public static final DefinitionRule FLOW_NAMES = DefinitionRule.error(
            "user-pool-client.flows.generation",
            "Names of flows with ALLOW_ do not stand beside legacy ones.",
            Fact.DEPLOYED_EXPLICIT_AUTH_FLOWS_LEGACY_MIX);

    public static final DefinitionRule CALLBACK = DefinitionRule.error(
            "user-pool-client.callback",
            "The flows code and implicit need a callback URL.",
            Fact.DEPLOYED_OAUTH_CALLBACK_REQUIRED);

    public static final DefinitionRule OAUTH_PARTS = DefinitionRule.error(
            "user-pool-client.oauth",
            "A client that may use OAuth has flows and scopes.",
            Fact.DEPLOYED_OAUTH_FLOWS_SCOPES_REQUIRED);

    public static final DefinitionRule SCOPE_UNKNOWN = DefinitionRule.warning(
            "user-pool-client.scopes.known",
            "A scope is a standard one or one of a resource server of the pool.",
            Fact.DEPLOYED_OAUTH_SCOPES_UNKNOWN);

    public static final DefinitionRule PROVIDER_UNKNOWN = DefinitionRule.warning(
            "user-pool-client.providers.known",
            "A client's identity providers are COGNITO and providers that the pool has.",
            Fact.DEPLOYED_SUPPORTED_IDENTITY_PROVIDERS_EXISTS);

    public static final DefinitionRule CONTEXT_SECRET = DefinitionRule.error(
            "user-pool-client.context-data.secret",
            "A client that propagates user context data has a secret.",
            Fact.DEPLOYED_PROPAGATE_CONTEXT_REQUIRES_SECRET);

    public static final DefinitionRule TOKEN_ORDER = DefinitionRule.error(
            "user-pool-client.token-validity.order",
            "Access and ID tokens do not outlive the refresh token.",
            Fact.DEPLOYED_TOKEN_EXPIRATION_ORDER);

    public static final DefinitionRule TOKEN_RANGE = DefinitionRule.error(
            "user-pool-client.token-validity.range",
            "Access and ID tokens are valid from 5 minutes to 1 day, refresh tokens from 60 minutes to 10 years.",
            Fact.DEPLOYED_TOKEN_VALIDITY_RANGE);

    public static final DefinitionRule PROVIDER_KEYS = DefinitionRule.error(
            "identity-provider.details",
            "An identity provider has the details that its type needs.",
            Fact.DEPLOYED_IDP_APPLE_REQUIRED_KEYS,
            Fact.DEPLOYED_IDP_OIDC_REQUIRED_KEYS,
            Fact.DEPLOYED_IDP_SOCIAL_REQUIRED_KEYS,
            Fact.DEPLOYED_IDP_SAML_METADATA_REQUIRED,
            Fact.DEPLOYED_IDP_SAML_METADATA_EXCLUSIVE);

    public static final DefinitionRule OIDC_METHOD = DefinitionRule.error(
            "identity-provider.oidc.method",
            "An OIDC provider's attributes_request_method is GET or POST.",
            Fact.DEPLOYED_IDP_OIDC_ATTRIBUTES_REQUEST_METHOD);

    public static final DefinitionRule OIDC_ISSUER = DefinitionRule.error(
            "identity-provider.oidc.issuer", "An OIDC issuer starts with https.", Fact.DEPLOYED_IDP_OIDC_ISSUER_HTTPS);

    public static final DefinitionRule SOCIAL_NAME = DefinitionRule.error(
            "identity-provider.social-name",
            "A social provider bears the name of its type.",
            Fact.DEPLOYED_IDP_SOCIAL_PROVIDER_NAME_FIXED);

    public static final DefinitionRule DOMAIN_PREFIX = DefinitionRule.error(
            "user-pool-domain.prefix",
            "A domain prefix has lower-case letters, digits and inner hyphens alone, at most 63.",
            Fact.DEPLOYED_DOMAIN_PREFIX_FORMAT,
            Fact.DEPLOYED_DOMAIN_PREFIX_LENGTH);

    public static final DefinitionRule DOMAIN_RESERVED = DefinitionRule.error(
            "user-pool-domain.reserved-word",
            "A domain prefix has no part cognito, aws or amazon between its hyphens.",
            Fact.DEPLOYED_DOMAIN_RESERVED_WORD);

    public static final DefinitionRule DOMAIN_CUSTOM = DefinitionRule.error(
            "user-pool-domain.custom",
            "A custom domain is a fully qualified name, with a certificate of us-east-1.",
            Fact.DEPLOYED_CUSTOM_DOMAIN_FQDN,
            Fact.DEPLOYED_CUSTOM_DOMAIN_CERT_REGION);

    public static final DefinitionRule BRANDING_ASSET = DefinitionRule.error(
            "managed-login.asset",
            "An ICO file is an asset of the favicon alone.",
            Fact.DEPLOYED_MANAGED_LOGIN_BRANDING_ASSET_EXTENSION);

    public static final DefinitionRule BRANDING_VALUES = DefinitionRule.error(
            "managed-login.settings",
            "A branding has settings or takes those that Cognito provides.",
            Fact.DEPLOYED_MANAGED_LOGIN_BRANDING_VALUES_EXCLUSIVE);

    public static final DefinitionRule IP_RANGE = DefinitionRule.error(
            "risk-configuration.ip-range",
            "An IP range of a risk configuration is a CIDR block.",
            Fact.DEPLOYED_RISK_IP_RANGE_CIDR);

    public static final DefinitionRule CSS = DefinitionRule.error(
            "ui-customization.css",
            "A customization styles the classes that can be customized alone.",
            Fact.DEPLOYED_UI_CUSTOMIZATION_CSS_PROPERTIES);

    public static final DefinitionRule CSS_DOMAIN = DefinitionRule.warning(
            "ui-customization.domain",
            "A pool whose sign-in pages are customized has a domain.",
            Fact.DEPLOYED_UI_CUSTOMIZATION_REQUIRES_DOMAIN);

    public static final DefinitionRule IDENTITY_PROVIDER_NAME = DefinitionRule.error(
            "identity-pool.provider-name",
            "A user pool is named to an identity pool by its endpoint with its id.",
            Fact.DEPLOYED_IDENTITY_POOL_PROVIDER_NAME_FORMAT);

    public static final DefinitionRule DEVELOPER_PROVIDER = DefinitionRule.error(
            "identity-pool.developer-provider",
            "A developer provider's name has word characters, dots, underscores and hyphens alone.",
            Fact.DEPLOYED_DEVELOPER_PROVIDER_NAME_FORMAT);

    public static final DefinitionRule ROLE_KEYS = DefinitionRule.error(
            "identity-pool.role-keys",
            "The roles of an identity pool are authenticated and unauthenticated.",
            Fact.DEPLOYED_ROLE_ATTACHMENT_ROLES_KEYS);

    public static final DefinitionRule ROLE_MATCH = DefinitionRule.error(
            "identity-pool.role-mapping",
            "A role mapping has at most 25 rules, which match by known words.",
            Fact.DEPLOYED_ROLE_MAPPING_RULES_MAX,
            Fact.DEPLOYED_ROLE_MAPPING_RULE_MATCH_TYPE);

    static final List<DefinitionRule> ALL = List.of(
            SHAPE,
            SENDER_WITHOUT_KEY,
            TWO_TOKEN_TRIGGERS,
            TIER,
            FIRST_FACTOR,
            RECOVERY_ADMIN,
            RECOVERY_TWICE,
            EMAIL_SOURCE,
            EMAIL_FROM,
            EMAIL_FACTOR,
            MFA_OFF,
            UNUSED_ACCOUNTS,
            RELYING_PARTY,
            ANALYTICS,
            URL_FRAGMENT,
            URL_HTTPS,
            CREDENTIALS_ALONE,
            CREDENTIALS_SECRET,
            DEFAULT_REDIRECT,
            FLOW_NAMES,
            CALLBACK,
            OAUTH_PARTS,
            SCOPE_UNKNOWN,
            PROVIDER_UNKNOWN,
            CONTEXT_SECRET,
            TOKEN_ORDER,
            TOKEN_RANGE,
            PROVIDER_KEYS,
            OIDC_METHOD,
            OIDC_ISSUER,
            SOCIAL_NAME,
            DOMAIN_PREFIX,
            DOMAIN_RESERVED,
            DOMAIN_CUSTOM,
            BRANDING_ASSET,
            BRANDING_VALUES,
            IP_RANGE,
            CSS,
            CSS_DOMAIN,
            IDENTITY_PROVIDER_NAME,
            DEVELOPER_PROVIDER,
            ROLE_KEYS,
            ROLE_MATCH);

    private SettingRules() {}
}
