package io.poolproof.definitions.diff;

import io.poolproof.definitions.check.Level;

/** What a change will do. */
public enum Verdict {
    NOTHING("nothing", "nothing changes", Level.NOTE),
    CREATED("created", "it is created", Level.NOTE),
    IMPORTED("imported", "the tool takes over one that exists", Level.NOTE),
    MOVED("moved", "it stays, under another address of the tool", Level.NOTE),
    CHANGED_IN_PLACE("changed-in-place", "changed in place", Level.NOTE),
    ADDED_IN_PLACE("added-in-place", "added in place", Level.NOTE),
    PERMISSION_GRANTED("permission-granted", "a permission is granted", Level.NOTE),
    PERMISSION_WITHDRAWN("permission-withdrawn", "a permission is withdrawn", Level.WARNING),
    KEPT("kept", "the old value stays", Level.WARNING),
    RESET("reset", "it goes back to a default", Level.WARNING),
    UNPAIRED("unpaired", "not compared", Level.WARNING),
    UNKNOWN("unknown", "unknown", Level.WARNING),
    SILENTLY_IGNORED("silently-ignored", "silently ignored", Level.WARNING),
    RETAINED("retained", "it stays, and nothing manages it", Level.WARNING),
    REFUSED("refused", "refused", Level.ERROR),
    REPLACED("replaced", "this replaces it", Level.ERROR),
    REMOVED("removed", "this deletes it", Level.ERROR),
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
