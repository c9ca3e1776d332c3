package io.poolproof.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.validation.rules.TriggerRules;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends codes: nothing leaves this server, but the custom message trigger runs, and the code is there to be redeemed. */
final class Messages {
    private static final String CODE_PARAMETER = "{####}";

    private final Triggers triggers;
    private final Guard guard;

    Messages(Triggers triggers, Guard guard) {
        this.triggers = triggers;
        this.guard = guard;
    }

    /**
     * Runs the custom message trigger for a message that is due (fact {@code client-metadata-to-custom-message}).
     *
     * @param source last part of the event's source, such as {@code SignUp}
     * @param clientId null where an administrator calls
     */
    void compose(Pool pool, Call call, User user, @Nullable String clientId, String source, Delivery delivery)
            throws ServiceException {
        ObjectNode request = Triggers.requestAbout(user).put("codeParameter", CODE_PARAMETER);
        request.put("linkParameter", "{##Click Here##}").putNull("usernameParameter");
        ObjectNode response = Json.object();
        response.putNull("smsMessage").putNull("emailMessage").putNull("emailSubject");
        ObjectNode filled = triggers.run(
                pool,
                call,
                new Triggers.Occasion(
                        Trigger.CUSTOM_MESSAGE,
                        "CustomMessage_" + source,
                        user.username(),
                        clientId,
                        request,
                        response));
        JsonNode text = filled.path(delivery.attribute().equals(Delivery.EMAIL) ? "emailMessage" : "smsMessage");
        guard.require(!text.isTextual() || text.textValue().contains(CODE_PARAMETER), TriggerRules.CUSTOM_MESSAGE_CODE);
    }

    /** Composes a message and makes its code. */
    void send(
            Pool pool,
            Call call,
            User user,
            @Nullable String clientId,
            String source,
            Delivery delivery,
            String purpose)
            throws ServiceException {
        if (guard.does(Mutation.SENDS_NO_CODE)) {
            return;
        }
        compose(pool, call, user, clientId, source, delivery);
        issue(pool, user, delivery, purpose);
    }

    void issue(Pool pool, User user, Delivery delivery, String purpose) {
        if (!guard.does(Mutation.SENDS_NO_CODE)) {
            user.codes().issue(purpose, delivery.attribute(), pool.now());
        }
    }

    /** Where a sign-up's code goes: to an address that the pool verifies by itself; to the phone before the mailbox. */
    static Optional<Delivery> toVerify(Pool pool, User user) {
        for (String attribute : new String[] {Delivery.PHONE_NUMBER, Delivery.EMAIL}) {
            String address = user.attribute(attribute);
            if (address != null && pool.settings().autoVerified().contains(attribute)) {
                return Optional.of(new Delivery(attribute, address));
            }
        }
        return Optional.empty();
    }

    /** Where a forgotten password's code goes: to a verified address. */
    static Optional<Delivery> toVerified(User user) {
        for (String attribute : new String[] {Delivery.PHONE_NUMBER, Delivery.EMAIL}) {
            String address = user.attribute(attribute);
            if (address != null && user.isVerified(attribute)) {
                return Optional.of(new Delivery(attribute, address));
            }
        }
        return Optional.empty();
    }
}
