package io.poolproof.server.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers requests to one operation. */
@FunctionalInterface
public interface Handler {
    ObjectNode answer(Call call) throws ServiceException;
}
