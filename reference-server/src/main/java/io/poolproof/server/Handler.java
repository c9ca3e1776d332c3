package io.poolproof.server;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers requests to one operation. */
@FunctionalInterface
interface Handler {
    ObjectNode answer(Call call) throws ServiceException;
}
