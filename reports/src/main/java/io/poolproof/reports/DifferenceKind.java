package io.poolproof.reports;

/** What it is in which a target differs, worst first. */
public enum DifferenceKind {
    SECRET("gives a secret back"),
    ACCEPTS("accepts what must be refused"),
    REFUSES("refuses what must be accepted"),
    CRASH("crashes"),
    FORM("gives no answer in the protocol's form"),
    STATE("leaves another state behind"),
    TRIGGERS("calls triggers otherwise"),
    RESPONSE("answers with another body"),
    ERROR("refuses with another error type"),
    MESSAGE("refuses with another message"),
    HEADER("answers with other headers"),
    CONTENT_TYPE("answers with another content type"),
    STATUS("answers with another HTTP status");

    private final String words;

    DifferenceKind(String words) {
        this.words = words;
    }

    /** What the target does. */
    public String words() {
        return words;
    }
}
