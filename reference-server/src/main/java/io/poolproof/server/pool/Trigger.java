package io.poolproof.server.pool;

/** A pool's Lambda triggers, by the names that messages use. */
public enum Trigger {
    CUSTOM_MESSAGE("CustomMessage", "CustomMessage"),
    PRE_SIGN_UP("PreSignUp", "PreSignUp"),
    POST_CONFIRMATION("PostConfirmation", "PostConfirmation"),
    PRE_AUTHENTICATION("PreAuthentication", "PreAuthentication"),
    POST_AUTHENTICATION("PostAuthentication", "PostAuthentication"),
    PRE_TOKEN_GENERATION("PreTokenGeneration", "PreTokenGeneration"),
    USER_MIGRATION("UserMigration", "UserMigration"),
    DEFINE_AUTH_CHALLENGE("DefineAuthChallenge", "DefineAuthChallenge"),
    CREATE_AUTH_CHALLENGE("CreateAuthChallenge", "CreateAuthChallenge"),
    VERIFY_AUTH_CHALLENGE("VerifyAuthChallengeResponse", "VerifyAuthChallengeResponse");

    private final String shown;
    private final String configured;

    Trigger(String shown, String configured) {
        this.shown = shown;
        this.configured = configured;
    }

    /** The name in error messages (fact {@code other-trigger-throws}). */
    public String shown() {
        return shown;
    }

    /** The member of {@code LambdaConfig}. */
    public String configured() {
        return configured;
    }
}
