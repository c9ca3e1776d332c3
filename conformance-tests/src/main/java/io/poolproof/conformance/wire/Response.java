package io.poolproof.conformance.wire;

import java.util.Map;

/** What came back for a request. */
public sealed interface Response {

    /**
     * A whole response.
     *
     * @param headers the first value of each
     * @param content the body, read as UTF-8
     */
    record Complete(int status, Map<String, String> headers, String content) implements Response {}

    /**
     * No response, or one that breaks off.
     *
     * @param why in words for people
     */
    record Absent(String why) implements Response {}
}
