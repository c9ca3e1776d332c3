package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;

/** What a change will do. */
public enum Verdict {
    NOTHING("nothing", "nothing changes", Level.NOTE),
    CREATED("created", "a new pool", Level.NOTE),
    ADDED_IN_PLACE("added-in-place", "added in place", Level.NOTE),
    PERMISSION_GRANTED("permission-granted", "a permission is granted", Level.NOTE),
    PERMISSION_WITHDRAWN("permission-withdrawn", "a permission is withdrawn", Level.WARNING),
    UNPAIRED("unpaired", "not compared", Level.WARNING),
    UNKNOWN("unknown", "unknown", Level.WARNING),
    SILENTLY_IGNORED("silently-ignored", "silently ignored", Level.WARNING),
    REFUSED("refused", "refused", Level.ERROR),
    REPLACES_POOL("replaces-pool", "this replaces the pool: its users are lost", Level.ERROR),
    REMOVES_POOL("removes-pool", "this deletes the pool: its users are lost", Level.ERROR);

    private final String id;
    private final String words;
    private final Level level;

    Verdict(String id, String words, Level level) {
        this.id = id;
        this.words = words;
        this.level = level;
    }

    public String id() {
        return id;
    }

    public String words() {
        return words;
    }

    public Level level() {
        return level;
    }
}
