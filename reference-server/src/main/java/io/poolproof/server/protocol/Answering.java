package io.poolproof.server.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers a call of any operation. */
@FunctionalInterface
public interface Answering {
    ObjectNode answer(Received request) throws ServiceException;
}
