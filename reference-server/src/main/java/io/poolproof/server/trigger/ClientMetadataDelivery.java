package io.poolproof.server.trigger;

import static io.poolproof.server.pool.Trigger.CREATE_AUTH_CHALLENGE;
import static io.poolproof.server.pool.Trigger.CUSTOM_MESSAGE;
import static io.poolproof.server.pool.Trigger.DEFINE_AUTH_CHALLENGE;
import static io.poolproof.server.pool.Trigger.POST_AUTHENTICATION;
import static io.poolproof.server.pool.Trigger.POST_CONFIRMATION;
import static io.poolproof.server.pool.Trigger.PRE_AUTHENTICATION;
import static io.poolproof.server.pool.Trigger.PRE_SIGN_UP;
import static io.poolproof.server.pool.Trigger.PRE_TOKEN_GENERATION;
import static io.poolproof.server.pool.Trigger.USER_MIGRATION;
import static io.poolproof.server.pool.Trigger.VERIFY_AUTH_CHALLENGE;

import io.poolproof.server.pool.Trigger;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which trigger gets the {@code ClientMetadata} of which operation, and under which name. */
public final class ClientMetadataDelivery {
    public static final String CLIENT_METADATA = "clientMetadata";
    public static final String VALIDATION_DATA = "validationData";

    /** Operations that start a sign-in (fact {@code client-metadata-on-sign-in-start}); the name differs there. */
    private static final Set<String> AS_VALIDATION_DATA = Set.of("InitiateAuth", "AdminInitiateAuth");

    private static final Set<Trigger> SIGN_IN_START = Set.of(PRE_SIGN_UP, PRE_AUTHENTICATION, USER_MIGRATION);

    /** Fact {@code client-metadata-on-challenge-answer}. */
    private static final Set<Trigger> CHALLENGE_ANSWER = Set.of(
            POST_AUTHENTICATION,
            PRE_TOKEN_GENERATION,
            DEFINE_AUTH_CHALLENGE,
            CREATE_AUTH_CHALLENGE,
            VERIFY_AUTH_CHALLENGE);

    /** Fact {@code client-metadata-on-admin-challenge-answer}. */
    private static final Set<Trigger> ADMIN_CHALLENGE_ANSWER = Set.of(
            PRE_SIGN_UP,
            CUSTOM_MESSAGE,
            USER_MIGRATION,
            POST_AUTHENTICATION,
            PRE_TOKEN_GENERATION,
            DEFINE_AUTH_CHALLENGE,
            CREATE_AUTH_CHALLENGE,
            VERIFY_AUTH_CHALLENGE);

    /** Facts {@code client-metadata-on-*} and {@code client-metadata-to-custom-message}. */
    private static final Map<String, Set<Trigger>> RECEIVERS = Map.ofEntries(
            Map.entry("UpdateUserAttributes", Set.of(CUSTOM_MESSAGE)),
            Map.entry("AdminUpdateUserAttributes", Set.of(CUSTOM_MESSAGE)),
            Map.entry("GetUserAttributeVerificationCode", Set.of(CUSTOM_MESSAGE)),
            Map.entry("ResendConfirmationCode", Set.of(CUSTOM_MESSAGE)),
            Map.entry("AdminResetUserPassword", Set.of(CUSTOM_MESSAGE)),
            Map.entry("InitiateAuth", SIGN_IN_START),
            Map.entry("AdminInitiateAuth", SIGN_IN_START),
            Map.entry("RespondToAuthChallenge", CHALLENGE_ANSWER),
            Map.entry("AdminRespondToAuthChallenge", ADMIN_CHALLENGE_ANSWER),
            Map.entry("SignUp", Set.of(PRE_SIGN_UP, CUSTOM_MESSAGE, POST_CONFIRMATION)),
            // The later guide names custom message, too.
            Map.entry("AdminCreateUser", Set.of(PRE_SIGN_UP, CUSTOM_MESSAGE)),
            Map.entry("ConfirmSignUp", Set.of(POST_CONFIRMATION)),
            Map.entry("AdminConfirmSignUp", Set.of(POST_CONFIRMATION)),
            Map.entry("ConfirmForgotPassword", Set.of(POST_CONFIRMATION)),
            Map.entry("ForgotPassword", Set.of(PRE_SIGN_UP, CUSTOM_MESSAGE, USER_MIGRATION)),
            Map.entry("GetTokensFromRefreshToken", Set.of(PRE_TOKEN_GENERATION)));

    private ClientMetadataDelivery() {}

    /** The member of the event's request under which a trigger gets what an operation carries; empty where it does not. */
    public static Optional<String> member(String operation, Trigger trigger) {
        return RECEIVERS.getOrDefault(operation, Set.of()).contains(trigger)
                ? Optional.of(AS_VALIDATION_DATA.contains(operation) ? VALIDATION_DATA : CLIENT_METADATA)
                : Optional.empty();
    }
}
