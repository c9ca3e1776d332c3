package io.poolproof.conformance;

import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.results.AspectResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Plays cases on a target, each on a user of its own, in a pool that cases share unless they may spoil it. */
final class CasePlayer {
    private final Fixtures fixtures;
    private final CognitoEndpoint endpoint;
    private final TargetControls controls;
    private final Templates templates;
    private final UserPools pools;

    CasePlayer(Fixtures fixtures, CognitoEndpoint endpoint, TargetControls controls) {
        this.fixtures = fixtures;
        this.endpoint = endpoint;
        this.controls = controls;
        this.templates = new Templates(fixtures);
        this.pools = new UserPools(endpoint, controls.triggers());
        controls.tellFunctions(new Conversation(endpoint));
    }

    Templates templates() {
        return templates;
    }

    /** Plays a case; a refusal counts only if the twin is accepted, on the same user or on one provisioned alike. */
    Played play(ExpandedCase one) {
        Conversation conversation = new Conversation(endpoint);
        try {
            return play(one, conversation);
        } catch (NotSupported e) {
            return Played.unsupported(e.what(), conversation.transcript());
        } catch (NotProvisioned e) {
            return Played.inconclusive(
                    Observation.Kind.NOT_PROVISIONED,
                    List.of(),
                    Objects.requireNonNull(e.getMessage()),
                    e.isUnanswered(),
                    conversation.transcript());
        }
    }

    private Played play(ExpandedCase one, Conversation conversation) throws NotProvisioned, NotSupported {
        Expectation expectation = Expectation.of(fixtures.catalogue(), one);
        Stage stage = provision(one, conversation);
        Play play = new Play(one, templates, conversation, stage, controls, pools);
        play.steps();
        play.lookBefore(expectation.outcome());
        Answer answer = play.decide("the case");
        if (answer.absence() != null) {
            return Played.inconclusive(
                    Observation.Kind.NO_ANSWER,
                    List.of(),
                    "the deciding request gets no answer: " + answer.absence(),
                    true,
                    conversation.transcript());
        }
        if (answer.isOfUnknownOperation() && one.fixture().http().isUsual()) {
            throw new NotSupported("the target has no " + one.operation() + ": " + answer.summary());
        }
        List<Comparison> left = play.lookAfter(answer, expectation.outcome());
        Observation observation = Observation.of(answer, one.fixture().http().isUsual())
                .withEffectAsExpected(left.stream().allMatch(Comparison::holds));
        String message =
                answer.message() == null ? null : conversation.bindings().redacted(answer.message());
        List<AspectResult> aspects = Judge.compare(expectation, observation, message, left);
        Optional<ExpandedCase> twin = fixtures.twinOf(one);
        if (observation.kind() == Observation.Kind.REFUSED
                && twin.isPresent()
                && !isAccepted(twin.get(), one, conversation, stage)) {
            return Played.inconclusive(
                    Observation.Kind.TWIN_REFUSED,
                    aspects,
                    "the twin " + twin.get().id() + " is refused too, so the refusal is not earned",
                    false,
                    conversation.transcript());
        }
        return new Played(
                Judge.verdict(expectation, aspects), observation, aspects, null, false, conversation.transcript());
    }

    private boolean isAccepted(ExpandedCase twin, ExpandedCase one, Conversation conversation, Stage stage)
            throws NotProvisioned, NotSupported {
        Stage ofTwin = one.fixture().twinNeedsItsOwnUser() ? provision(twin, conversation) : stage;
        Play play = new Play(twin, templates, conversation, ofTwin, controls, pools);
        if (one.fixture().twinNeedsItsOwnUser()) {
            play.steps();
        }
        return play.decide("the twin").isAccepted();
    }

    private Stage provision(ExpandedCase one, Conversation conversation) throws NotProvisioned, NotSupported {
        PoolFixture fixture =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        if (!fixture.triggers().isEmpty() && controls.triggers() == null) {
            throw new NotSupported("the target's pools call no functions");
        }
        boolean own = templates.operation(one.operation()).changesPool()
                || one.fixture().given().needsOwnPool();
        UserPools.UserPool pool = own ? pools.create(fixture, conversation) : pools.shared(fixture, conversation);
        Map<String, String> attributes = new TreeMap<>(fixture.attributes());
        attributes.putAll(one.fixture().given().attributes());
        attributes.values().removeIf(String::isEmpty);
        return Stage.provision(
                conversation, pool, one.fixture().given().client(), attributes, templates.needSignIn(one));
    }

    /** Deletes the pools on the target. */
    void tidyUp() {
        pools.deleteAll();
    }
}
