package io.poolproof.definitions.diff;

import io.poolproof.validation.evidence.Fact;
import java.util.List;

/** What a verdict is about. */
public enum DiffRule {
    NOTHING("diff.nothing", "What is the same before and after stays as it is."),
    POOL_PAIRED("diff.pool.paired", "A pool is compared with the one of its address, logical id, id or name."),
    POOL_REPLACED(
            "diff.pool.replaced",
            "A pool that is replaced takes its users with it.",
            Fact.TERRAFORM_SETTINGS_THAT_REPLACE_THE_POOL,
            Fact.TERRAFORM_OLDER_PROVIDER_REPLACES_ON_SCHEMA_CHANGE,
            Fact.CLOUDFORMATION_LOGICAL_ID_CHANGE,
            Fact.DELETE_PROTECTED_POOL),
    POOL_SETTING(
            "diff.pool.setting",
            "Sign-in options and case sensitivity are fixed when a pool is created.",
            Fact.POOL_SETTINGS_FIXED_AT_CREATION,
            Fact.CLOUDFORMATION_SETTINGS_FIXED_AT_CREATION,
            Fact.CLOUDFORMATION_POOL_NAME),
    SCHEMA_ADDED(
            "diff.schema.added",
            "Custom attributes can be added to a pool that exists.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.CLOUDFORMATION_SCHEMA_ADDITION_IN_PLACE,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE,
            Fact.SCHEMA_REQUIRED_CUSTOM_ATTRIBUTE,
            Fact.ADD_CUSTOM_OVER_25,
            Fact.POOL_OVER_50_CUSTOM_ATTRIBUTES),
    SCHEMA_STANDARD(
            "diff.schema.standard",
            "A standard attribute is declared when its pool is created, or never.",
            Fact.CLOUDFORMATION_STANDARD_ATTRIBUTE_LATER,
            Fact.TERRAFORM_SCHEMA_ADDITION_IN_PLACE,
            Fact.SCHEMA_NAME_OF_A_STANDARD_ATTRIBUTE),
    SCHEMA_CHANGED(
            "diff.schema.changed",
            "An attribute of a pool that exists cannot be changed.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.TERRAFORM_CONSTRAINTS_DIFFER_FOREVER,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE),
    SCHEMA_REMOVED(
            "diff.schema.removed",
            "An attribute of a pool that exists cannot be removed or renamed.",
            Fact.SCHEMA_CANNOT_BE_UPDATED,
            Fact.TERRAFORM_SCHEMA_CHANGE_FAILS_AT_APPLY,
            Fact.CLOUDFORMATION_SCHEMA_CHANGE),
    CLIENT_PERMISSION(
            "diff.client.permission",
            "An app client reads and writes what its lists name.",
            Fact.WRITE_OUTSIDE_WRITE_LIST,
            Fact.CLIENT_UPDATE_RESETS_OMITTED);

    private final String id;
    private final String words;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<Fact> facts;

    DiffRule(String id, String words, Fact... facts) {
        this.id = id;
        this.words = words;
        this.facts = List.of(facts);
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    /** What its verdicts may rest on. */
    public List<Fact> facts() {
        return facts;
    }
}
