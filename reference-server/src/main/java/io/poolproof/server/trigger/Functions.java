package io.poolproof.server.trigger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.server.protocol.Call;

/** Calls the function of a trigger. */
@FunctionalInterface
public interface Functions {
    /**
     * Calls a function.
     *
     * @param function its name or ARN
     * @param call the request for which the trigger runs
     */
    LambdaEndpoint.Result invoke(String function, ObjectNode event, Triggers.Occasion occasion, Call call);
}
