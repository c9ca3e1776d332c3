package io.poolproof.validation.rules;

import static io.poolproof.validation.model.Trigger.CREATE_AUTH_CHALLENGE;
import static io.poolproof.validation.model.Trigger.CUSTOM_MESSAGE;
import static io.poolproof.validation.model.Trigger.DEFINE_AUTH_CHALLENGE;
import static io.poolproof.validation.model.Trigger.POST_AUTHENTICATION;
import static io.poolproof.validation.model.Trigger.POST_CONFIRMATION;
import static io.poolproof.validation.model.Trigger.PRE_AUTHENTICATION;
import static io.poolproof.validation.model.Trigger.PRE_SIGN_UP;
import static io.poolproof.validation.model.Trigger.PRE_TOKEN_GENERATION;
import static io.poolproof.validation.model.Trigger.PRE_TOKEN_GENERATION_CONFIG;
import static io.poolproof.validation.model.Trigger.USER_MIGRATION;
import static io.poolproof.validation.model.Trigger.VERIFY_AUTH_CHALLENGE_RESPONSE;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Warnings about {@code ClientMetadata} that no trigger gets. */
public final class MetadataDeliveryRules {
    private static final List<Trigger> TRIGGERS = List.of(Trigger.values());
    private static final Map<Operation, Set<Trigger>> RECEIVERS = receivers();

    static final RequestRule<CognitoRequest> NOT_RECEIVED = RequestRule.of(
                    Subject.REQUEST, "client-metadata.not-received")
            .words("ClientMetadata reaches only the triggers that its operation runs.")
            .facts(
                    Fact.CLIENT_METADATA_WITHOUT_TRIGGER,
                    Fact.CLIENT_METADATA_TO_CUSTOM_MESSAGE,
                    Fact.CLIENT_METADATA_ON_SIGN_IN_START,
                    Fact.CLIENT_METADATA_ON_CHALLENGE_ANSWER,
                    Fact.CLIENT_METADATA_ON_ADMIN_CHALLENGE_ANSWER,
                    Fact.CLIENT_METADATA_ON_SIGN_UP_TRIGGERS,
                    Fact.CLIENT_METADATA_ON_ADMIN_CREATE_USER_TRIGGERS,
                    Fact.CLIENT_METADATA_ON_CONFIRMATION,
                    Fact.CLIENT_METADATA_ON_FORGOTTEN_PASSWORD,
                    Fact.CLIENT_METADATA_ON_TOKEN_REFRESH)
            .holds((request, context) -> isEmpty(request) || isReceived(context))
            .problem("the pool has none of the triggers that get this operation's ClientMetadata")
            .allowed((request, context) -> "no ClientMetadata, or one of the triggers "
                    + receivers(context.operation()).stream()
                            .map(Trigger::wireName)
                            .collect(Collectors.joining(", ")))
            .warning();

    static final RequestRule<CognitoRequest> WITHOUT_MESSAGE = RequestRule.of(
                    Subject.REQUEST, "client-metadata.without-message")
            .words("An update's ClientMetadata goes nowhere unless the update causes a message.")
            .facts(Fact.CLIENT_METADATA_ONLY_WITH_MESSAGE)
            .holds((request, context) -> isEmpty(request)
                    || !context.operation().updatesAttributes()
                    || !isReceived(context)
                    || request == null
                    || AddressRules.mayCauseMessage(request, context.pool()))
            .problem("the update changes no address that the pool verifies, so that no trigger runs")
            .allowed("ClientMetadata beside a new email or phone_number that the pool verifies by itself")
            .warning();

    private MetadataDeliveryRules() {}

    private static boolean isEmpty(@Nullable CognitoRequest request) {
        ClientMetadata metadata = request == null ? null : request.clientMetadata();
        return metadata == null || metadata.size() == 0;
    }

    /** Whether the pool may have a trigger that gets the operation's metadata; true where the triggers are not known. */
    private static boolean isReceived(Context context) {
        UserPool pool = context.pool();
        if (pool == null || pool.triggers() == null) {
            return true;
        }
        Set<Trigger> triggers = pool.triggers();
        for (int index = 0; index < TRIGGERS.size(); index++) {
            Trigger receiver = TRIGGERS.get(index);
            if (triggers.contains(receiver) && receivers(context.operation()).contains(receiver)) {
                return true;
            }
        }
        return false;
    }

    private static Set<Trigger> receivers(Operation operation) {
        return RECEIVERS.getOrDefault(operation, Set.of());
    }

    private static Map<Operation, Set<Trigger>> receivers() {
        Map<Operation, Set<Trigger>> map = new EnumMap<>(Operation.class);
        Set<Trigger> message = EnumSet.of(CUSTOM_MESSAGE, Trigger.CUSTOM_EMAIL_SENDER, Trigger.CUSTOM_SMS_SENDER);
        for (Operation operation : List.of(
                Operation.UPDATE_USER_ATTRIBUTES,
                Operation.ADMIN_UPDATE_USER_ATTRIBUTES,
                Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE,
                Operation.RESEND_CONFIRMATION_CODE,
                Operation.ADMIN_RESET_USER_PASSWORD)) {
            map.put(operation, message);
        }
        Set<Trigger> start = EnumSet.of(PRE_SIGN_UP, PRE_AUTHENTICATION, USER_MIGRATION);
        map.put(Operation.INITIATE_AUTH, start);
        map.put(Operation.ADMIN_INITIATE_AUTH, start);
        EnumSet<Trigger> answer = EnumSet.of(
                POST_AUTHENTICATION,
                PRE_TOKEN_GENERATION,
                PRE_TOKEN_GENERATION_CONFIG,
                DEFINE_AUTH_CHALLENGE,
                CREATE_AUTH_CHALLENGE,
                VERIFY_AUTH_CHALLENGE_RESPONSE);
        map.put(Operation.RESPOND_TO_AUTH_CHALLENGE, EnumSet.copyOf(answer));
        answer.addAll(EnumSet.of(PRE_SIGN_UP, CUSTOM_MESSAGE, USER_MIGRATION));
        map.put(Operation.ADMIN_RESPOND_TO_AUTH_CHALLENGE, answer);
        map.put(Operation.SIGN_UP, EnumSet.of(PRE_SIGN_UP, CUSTOM_MESSAGE, POST_CONFIRMATION));
        map.put(Operation.ADMIN_CREATE_USER, EnumSet.of(PRE_SIGN_UP, CUSTOM_MESSAGE));
        for (Operation operation : List.of(
                Operation.CONFIRM_SIGN_UP, Operation.ADMIN_CONFIRM_SIGN_UP, Operation.CONFIRM_FORGOT_PASSWORD)) {
            map.put(operation, EnumSet.of(POST_CONFIRMATION));
        }
        map.put(Operation.FORGOT_PASSWORD, EnumSet.of(PRE_SIGN_UP, CUSTOM_MESSAGE, USER_MIGRATION));
        map.put(Operation.GET_TOKENS_FROM_REFRESH_TOKEN, EnumSet.of(PRE_TOKEN_GENERATION, PRE_TOKEN_GENERATION_CONFIG));
        return map;
    }
}
