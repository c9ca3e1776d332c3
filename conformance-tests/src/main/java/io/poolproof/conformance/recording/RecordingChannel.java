package io.poolproof.conformance.recording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.poolproof.conformance.recording.Recording.Response;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.NotAskable;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.WireRequest;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.schemas.StrictJson;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes down what another channel answers, or answers from what was written down. */
public final class RecordingChannel implements Channel {
    private static final ObjectMapper JSON = StrictJson.MAPPER;
    private static final String ERROR_TYPE = "x-amzn-errortype";
    private static final Pattern TELLING = Pattern.compile("content-type|x-amzn-.*|access-control-.*");

    private final Channel channel;
    private final Tape tape;

    public RecordingChannel(Channel channel, Tape tape) {
        this.channel = channel;
        this.tape = tape;
    }

    @Override
    public Answer send(Call call) {
        Answer answer = channel.send(call);
        tape.take(
                call.conversation(),
                call.step(),
                call.operation(),
                call.template(),
                http(call.http()),
                answer.status(),
                telling(answer),
                answer.body(),
                answer.content(),
                answer.absence(),
                call.bindings().names());
        return answer;
    }

    /** The headers that say something about the answer, and the error's type wherever it stood. */
    private static Map<String, String> telling(Answer answer) {
        Map<String, String> headers = new TreeMap<>();
        if (answer.error() != null) {
            headers.put(ERROR_TYPE, answer.error());
        }
        answer.headers().properties().stream()
                .filter(header -> TELLING.matcher(header.getKey()).matches())
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    private static @Nullable JsonNode http(Http http) {
        return http.isUsual() ? null : JSON.valueToTree(http);
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

    /** Answers from a recording; what it does not hold cannot be said. */
    public static Channel of(Playback playback) {
        return new Channel() {
            @Override
            public Answer send(Call call) {
                Response response = playback.answer(
                        call.conversation(),
                        call.step(),
                        call.operation(),
                        call.template(),
                        http(call.http()),
                        call.bindings()::filledIn);
                if (response == null) {
                    throw new NotAskable("the recording holds no \"" + call.step() + "\" with this request");
                }
                if (response.absence() != null) {
                    return Answer.absent(response.absence());
                }
                String content = response.body() != null
                        ? response.body().toString()
                        : response.text() == null ? "" : response.text();
                return CognitoEndpoint.read(response.status(), response.headers(), content);
            }

            @Override
            public Answer control(WireRequest request) {
                throw new NotAskable("a recording has no controls");
            }

            @Override
            public Answer sendAnyway(Call call) {
                return Answer.absent("a recording has no pools to delete");
            }
        };
    }
}
