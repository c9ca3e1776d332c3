package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.service.LiveChannel;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Bindings;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.NotAskable;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.RunLimit;
import io.poolproof.conformance.wire.Transport;
import io.poolproof.conformance.wire.WireRequest;
import io.poolproof.fixtures.CaseFile.Http;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is sent to the real service, what is sent again, and what is not sent at all. */
class LiveChannelTest {
    private static final Answer DONE = CognitoEndpoint.read(200, Map.of(), "{}");
    private static final Answer THROTTLED =
            CognitoEndpoint.read(400, Map.of("x-amzn-ErrorType", "TooManyRequestsException"), "{}");

    private final List<Call> sent = new ArrayList<>();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final LiveChannel channel = new LiveChannel(
            new Channel() {
                @Override
                public Answer send(Call call) {
                    sent.add(call);
                    return Objects.requireNonNullElse(answers.poll(), DONE);
                }

                @Override
                public Answer control(WireRequest request) {
                    throw new IllegalStateException();
                }
            },
            ServiceStandIn.live(),
            new PoolMark("0123456789", "LITE"),
            Set.of("limits/throttled@GetUser"));

    private static Call call(String conversation, String operation, String poolId) {
        ObjectNode input = JsonNodeFactory.instance.objectNode().put("UserPoolId", poolId);
        return new Call(conversation, "the case", operation, true, input, Http.USUAL, new Bindings());
    }

    @Test
    void whatIsThrottledOrGetsNoConnectionIsSentAgain() {
        answers.addAll(List.of(
                THROTTLED,
                Answer.absent(Transport.CONNECTION_REFUSED),
                Answer.absent(Transport.NO_CONNECTION),
                CognitoEndpoint.read(429, Map.of(), "slow down")));
        assertThat(channel.send(call("a/b@GetUser", "GetUser", "p"))).isSameAs(DONE);
        assertThat(sent).hasSize(5);
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgain() {
        Answer lost = Answer.absent("the connection breaks off before the answer is complete");
        Answer fault = CognitoEndpoint.read(500, Map.of("x-amzn-ErrorType", "InternalErrorException"), "{}");
        answers.addAll(List.of(lost, fault));
        assertThat(channel.send(call("a/b@GetUser", "GetUser", "p"))).isSameAs(lost);
        assertThat(channel.send(call("a/b@GetUser", "GetUser", "p"))).isSameAs(fault);
    }

    @Test
    void aCaseThatExpectsToBeThrottledGetsItsAnswer() {
        answers.add(THROTTLED);
        assertThat(channel.send(call("limits/throttled@GetUser", "GetUser", "p")))
                .isSameAs(THROTTLED);
    }

    @Test
    void throttlingWithoutEndEndsTheCaseAndIsNoAnswer() {
        for (int number = 0; number < 100; number++) {
            answers.add(THROTTLED);
        }
        assertThatThrownBy(() -> channel.send(call("a/b@GetUser", "GetUser", "p")))
                .isInstanceOf(RunLimit.class)
                .hasMessage("not played on: GetUser is sent 12 times: status 400, TooManyRequestsException");
    }

    @Test
    void noPoolButTheRunsOwnIsChanged() {
        assertThatThrownBy(() -> channel.send(call("a/b@DeleteUserPool", "DeleteUserPool", "us-east-1_AAAAAAAAA")))
                .isInstanceOf(NotAskable.class)
                .hasMessage("DeleteUserPool names a pool that is not the run's own");
        assertThat(sent).isEmpty();
        answers.add(CognitoEndpoint.read(200, Map.of(), "{\"UserPool\":{\"Id\":\"us-east-1_OWN\"}}"));
        channel.send(call("", "CreateUserPool", "none"));
        channel.send(call("a/b@DeleteUserPool", "DeleteUserPool", "us-east-1_OWN"));
        channel.send(call("a/b@DeleteUserPool", "DeleteUserPool", "no id at all"));
        assertThat(sent).hasSize(3);
    }

    @Test
    void everyPoolIsTagged() {
        channel.send(call("a/b@CreateUserPool", "CreateUserPool", "none"));
        assertThat(sent.get(0).template().at("/UserPoolTags/poolproof:run").asText())
                .isEqualTo("0123456789");
        assertThat(sent.get(0).template().at("/UserPoolTags").has("poolproof:created"))
                .isTrue();
    }

    @Test
    void afterItsEndARunSendsWhatHasToGoOutAndNothingElse() {
        channel.end(Duration.ofSeconds(1));
        assertThatThrownBy(() -> channel.send(call("a/b@GetUser", "GetUser", "p")))
                .isInstanceOf(RunLimit.class)
                .hasMessage("not played on: the run is being ended");
        assertThatThrownBy(() -> channel.pause(Duration.ofHours(1))).isInstanceOf(RunLimit.class);
        channel.sendAnyway(call("", "DeleteUserPool", "us-east-1_OWN"));
        assertThat(sent).hasSize(1);
    }
}
