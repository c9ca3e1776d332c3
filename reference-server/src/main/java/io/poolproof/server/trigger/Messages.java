package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.pool.Pool;
import io.poolproof.server.pool.Trigger;
import io.poolproof.server.protocol.Json;
import io.poolproof.server.protocol.ServiceException;
import io.poolproof.server.rule.Guard;
import io.poolproof.server.user.Codes;
import io.poolproof.server.user.Delivery;
import io.poolproof.server.user.User;
import io.poolproof.validation.rules.TriggerRules;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Sends codes: nothing leaves this server, but the custom message trigger runs, and the code is there to be redeemed. */
public final class Messages {
    private static final String CODE_PARAMETER = "{####}";

    private final Triggers triggers;
    private final Guard guard;
    private final CodeSender sender;

    /**
     * Messages.
     *
     * @param seam what stands between the server and the codes that it sends
     */
    public Messages(Triggers triggers, Guard guard, UnaryOperator<CodeSender> seam) {
        this.triggers = triggers;
        this.guard = guard;
        this.sender = seam.apply(this::composeAndIssue);
    }

    /** Runs the custom message trigger for a message that is due (fact {@code client-metadata-to-custom-message}). */
    public void compose(Message message) throws ServiceException {
        ObjectNode request = Triggers.requestAbout(message.user()).put("codeParameter", CODE_PARAMETER);
        request.put("linkParameter", "{##Click Here##}").putNull("usernameParameter");
        ObjectNode response = Json.object();
        response.putNull("smsMessage").putNull("emailMessage").putNull("emailSubject");
        ObjectNode filled = triggers.run(
                message.pool(),
                message.call(),
                new Triggers.Occasion(
                        Trigger.CUSTOM_MESSAGE,
                        "CustomMessage_" + message.source(),
                        message.user().username(),
                        message.clientId(),
                        request,
                        response));
        JsonNode text =
                filled.path(message.delivery().attribute().equals(Delivery.EMAIL) ? "emailMessage" : "smsMessage");
        guard.require(!text.isTextual() || text.textValue().contains(CODE_PARAMETER), TriggerRules.CUSTOM_MESSAGE_CODE);
    }

    /**
     * Composes a message and makes its code.
     *
     * @param purpose what the code is for: an attribute's name, or one of the purposes that {@link Codes} names
     */
    public void send(Message message, String purpose) throws ServiceException {
        sender.send(message, purpose);
    }

    private void composeAndIssue(Message message, String purpose) throws ServiceException {
        compose(message);
        message.user()
                .codes()
                .issue(purpose, message.delivery().attribute(), message.pool().now());
    }

    /** Where a sign-up's code goes: to an address that the pool verifies by itself; to the phone before the mailbox. */
    public static Optional<Delivery> toVerify(Pool pool, User user) {
        for (String attribute : new String[] {Delivery.PHONE_NUMBER, Delivery.EMAIL}) {
            String address = user.attribute(attribute);
            if (address != null && pool.settings().autoVerified().contains(attribute)) {
                return Optional.of(new Delivery(attribute, address));
            }
        }
        return Optional.empty();
    }

    /** Where a forgotten password's code goes: to a verified address, of those that recover passwords the preferred one. */
    public static Optional<Delivery> toVerified(Pool pool, User user) {
        for (String mechanism : pool.settings().recoveryMechanisms()) {
            String attribute = mechanism.replace("verified_", "");
            String address = user.attribute(attribute);
            if (address != null && user.isVerified(attribute)) {
                return Optional.of(new Delivery(attribute, address));
            }
        }
        return Optional.empty();
    }
}
