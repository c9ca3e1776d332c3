package io.poolproof.validation.model;

import java.util.Arrays;
import java.util.Optional;

/** The Lambda triggers of a pool, by their names in {@code LambdaConfig}. */
public enum Trigger {
    PRE_SIGN_UP("PreSignUp"),
    CUSTOM_MESSAGE("CustomMessage"),
    POST_CONFIRMATION("PostConfirmation"),
    PRE_AUTHENTICATION("PreAuthentication"),
    POST_AUTHENTICATION("PostAuthentication"),
    DEFINE_AUTH_CHALLENGE("DefineAuthChallenge"),
    CREATE_AUTH_CHALLENGE("CreateAuthChallenge"),
    VERIFY_AUTH_CHALLENGE_RESPONSE("VerifyAuthChallengeResponse"),
    PRE_TOKEN_GENERATION("PreTokenGeneration"),
    PRE_TOKEN_GENERATION_CONFIG("PreTokenGenerationConfig"),
    USER_MIGRATION("UserMigration"),
    CUSTOM_SMS_SENDER("CustomSMSSender"),
    CUSTOM_EMAIL_SENDER("CustomEmailSender");

    private final String wireName;

    Trigger(String wireName) {
        this.wireName = wireName;
    }

    public static Optional<Trigger> named(String wireName) {
        return Arrays.stream(values())
                .filter(trigger -> trigger.wireName.equals(wireName))
                .findFirst();
    }

    public String wireName() {
        return wireName;
    }
}
