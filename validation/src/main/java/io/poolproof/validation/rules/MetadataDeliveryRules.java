package io.poolproof.validation.rules;

import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.ClientMetadata;
import io.poolproof.validation.model.CognitoRequest;
import io.poolproof.validation.model.MetadataReceivers;
import io.poolproof.validation.model.Trigger;
import io.poolproof.validation.model.UserPool;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Warnings about {@code ClientMetadata} that no trigger gets. */
public final class MetadataDeliveryRules {
    private static final List<Trigger> TRIGGERS = List.of(Trigger.values());

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
            .holds((request, context) -> isEmpty(request)
                    || isReceived(context, MetadataReceivers.of(context.operation()))
                    || isReceived(context, MetadataReceivers.contested(context.operation())))
            .problem("the pool has none of the triggers that get this operation's ClientMetadata")
            .allowed((request, context) -> "no ClientMetadata, or one of the triggers "
                    + MetadataReceivers.of(context.operation()).stream()
                            .sorted()
                            .map(Trigger::wireName)
                            .collect(Collectors.joining(", ")))
            .warning();

    static final RequestRule<CognitoRequest> CONTESTED_RECEIVER = RequestRule.of(
                    Subject.REQUEST, "client-metadata.contested-receiver")
            .words("Whether post confirmation gets the ClientMetadata of a sign-up is contested.")
            .facts(
                    Fact.CLIENT_METADATA_ON_SIGN_UP_TO_POST_CONFIRMATION,
                    Fact.CLIENT_METADATA_ON_SIGN_UP_TRIGGERS,
                    Fact.CLIENT_METADATA_ON_CONFIRMATION)
            .holds((request, context) -> isEmpty(request)
                    || isReceived(context, MetadataReceivers.of(context.operation()))
                    || !isReceived(context, MetadataReceivers.contested(context.operation())))
            .problem("of the pool's triggers only post confirmation may get it, and users saw that it did not")
            .allowed("ClientMetadata of ConfirmSignUp for post confirmation, or a pre sign-up trigger")
            .warning();

    static final RequestRule<CognitoRequest> WITHOUT_MESSAGE = RequestRule.of(
                    Subject.REQUEST, "client-metadata.without-message")
            .words("An update's ClientMetadata goes nowhere unless the update causes a message.")
            .facts(Fact.CLIENT_METADATA_ONLY_WITH_MESSAGE)
            .holds((request, context) -> isEmpty(request)
                    || !context.operation().updatesAttributes()
                    || !isReceived(context, MetadataReceivers.of(context.operation()))
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

    /** Whether the pool may have one of these triggers; true where the triggers are not known. */
    private static boolean isReceived(Context context, Set<Trigger> receivers) {
        UserPool pool = context.pool();
        if (pool == null || pool.triggers() == null) {
            return true;
        }
        Set<Trigger> triggers = pool.triggers();
        for (int index = 0; index < TRIGGERS.size(); index++) {
            Trigger receiver = TRIGGERS.get(index);
            if (triggers.contains(receiver) && receivers.contains(receiver)) {
                return true;
            }
        }
        return false;
    }
}
