package io.poolproof.validation.rules;

/** The service's order of checks; the first phase with a broken rule decides which error the caller sees. */
public enum Phase {
    /** While the JSON body is read. */
    SERIALISATION,
    /** The modelled lengths, patterns and required members; all violations come in one message. */
    CONSTRAINTS,
    /** The access token, or the pool and user that an administrator names. */
    AUTHORISATION,
    /** What the app client may write. */
    CLIENT_PERMISSION,
    /** The attribute {@code sub}. */
    SUB,
    /** Attributes without a value. */
    MISSING_VALUE,
    /** The pool's schema; each violation is a line of the message. */
    SCHEMA,
    /** The form of email addresses and phone numbers; that it comes after the schema is an inference. */
    FORMAT,
    /** Whatever only this operation checks. */
    OPERATION
}
