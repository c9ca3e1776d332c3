package io.poolproof.validation.model;

import static io.poolproof.validation.model.Trigger.CREATE_AUTH_CHALLENGE;
import static io.poolproof.validation.model.Trigger.CUSTOM_EMAIL_SENDER;
import static io.poolproof.validation.model.Trigger.CUSTOM_MESSAGE;
import static io.poolproof.validation.model.Trigger.CUSTOM_SMS_SENDER;
import static io.poolproof.validation.model.Trigger.DEFINE_AUTH_CHALLENGE;
import static io.poolproof.validation.model.Trigger.POST_AUTHENTICATION;
import static io.poolproof.validation.model.Trigger.POST_CONFIRMATION;
import static io.poolproof.validation.model.Trigger.PRE_AUTHENTICATION;
import static io.poolproof.validation.model.Trigger.PRE_SIGN_UP;
import static io.poolproof.validation.model.Trigger.PRE_TOKEN_GENERATION;
import static io.poolproof.validation.model.Trigger.PRE_TOKEN_GENERATION_CONFIG;
import static io.poolproof.validation.model.Trigger.USER_MIGRATION;
import static io.poolproof.validation.model.Trigger.VERIFY_AUTH_CHALLENGE_RESPONSE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which triggers get the {@code ClientMetadata} of which operation (facts {@code client-metadata-on-*} and
 * {@code client-metadata-to-custom-message}). It stands nowhere else.
 */
public final class MetadataReceivers {
    /** What writes a message gets what goes with the message. */
    private static final Set<Trigger> MESSAGE = Set.of(CUSTOM_MESSAGE, CUSTOM_EMAIL_SENDER, CUSTOM_SMS_SENDER);

    private static final Set<Trigger> SIGN_IN_START = Set.of(PRE_SIGN_UP, PRE_AUTHENTICATION, USER_MIGRATION);
    private static final Set<Trigger> CHALLENGE_ANSWER = Set.of(
            POST_AUTHENTICATION,
            PRE_TOKEN_GENERATION,
            PRE_TOKEN_GENERATION_CONFIG,
            DEFINE_AUTH_CHALLENGE,
            CREATE_AUTH_CHALLENGE,
            VERIFY_AUTH_CHALLENGE_RESPONSE);

    private static final Map<Operation, Set<Trigger>> RECEIVERS = receivers();
    private static final Map<Operation, Set<Trigger>> CONTESTED = Map.of(Operation.SIGN_UP, Set.of(POST_CONFIRMATION));

    private MetadataReceivers() {}

    /** The triggers that get an operation's metadata; empty where the operation has none. */
    public static Set<Trigger> of(Operation operation) {
        return RECEIVERS.getOrDefault(operation, Set.of());
    }

    /** The triggers of which sources disagree whether they get an operation's metadata. */
    public static Set<Trigger> contested(Operation operation) {
        return CONTESTED.getOrDefault(operation, Set.of());
    }

    /** Whether an operation's metadata is called {@code validationData} in events (fact {@code client-metadata-on-sign-in-start}). */
    public static boolean isValidationData(Operation operation) {
        return operation == Operation.INITIATE_AUTH || operation == Operation.ADMIN_INITIATE_AUTH;
    }

    private static Map<Operation, Set<Trigger>> receivers() {
        Map<Operation, Set<Trigger>> map = new EnumMap<>(Operation.class);
        map.put(Operation.UPDATE_USER_ATTRIBUTES, MESSAGE);
        map.put(Operation.ADMIN_UPDATE_USER_ATTRIBUTES, MESSAGE);
        map.put(Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE, MESSAGE);
        map.put(Operation.RESEND_CONFIRMATION_CODE, MESSAGE);
        map.put(Operation.ADMIN_RESET_USER_PASSWORD, MESSAGE);
        map.put(Operation.INITIATE_AUTH, SIGN_IN_START);
        map.put(Operation.ADMIN_INITIATE_AUTH, SIGN_IN_START);
        map.put(Operation.RESPOND_TO_AUTH_CHALLENGE, CHALLENGE_ANSWER);
        map.put(
                Operation.ADMIN_RESPOND_TO_AUTH_CHALLENGE,
                union(CHALLENGE_ANSWER, union(MESSAGE, Set.of(PRE_SIGN_UP, USER_MIGRATION))));
        map.put(Operation.SIGN_UP, union(Set.of(PRE_SIGN_UP), MESSAGE));
        map.put(Operation.ADMIN_CREATE_USER, union(Set.of(PRE_SIGN_UP), MESSAGE));
        map.put(Operation.CONFIRM_SIGN_UP, Set.of(POST_CONFIRMATION));
        map.put(Operation.ADMIN_CONFIRM_SIGN_UP, Set.of(POST_CONFIRMATION));
        map.put(Operation.CONFIRM_FORGOT_PASSWORD, Set.of(POST_CONFIRMATION));
        map.put(Operation.FORGOT_PASSWORD, union(Set.of(PRE_SIGN_UP, USER_MIGRATION), MESSAGE));
        map.put(Operation.GET_TOKENS_FROM_REFRESH_TOKEN, Set.of(PRE_TOKEN_GENERATION, PRE_TOKEN_GENERATION_CONFIG));
        return map;
    }

    private static Set<Trigger> union(Set<Trigger> some, Set<Trigger> others) {
        Set<Trigger> all = EnumSet.copyOf(some);
        all.addAll(others);
        return Collections.unmodifiableSet(all);
    }
}
