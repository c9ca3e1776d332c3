package io.poolproof.validation.model;

/** What an operation is authorised by. */
public enum Authorization {
    /** The access token of the signed-in user, in the body. */
    ACCESS_TOKEN,
    /** An IAM signature. */
    SIGNATURE,
    /** Nothing: sign-up and sign-in. */
    NONE
}
