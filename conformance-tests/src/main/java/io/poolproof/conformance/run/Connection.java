package io.poolproof.conformance.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.poolproof.conformance.play.CasePlayer;
import io.poolproof.conformance.recording.Playback;
import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.recording.RecordingChannel;
import io.poolproof.conformance.recording.Tape;
import io.poolproof.conformance.service.LambdaAccess;
import io.poolproof.conformance.service.LambdaApi;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.service.LiveChannel;
import io.poolproof.conformance.service.PoolCleaner;
import io.poolproof.conformance.service.ThrowingFunction;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.CognitoEndpoint;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.Signer;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.conformance.wire.ThrownEvents;
import io.poolproof.fixtures.CaseFile.Rejected;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.TargetFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a run is connected to, from the first call to the deletion of what it created. */
public class Connection {
    /** How many times longer the probe may take than any other request. */
    private static final int PATIENCE_OF_PROBE = 3;

    private final Channel channel;

    private Connection(Channel channel) {
        this.channel = channel;
    }

    static Connection of(Fixtures fixtures, RunRequest request) {
        RunMode mode = request.mode();
        if (mode instanceof RunMode.OnService service) {
            return new ToService(fixtures, request, service);
        }
        if (mode instanceof RunMode.OnRecording recorded) {
            return new ToRecording(fixtures, request, recorded.recording());
        }
        return new Connection(endpoint(request, request.answerWithin()));
    }

    private static CognitoEndpoint endpoint(RunRequest request, Duration within) {
        TargetFixture target = request.target();
        Signer signer = target.signs() ? Signer.fake(target.regionOrDefault()) : Signer.NONE;
        return new CognitoEndpoint(request.endpoint(), signer, within);
    }

    /**
     * Makes sure that somebody is there. Any answer of a stand-in will do: what it is worth shows when cases are played.
     *
     * @throws TargetUnusableException if nobody is, or the real service does not let us do what every run has to do
     */
    public static void requireAnAnswer(RunRequest request) {
        Answer answer = probe(request, request.answerWithin());
        if (request.mode() instanceof RunMode.OnService && !answer.isAccepted()) {
            throw new TargetUnusableException("the service at " + request.endpoint()
                    + " does not let us list user pools: " + answer.summary()
                    + (answer.error() == null ? "" : "; the permissions that a run needs: --print-policy"));
        }
        if (answer.absence() != null) {
            throw new TargetUnusableException(
                    "the target at " + request.endpoint() + " does not answer: " + answer.absence());
        }
    }

    /** Asks whether anybody is there still, by a cheap request on a connection of its own, with ample time; a recording always is. */
    static Answer probe(RunRequest request) {
        return probe(request, request.answerWithin().multipliedBy(PATIENCE_OF_PROBE));
    }

    private static Answer probe(RunRequest request, Duration within) {
        if (request.mode() instanceof RunMode.OnRecording) {
            return CognitoEndpoint.read(Answer.SUCCESS, Map.of(), "{}");
        }
        Call call = Call.ofHarness(
                "anybody there?",
                "ListUserPools",
                JsonNodeFactory.instance.objectNode().put("MaxResults", 1));
        if (request.mode() instanceof RunMode.OnService service) {
            CognitoEndpoint endpoint = new CognitoEndpoint(
                    request.endpoint(), Signer.real(service.live().account()), within);
            return new LiveChannel(endpoint, service.live(), PoolMark.NAME_ALONE, Set.of()).sendAnyway(call);
        }
        return endpoint(request, within).send(call);
    }

    Channel channel() {
        return channel;
    }

    /** Why a case is not played this way; empty where it is. */
    Optional<String> closed(ExpandedCase one) {
        return Optional.empty();
    }

    /** Lets time pass, where a target's clock can only be waited for. */
    void letPass(Duration time) {}

    /** Makes the function that throws its event, the first time, and gives its ARN; null where pools call no such function. */
    @Nullable
    Supplier<String> throwingFunction() {
        return null;
    }

    /** Deletes what the run created; tells what is left. */
    List<String> tidyUp(CasePlayer player) {
        player.tidyUp();
        return List.of();
    }

    /** To the real service. */
    private static final class ToService extends Connection {
        private final RunRequest request;
        private final Live live;
        private final PoolMark mark;
        private final LiveChannel service;
        private final LiveGate gate;
        private final @Nullable Path file;
        private final Tape tape;
        private final @Nullable ThrowingFunction function;
        private @Nullable String arn;
        private boolean functionMade;
        private boolean tidy;

        ToService(Fixtures fixtures, RunRequest request, RunMode.OnService mode) {
            this(
                    fixtures,
                    request,
                    mode,
                    new PoolMark(mode.live().runId(), mode.live().poolTier()),
                    new Tape(mode.live().runId()));
        }

        private ToService(Fixtures fixtures, RunRequest request, RunMode.OnService mode, PoolMark mark, Tape tape) {
            this(
                    fixtures,
                    request,
                    mode,
                    mark,
                    tape,
                    channel(request, mode.live(), mark, throttlingExpected(fixtures)));
        }

        private ToService(
                Fixtures fixtures,
                RunRequest request,
                RunMode.OnService mode,
                PoolMark mark,
                Tape tape,
                LiveChannel service) {
            super(through(request, mode, service, tape));
            this.request = request;
            this.live = mode.live();
            this.mark = mark;
            this.service = service;
            this.file = mode.recording();
            this.tape = tape;
            this.gate = new LiveGate(
                    fixtures, request.target().controls(), live.slow(), live.messages(), live.lambda() != null);
            LambdaAccess access = live.lambda();
            this.function = access == null ? null : function(access);
        }

        private ThrowingFunction function(LambdaAccess access) {
            LambdaApi api = new LambdaApi(live.account(), access.endpoint(), live.backoff(), service::pauseAnyway);
            return new ThrowingFunction(api, access, live.runId(), service::pauseAnyway);
        }

        private static Channel through(RunRequest request, RunMode.OnService mode, LiveChannel service, Tape tape) {
            Channel seen = mode.live().lambda() == null ? service : new ThrownEvents(service, request.functions()::saw);
            return mode.recording() == null ? seen : new RecordingChannel(seen, tape);
        }

        @Override
        @Nullable
        Supplier<String> throwingFunction() {
            return function == null ? null : this::arn;
        }

        /** Made for the first case that needs it; nothing is made any more once the run is being ended. */
        private synchronized String arn() {
            if (arn == null) {
                service.requireGoingOn();
                functionMade = true;
                arn = Objects.requireNonNull(function).create();
            }
            return arn;
        }

        private static Set<String> throttlingExpected(Fixtures fixtures) {
            return fixtures.expandedCases().stream()
                    .filter(one -> isThrottlingExpected(one.fixture().expect().rejected()))
                    .map(ExpandedCase::id)
                    .collect(Collectors.toSet());
        }

        private static LiveChannel channel(
                RunRequest request, Live live, PoolMark mark, Set<String> throttlingExpected) {
            CognitoEndpoint endpoint =
                    new CognitoEndpoint(request.endpoint(), Signer.real(live.account()), request.answerWithin());
            return new LiveChannel(endpoint, live, mark, throttlingExpected);
        }

        private static boolean isThrottlingExpected(@Nullable Rejected rejected) {
            return rejected != null && "TooManyRequestsException".equals(rejected.error());
        }

        @Override
        Optional<String> closed(ExpandedCase one) {
            return gate.closed(one);
        }

        @Override
        void letPass(Duration time) {
            service.pause(time);
        }

        @Override
        synchronized List<String> tidyUp(CasePlayer player) {
            if (tidy) {
                return List.of();
            }
            tidy = true;
            service.end(request.answerWithin());
            if (file != null) {
                recording(file).write(file);
            }
            List<String> left = new ArrayList<>(new PoolCleaner(service).deleteAllOf(mark, service.ownPools()));
            if (function != null && functionMade) {
                function.delete().ifPresent(left::add);
            }
            return left;
        }

        private Recording recording(Path path) {
            Tape.Content content = tape.content();
            String today = LocalDate.now(Clock.systemUTC()).toString();
            String tier = live.poolTier() == null ? "the default feature plan" : "feature plan " + live.poolTier();
            return new Recording(
                    path.getFileName().toString().replaceFirst("\\.json$", ""),
                    request.target().id(),
                    request.endpoint().getHost(),
                    live.account().region(),
                    today,
                    "created on " + today + ", " + tier,
                    request.poolproof(),
                    request.selection(),
                    live.slow(),
                    live.lambda() != null,
                    content.exchanges(),
                    content.tokens());
        }
    }

    /** To a recording. */
    private static final class ToRecording extends Connection {
        private final LiveGate gate;
        private final Recording recording;

        ToRecording(Fixtures fixtures, RunRequest request, Recording recording) {
            super(new ThrownEvents(RecordingChannel.of(new Playback(recording)), request.functions()::saw));
            this.recording = recording;
            // What may have been sent then costs nothing now.
            this.gate = new LiveGate(fixtures, request.target().controls(), recording.slow(), Integer.MAX_VALUE, false);
        }

        @Override
        @Nullable
        Supplier<String> throwingFunction() {
            return recording.functionsThrow() ? () -> "arn:recorded" : null;
        }

        @Override
        Optional<String> closed(ExpandedCase one) {
            return gate.closed(one);
        }

        @Override
        List<String> tidyUp(CasePlayer player) {
            return List.of();
        }
    }
}
