package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** Rules about a definition as it is written, and about what it leaves open. */
public final class DefinitionRules {
    public static final DefinitionRule PHONE_WITHOUT_SMS = DefinitionRule.error(
            "pool-definition.sms-configuration.auto-verified",
            "A pool that verifies phone numbers automatically has an SMS configuration.",
            Fact.POOL_AUTO_VERIFIED_PHONE_WITHOUT_SMS);

    public static final DefinitionRule MFA_WITHOUT_FACTOR = DefinitionRule.error(
            "pool-definition.sms-configuration.mfa",
            "A pool with MFA has an SMS configuration, or names another factor.",
            Fact.POOL_MFA_WITHOUT_FACTOR);

    public static final DefinitionRule MFA_EMAIL_ALONE = DefinitionRule.error(
            "pool-definition.sms-configuration.email-alone",
            "CloudFormation creates no pool whose only factor is an e-mail code.",
            Fact.POOL_MFA_EMAIL_ALONE);

    public static final DefinitionRule PROVIDER_MAPS_IMMUTABLE = DefinitionRule.error(
            "identity-provider.immutable-attribute",
            "An attribute that an identity provider fills is mutable.",
            Fact.PROVIDER_MAPS_IMMUTABLE_ATTRIBUTE,
            Fact.IMMUTABLE_SAME_VALUE);

    public static final DefinitionRule REQUEST_OPERATION =
            DefinitionRule.warning("request.operation", "A request is judged by its operation.");

    public static final DefinitionRule REQUEST_POOL =
            DefinitionRule.warning("request.pool", "A request is judged against the pool it goes to.");

    public static final DefinitionRule REQUEST_CLIENT = DefinitionRule.warning(
            "request.client", "A request is judged by the permissions of the app client it goes through.");

    public static final DefinitionRule UNKNOWN_VALUE =
            DefinitionRule.warning("definition.unknown-value", "What is known only after deployment is not judged.");

    public static final DefinitionRule UNTYPED_SCHEMA_ENTRY = DefinitionRule.warning(
            "definition.untyped-schema-entry",
            "A template that CloudFormation is to update again gives each schema entry its AttributeDataType.",
            Fact.CLOUDFORMATION_UNTYPED_SCHEMA_ENTRY);

    public static final DefinitionRule EMPTY_LIST = DefinitionRule.warning(
            "definition.empty-list",
            "An empty list that a tool leaves out means the default, and not that nothing is allowed.",
            Fact.TERRAFORM_EMPTY_LIST_LEFT_OUT);

    public static final DefinitionRule KEY_TWICE =
            DefinitionRule.warning("definition.key-twice", "A key stands once, since only the last of two counts.");

    public static final DefinitionRule NEAR_STANDARD_NAME = DefinitionRule.warning(
            "definition.near-standard-name",
            "A schema entry that only comes near to a standard attribute's name creates a custom attribute.",
            Fact.SCHEMA_NEAR_STANDARD_NAME);

    public static final DefinitionRule PROVIDER_MAPS_UNKNOWN = DefinitionRule.error(
            "identity-provider.unknown-attribute",
            "An identity provider maps to attributes that the pool has.",
            Fact.PROVIDER_MAPS_UNKNOWN_ATTRIBUTE);

    public static final DefinitionRule PROVIDER_MAPS_USERNAME = DefinitionRule.warning(
            "identity-provider.username",
            "A SAML provider maps nothing to username, which is no attribute.",
            Fact.PROVIDER_MAPS_USERNAME);

    public static final DefinitionRule SCOPE_OF_USER_ADMIN = DefinitionRule.warning(
            "user-pool-client.scopes.user-admin",
            "A token that users change themselves with has the scope aws.cognito.signin.user.admin.",
            Fact.TOKEN_MISSING_SCOPE);

    public static final DefinitionRule UNREADABLE =
            DefinitionRule.error("definition.unreadable", "A file that is named can be read.");

    static final List<DefinitionRule> ALL = List.of(
            UNREADABLE,
            PHONE_WITHOUT_SMS,
            MFA_WITHOUT_FACTOR,
            MFA_EMAIL_ALONE,
            PROVIDER_MAPS_IMMUTABLE,
            REQUEST_OPERATION,
            REQUEST_POOL,
            REQUEST_CLIENT,
            UNKNOWN_VALUE,
            UNTYPED_SCHEMA_ENTRY,
            EMPTY_LIST,
            KEY_TWICE,
            NEAR_STANDARD_NAME,
            PROVIDER_MAPS_UNKNOWN,
            PROVIDER_MAPS_USERNAME,
            SCOPE_OF_USER_ADMIN);

    private DefinitionRules() {}
}
