package io.poolproof.conformance.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a function received out of what it threw: the service hands the text on unchanged, between the trigger's name and a full
 * stop (fact {@code trigger-throws}).
 */
public final class ThrownEvents implements Channel {
    private static final String ERROR = "UserLambdaValidationException";
    private static final Pattern MESSAGE = Pattern.compile("(\\w+) failed with error (\\{.*})\\.", Pattern.DOTALL);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Channel channel;
    private final Consumer<FunctionEndpoint.Call> calls;

    public ThrownEvents(Channel channel, Consumer<FunctionEndpoint.Call> calls) {
        this.channel = channel;
        this.calls = calls;
    }

    @Override
    public Answer send(Call call) {
        Answer answer = channel.send(call);
        String message = answer.message();
        if (ERROR.equals(answer.error()) && message != null) {
            Matcher thrown = MESSAGE.matcher(message);
            if (thrown.matches()) {
                read(thrown.group(1), thrown.group(2));
            }
        }
        return answer;
    }

    private void read(String trigger, String text) {
        try {
            JsonNode event = JSON.readTree(text);
            calls.accept(
                    new FunctionEndpoint.Call(trigger, event.path("userName").asText(), event));
        } catch (JsonProcessingException e) {
            // A function of somebody's that throws braces of its own has not thrown its event.
        }
    }

    @Override
    public Answer control(WireRequest request) {
        return channel.control(request);
    }

    @Override
    public Answer sendAnyway(Call call) {
        return channel.sendAnyway(call);
    }

    @Override
    public PoolMark mark() {
        return channel.mark();
    }
}
