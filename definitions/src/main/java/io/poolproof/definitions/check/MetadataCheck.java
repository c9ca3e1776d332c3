package io.poolproof.definitions.check;

import io.poolproof.definitions.document.Node;
import io.poolproof.definitions.model.PoolDefinition;
import io.poolproof.definitions.model.RequestExample;
import io.poolproof.definitions.model.StatedList;
import io.poolproof.validation.model.Member;
import io.poolproof.validation.model.Operation;
import java.util.List;
import java.util.Map;

/** Checks that {@code ClientMetadata} has a trigger to go to. */
final class MetadataCheck {
    private static final String CUSTOM_MESSAGE = "CustomMessage";
    private static final String PRE_SIGN_UP = "PreSignUp";
    private static final String POST_CONFIRMATION = "PostConfirmation";
    private static final String USER_MIGRATION = "UserMigration";

    /** Which triggers get it from which operation; custom senders get it wherever a message is sent. */
    private static final Map<Operation, List<String>> RECEIVERS = Map.of(
            Operation.UPDATE_USER_ATTRIBUTES, List.of(CUSTOM_MESSAGE),
            Operation.ADMIN_UPDATE_USER_ATTRIBUTES, List.of(CUSTOM_MESSAGE),
            Operation.GET_USER_ATTRIBUTE_VERIFICATION_CODE, List.of(CUSTOM_MESSAGE),
            Operation.ADMIN_RESET_USER_PASSWORD, List.of(CUSTOM_MESSAGE),
            Operation.SIGN_UP, List.of(PRE_SIGN_UP, CUSTOM_MESSAGE, POST_CONFIRMATION),
            Operation.ADMIN_CREATE_USER, List.of(PRE_SIGN_UP, CUSTOM_MESSAGE),
            Operation.ADMIN_CONFIRM_SIGN_UP, List.of(POST_CONFIRMATION),
            Operation.CONFIRM_SIGN_UP, List.of(POST_CONFIRMATION),
            Operation.CONFIRM_FORGOT_PASSWORD, List.of(POST_CONFIRMATION),
            Operation.FORGOT_PASSWORD, List.of(PRE_SIGN_UP, CUSTOM_MESSAGE, USER_MIGRATION));

    private static final List<String> SENDERS = List.of("CustomEmailSender", "CustomSMSSender");

    private MetadataCheck() {}

    static List<Problem> problems(RequestExample example, Operation operation, PoolDefinition pool) {
        Node.Member metadata = example.body().members().get(Member.CLIENT_METADATA.wireName());
        if (metadata == null || Node.members(metadata.value()).isEmpty()) {
            return List.of();
        }
        List<String> receivers = RECEIVERS.getOrDefault(operation, List.of());
        StatedList triggers = pool.triggers();
        boolean received = receivers.isEmpty()
                ? !triggers.items().isEmpty() || !triggers.isKnown()
                : receivers.stream().anyMatch(triggers::mayHold)
                        || SENDERS.stream().anyMatch(triggers::mayHold);
        if (received) {
            return List.of();
        }
        String missing =
                receivers.isEmpty() ? "no trigger" : "no trigger that " + operation.wireName() + " hands it to";
        return List.of(Problems.of(
                DefinitionRule.METADATA_WITHOUT_TRIGGER,
                example.origin(),
                example.address(),
                null,
                metadata.key(),
                "ClientMetadata goes nowhere: " + pool.address() + " has " + missing,
                receivers.isEmpty()
                        ? "attach a trigger to the pool, or leave ClientMetadata out"
                        : "attach " + String.join(" or ", receivers) + ", or leave ClientMetadata out"));
    }
}
