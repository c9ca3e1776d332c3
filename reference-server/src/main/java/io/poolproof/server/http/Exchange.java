package io.poolproof.server.http;

import com.sun.net.httpserver.Headers;
import io.poolproof.server.protocol.Answer;

/** Answers one POST to the API. */
@FunctionalInterface
public interface Exchange {
    Answer answer(Headers headers, String path, byte[] content);
}
