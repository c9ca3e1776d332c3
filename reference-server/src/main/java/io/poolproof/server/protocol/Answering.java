package io.poolproof.server.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Answers a call of any operation, once its body has been read as JSON. */
@FunctionalInterface
public interface Answering {
    ObjectNode answer(String operation, JsonNode body) throws ServiceException;
}
