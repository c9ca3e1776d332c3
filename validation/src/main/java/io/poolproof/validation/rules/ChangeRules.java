package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** What verdicts on a change of definitions are about. */
public final class ChangeRules {
    public static final DefinitionRule NOTHING =
            DefinitionRule.warning("diff.nothing", "What is the same before and after stays as it is.");

    public static final DefinitionRule PAIRED = DefinitionRule.warning(
            "diff.paired", "A resource is compared with the one of its address, logical id, id or name.");

    public static final DefinitionRule CREATED =
            DefinitionRule.warning("diff.created", "What has no counterpart is created, and is empty.");

    public static final DefinitionRule MOVED = DefinitionRule.warning(
            "diff.moved", "A resource that moves in its tool stays as it is in the service.", Fact.TERRAFORM_MOVES);

    public static final DefinitionRule KEPT = DefinitionRule.warning(
            "diff.kept",
            "A resource that its tool lets go stays in the account, and nothing manages it.",
            Fact.CLOUDFORMATION_RETAINS_REMOVED,
            Fact.CLOUDFORMATION_RETAINS_REPLACED,
            Fact.TERRAFORM_FORGETS,
            Fact.CHANGE_SET_SAYS_REPLACEMENT);

    public static final DefinitionRule CONDITION = DefinitionRule.warning(
            "diff.condition",
            "A resource under a condition is deleted where the condition no longer holds.",
            Fact.CLOUDFORMATION_DELETES_REMOVED);

    public static final DefinitionRule POOL_REPLACED = DefinitionRule.error(
            "diff.pool.replaced",
            "A pool that is replaced takes its users with it.",
            Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL,
            Fact.TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE,
            Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE,
            Fact.CLOUDFORMATION_RETAINS_REPLACED,
            Fact.CHANGE_SET_SAYS_REPLACEMENT,
            Fact.TERRAFORM_PREVENTS_DESTROY,
            Fact.DELETE_PROTECTED_POOL);

    public static final DefinitionRule POOL_REMOVED = DefinitionRule.error(
            "diff.pool.removed",
            "A pool that is removed takes its users with it.",
            Fact.CLOUDFORMATION_DELETES_REMOVED,
            Fact.TERRAFORM_DESTROYS_REMOVED,
            Fact.CHANGE_SET_SAYS_REPLACEMENT,
            Fact.DELETE_PROTECTED_POOL,
            Fact.DELETED_POOL_RETENTION);

    public static final DefinitionRule POOL_SETTING = DefinitionRule.error(
            "diff.pool.setting",
            "Sign-in options and case sensitivity are fixed when a pool is created.",
            Fact.POOL_SETTINGS_FIXED_AT_CREATION,
            Fact.CLOUDFORMATION_SETTINGS_FIXED_AT_CREATION,
            Fact.CLOUDFORMATION_POOL_NAME,
            Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL);

    public static final DefinitionRule CLIENT_REPLACED = DefinitionRule.error(
            "diff.client.replaced",
            "An app client that is replaced gets another id, and its sessions end.",
            Fact.CLOUDFORMATION_REPLACES_CLIENT,
            Fact.TERRAFORM_REPLACES_CLIENT,
            Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE,
            Fact.CLOUDFORMATION_RETAINS_REPLACED,
            Fact.CHANGE_SET_SAYS_REPLACEMENT);

    public static final DefinitionRule RESOURCE_REPLACED = DefinitionRule.error(
            "diff.resource.replaced",
            "What is replaced is another thing, and what depends on the old one is lost.",
            Fact.CLOUDFORMATION_REPLACES_PROVIDER,
            Fact.CLOUDFORMATION_REPLACES_RESOURCE_SERVER,
            Fact.CLOUDFORMATION_REPLACES_GROUP,
            Fact.CLOUDFORMATION_REPLACES_DOMAIN,
            Fact.CLOUDFORMATION_REPLACES_USER,
            Fact.CLOUDFORMATION_REPLACES_ATTACHMENT,
            Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE,
            Fact.CLOUDFORMATION_RETAINS_REPLACED,
            Fact.TERRAFORM_REPLACES_PROVIDER,
            Fact.TERRAFORM_REPLACES_RESOURCE_SERVER,
            Fact.TERRAFORM_REPLACES_GROUP,
            Fact.TERRAFORM_REPLACES_DOMAIN,
            Fact.TERRAFORM_REPLACES_USER,
            Fact.CHANGE_SET_SAYS_REPLACEMENT);

    public static final DefinitionRule RESOURCE_REMOVED = DefinitionRule.error(
            "diff.resource.removed",
            "What leaves a definition is deleted unless its tool is told to let it go.",
            Fact.CLOUDFORMATION_DELETES_REMOVED,
            Fact.TERRAFORM_DESTROYS_REMOVED,
            Fact.CHANGE_SET_SAYS_REPLACEMENT);

    public static final DefinitionRule SETTING_CHANGED = DefinitionRule.warning(
            "diff.setting.changed",
            "Most settings change in place.",
            Fact.CLOUDFORMATION_PARTIAL_PASSWORD_POLICY,
            Fact.UPDATE_USER_POOL_MFA_ON,
            Fact.TERRAFORM_USER_SENT_ONCE);

    public static final DefinitionRule SETTING_LEFT_OUT = DefinitionRule.warning(
            "diff.setting.left-out",
            "What a definition leaves out is kept, reset or refused, setting by setting.",
            Fact.UPDATE_USER_POOL_LEFT_OUT_AUTO_VERIFIED,
            Fact.UPDATE_USER_POOL_LEFT_OUT_MFA,
            Fact.UPDATE_USER_POOL_LEFT_OUT_PASSWORD_POLICY,
            Fact.UPDATE_USER_POOL_LEFT_OUT_SIGN_IN_POLICY,
            Fact.UPDATE_USER_POOL_LEFT_OUT_UPDATE_SETTINGS,
            Fact.UPDATE_USER_POOL_LEFT_OUT_TRIGGERS,
            Fact.UPDATE_USER_POOL_LEFT_OUT_TAGS,
            Fact.UPDATE_USER_POOL_LEFT_OUT_VERIFICATION,
            Fact.UPDATE_USER_POOL_LEFT_OUT_TIER,
            Fact.UPDATE_USER_POOL_LEFT_OUT_DELETION_PROTECTION,
            Fact.UPDATE_USER_POOL_LEFT_OUT_OTHERS,
            Fact.UPDATE_CLIENT_LEFT_OUT_FLOWS,
            Fact.UPDATE_CLIENT_LEFT_OUT_PROVIDERS,
            Fact.UPDATE_CLIENT_LEFT_OUT_OAUTH,
            Fact.UPDATE_CLIENT_LEFT_OUT_READ_ATTRIBUTES,
            Fact.UPDATE_CLIENT_LEFT_OUT_WRITE_ATTRIBUTES,
            Fact.UPDATE_CLIENT_LEFT_OUT_VALIDITY,
            Fact.UPDATE_CLIENT_LEFT_OUT_OAUTH_USE,
            Fact.UPDATE_CLIENT_LEFT_OUT_EXISTENCE_ERRORS,
            Fact.UPDATE_CLIENT_LEFT_OUT_OTHERS,
            Fact.SET_MFA_CONFIG_LEFT_OUT,
            Fact.CLOUDFORMATION_LEFT_OUT_STAYS,
            Fact.CLOUDFORMATION_RESETS_OUTSIDE_CHANGES,
            Fact.CLOUDFORMATION_MINIMUM_LENGTH_LEFT_OUT,
            Fact.CLOUDFORMATION_CLIENT_LISTS_RESET_PROVIDERS,
            Fact.TERRAFORM_LEFT_OUT_DEFAULT,
            Fact.TERRAFORM_LEFT_OUT_RESET,
            Fact.TERRAFORM_LEFT_OUT_KEPT,
            Fact.TERRAFORM_GROUP_PRECEDENCE_LEFT_OUT);

    public static final DefinitionRule SCHEMA_ADDED = DefinitionRule.error(
            "diff.schema.added",
            "Custom attributes can be added to a pool that exists.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.CLOUDFORMATION_SCHEMA_ADDITION_IN_PLACE,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE,
            Fact.SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE,
            Fact.ADD_CUSTOM_OVER_25,
            Fact.POOL_OVER_50_CUSTOM_ATTRIBUTES);

    public static final DefinitionRule SCHEMA_STANDARD = DefinitionRule.error(
            "diff.schema.standard",
            "A standard attribute is declared when its pool is created, or never.",
            Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER,
            Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE,
            Fact.SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE);

    public static final DefinitionRule SCHEMA_CHANGED = DefinitionRule.error(
            "diff.schema.changed",
            "An attribute of a pool that exists cannot be changed.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.TERRAFORM_CONSTRAINTS_DIFFER_FOREVER,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE,
            Fact.CLOUDFORMATION_STATED_DEFAULT_LEFT_OUT);

    public static final DefinitionRule SCHEMA_REMOVED = DefinitionRule.error(
            "diff.schema.removed",
            "An attribute of a pool that exists cannot be removed or renamed.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE);

    public static final DefinitionRule SCHEMA_UNTYPED = DefinitionRule.error(
            "diff.schema.untyped",
            "A pool whose template has a schema entry without AttributeDataType cannot be updated by CloudFormation.",
            Fact.CLOUDFORMATION_UNTYPED_SCHEMA_ENTRY);

    public static final DefinitionRule CLIENT_PERMISSION = DefinitionRule.warning(
            "diff.client.permission",
            "An app client reads, writes and signs in by what its lists name.",
            Fact.WRITE_OUTSIDE_WRITE_LIST,
            Fact.CLIENT_UPDATE_RESETS_OMITTED);

    static final List<DefinitionRule> ALL = List.of(
            NOTHING,
            PAIRED,
            CREATED,
            MOVED,
            KEPT,
            CONDITION,
            POOL_REPLACED,
            POOL_REMOVED,
            POOL_SETTING,
            CLIENT_REPLACED,
            RESOURCE_REPLACED,
            RESOURCE_REMOVED,
            SETTING_CHANGED,
            SETTING_LEFT_OUT,
            SCHEMA_ADDED,
            SCHEMA_STANDARD,
            SCHEMA_CHANGED,
            SCHEMA_REMOVED,
            SCHEMA_UNTYPED,
            CLIENT_PERMISSION);

    private ChangeRules() {}
}
