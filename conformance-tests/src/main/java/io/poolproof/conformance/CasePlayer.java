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
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Plays cases on a target, each on a user of its own, in a pool that cases share unless they may spoil it. */
final class CasePlayer {
    private static final int CASES_PER_POOL = 60;

    private final Fixtures fixtures;
    private final Channel channel;
    private final TargetControls controls;
    private final Templates templates;
    private final UserPools pools;
    private final @Nullable SharedUsers users;
    private final Set<String> twinsAccepted = ConcurrentHashMap.newKeySet();

    /**
     * A player.
     *
     * @param frugal whether cases that leave their user as it was share one, and a twin that many cases have is played once, on a
     *     user provisioned alike
     */
    CasePlayer(Fixtures fixtures, Channel channel, TargetControls controls, boolean frugal) {
        this.fixtures = fixtures;
        this.channel = channel;
        this.controls = controls;
        this.templates = new Templates(fixtures);
        this.users = frugal ? new SharedUsers() : null;
        // A pool of the real service costs more than users in it.
        int casesPerPool = frugal ? Integer.MAX_VALUE : CASES_PER_POOL;
        this.pools = new UserPools(channel, controls.triggers(), controls::arn, casesPerPool);
        controls.tellFunctions(new Conversation(channel, "functions"));
    }

    Templates templates() {
        return templates;
    }

    /** Plays a case; a refusal counts only if the twin is accepted, on the same user or on one provisioned alike. */
    Played play(ExpandedCase one) {
        return play(one, new Conversation(channel, one.id()));
    }

    /** Plays a case as long as a budget lasts. */
    Played play(ExpandedCase one, RequestBudget budget) {
        return play(one, new Conversation(budget.limiting(channel), one.id()));
    }

    private Played play(ExpandedCase one, Conversation conversation) {
        try {
            Played played = playToTheEnd(one, conversation);
            String late = conversation.late();
            // Whatever else was answered, a verdict must not depend on how fast this machine is.
            return late == null || played.unanswered()
                    ? played
                    : Played.inconclusive(Observation.Kind.NO_ANSWER, List.of(), late, true, played.transcript());
        } catch (NotSupported e) {
            return Played.unsupported(e.what(), conversation.transcript());
        } catch (NotProvisioned e) {
            return Played.inconclusive(
                    Observation.Kind.NOT_PROVISIONED,
                    List.of(),
                    Objects.requireNonNull(e.getMessage()),
                    e.isUnanswered() || conversation.late() != null,
                    conversation.transcript());
        }
    }

    private Played playToTheEnd(ExpandedCase one, Conversation conversation) throws NotProvisioned, NotSupported {
        Expectation expectation = Expectation.of(fixtures.catalogue(), one);
        SharedUsers shared =
                SharedUsers.canShare(one, templates.operation(one.operation()), expectation.outcome()) ? users : null;
        Stage stage = provision(one, conversation, shared);
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
        List<Comparison> left = play.lookAfter(answer, expectation.outcome());
        if (shared != null && answer.isRefused() && play.leavesUserAsItWas()) {
            shared.giveBack(kindOfUser(one), conversation.bindings().all());
        }
        Observation observation = Observation.of(answer, one.fixture().http().isUsual())
                .withEffectAsExpected(left.stream().allMatch(Comparison::holds));
        String message =
                answer.message() == null ? null : conversation.bindings().redacted(answer.message());
        List<AspectResult> aspects = Judge.compare(expectation, observation, message, left);
        Optional<ExpandedCase> twin = fixtures.twinOf(one);
        // Some call a value unsupported with the words of those who lack the operation; the twin tells the two apart.
        boolean isUnknown =
                answer.isOfUnknownOperation() && one.fixture().http().isUsual();
        boolean isRefused = observation.kind() == Observation.Kind.REFUSED;
        boolean twinIsAccepted =
                (isUnknown || isRefused) && twin.isPresent() && isAccepted(twin.get(), one, conversation, stage);
        if (isUnknown && !twinIsAccepted) {
            throw new NotSupported("the target has no " + one.operation() + ": " + answer.summary());
        }
        if (isRefused && twin.isPresent() && !twinIsAccepted) {
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
        if (users != null && twinsAccepted.contains(twin.id())) {
            return true;
        }
        boolean ownUser = users != null || one.fixture().twinNeedsItsOwnUser();
        Stage ofTwin = ownUser ? provision(twin, conversation, null) : stage;
        Play play = new Play(twin, templates, conversation, ofTwin, controls, pools);
        if (ownUser) {
            play.steps();
        }
        Answer answer = play.decide("the twin");
        if (answer.isAccepted()) {
            twinsAccepted.add(twin.id());
        }
        return answer.isAccepted();
    }

    private Stage provision(ExpandedCase one, Conversation conversation, @Nullable SharedUsers shared)
            throws NotProvisioned, NotSupported {
        PoolFixture fixture =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        controls.requireFunctions(fixture.triggers(), one.fixture().given().triggers());
        boolean own = templates.operation(one.operation()).changesPool()
                || one.fixture().given().needsOwnPool();
        UserPools.UserPool pool = own ? pools.create(fixture, conversation) : pools.shared(fixture, conversation);
        SharedUsers.Kind kind = kindOfUser(one);
        Map<String, String> known = shared == null ? null : shared.take(kind);
        return known == null
                ? Stage.provision(conversation, pool, kind.client(), kind.attributes(), kind.signedIn())
                : Stage.of(conversation, pool, known);
    }

    private SharedUsers.Kind kindOfUser(ExpandedCase one) {
        return kindOfUser(fixtures, templates, one);
    }

    /** What a case needs its user to be. */
    static SharedUsers.Kind kindOfUser(Fixtures fixtures, Templates templates, ExpandedCase one) {
        PoolFixture fixture =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        Map<String, String> attributes = new TreeMap<>(fixture.attributes());
        attributes.putAll(one.fixture().given().attributes());
        attributes.values().removeIf(String::isEmpty);
        return new SharedUsers.Kind(
                fixture.id(), one.fixture().given().client(), attributes, templates.needSignIn(one));
    }

    /** Deletes the pools on the target. */
    void tidyUp() {
        pools.deleteAll();
    }
}
