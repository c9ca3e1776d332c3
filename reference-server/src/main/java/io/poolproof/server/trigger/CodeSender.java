package io.poolproof.server.trigger;

import io.poolproof.server.protocol.ServiceException;

/** Composes messages that carry codes, and makes the codes. */
@FunctionalInterface
public interface CodeSender {
    /**
     * Sends a code.
     *
     * @param purpose what the code is for: an attribute's name, or one of the purposes that {@code Codes} names
     */
    void send(Message message, String purpose) throws ServiceException;
}
