package io.poolproof.definitions.check;

/** How much a problem matters. */
public enum Level {
    /** The service refuses it, now or when it is used, or users are lost. */
    ERROR,
    /** It may surprise. */
    WARNING,
    /** It is worth knowing. */
    NOTE
}
