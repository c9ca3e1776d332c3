package io.poolproof.definitions.hcl;

/** How much is read before a file counts as not meant seriously. */
final class Limits {
    /** Levels of blocks, brackets and templates inside each other. */
    static final int MAX_DEPTH = 200;

    static final String TOO_DEEP = "nested more than " + MAX_DEPTH + " levels deep";

    private Limits() {}
}
