package io.poolproof.definitions.diff;

/** What a verdict is about. */
public enum DiffRule {
    NOTHING("diff.nothing", "What is the same before and after stays as it is."),
    POOL_PAIRED("diff.pool.paired", "A pool is compared with the one of its address, logical id, id or name."),
    POOL_REPLACED("diff.pool.replaced", "A pool that is replaced takes its users with it."),
    POOL_SETTING("diff.pool.setting", "Sign-in options and case sensitivity are fixed when a pool is created."),
    SCHEMA_ADDED("diff.schema.added", "Custom attributes can be added to a pool that exists."),
    SCHEMA_STANDARD("diff.schema.standard", "A standard attribute is declared when its pool is created, or never."),
    SCHEMA_CHANGED("diff.schema.changed", "An attribute of a pool that exists cannot be changed."),
    SCHEMA_REMOVED("diff.schema.removed", "An attribute of a pool that exists cannot be removed or renamed."),
    CLIENT_PERMISSION("diff.client.permission", "An app client reads and writes what its lists name.");

    private final String id;
    private final String words;

    DiffRule(String id, String words) {
        this.id = id;
        this.words = words;
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }
}
