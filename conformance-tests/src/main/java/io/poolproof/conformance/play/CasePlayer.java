package io.poolproof.conformance.play;

import io.poolproof.conformance.judge.Comparison;
import io.poolproof.conformance.judge.Judge;
import io.poolproof.conformance.judge.Observation;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.Conversation;
import io.poolproof.conformance.wire.RequestBudget;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.ErrorTypes;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Plays cases on a target, each on a user of its own, in a pool that cases share unless they may spoil it. */
public final class CasePlayer {
    private static final int CASES_PER_POOL = 60;
    /** So many requests of an operation that is not there are answered alike, and the look at them costs little. */
    private static final int GOOD_REQUESTS = 3;

    private static final int MOST_CANDIDATES = 12;

    private final Fixtures fixtures;
    private final Channel channel;
    private final TargetControls controls;
    private final Templates templates;
    private final UserPools pools;
    private final MissingOperations missing;
    private final Guards guards;
    private final @Nullable SharedUsers users;
    private final Set<String> twinsAccepted = ConcurrentHashMap.newKeySet();

    /**
     * A player.
     *
     * @param declared the operations that the target's file says it lacks
     * @param frugal whether cases that leave their user as it was share one, and a twin that many cases have is played once, on a
     *     user provisioned alike
     */
    public CasePlayer(
            Fixtures fixtures, Channel channel, TargetControls controls, List<String> declared, boolean frugal) {
        this.fixtures = fixtures;
        this.channel = channel;
        this.controls = controls;
        this.templates = new Templates(fixtures);
        this.guards = new Guards(fixtures.catalogue());
        // The real service has every operation, and each experiment would cost users.
        this.missing = frugal
                ? MissingOperations.none(channel)
                : new MissingOperations(channel, declared, ErrorTypes.ofService(), this::answersToGoodRequests);
        this.users = frugal ? new SharedUsers() : null;
        // A pool of the real service costs more than users in it.
        int casesPerPool = frugal ? Integer.MAX_VALUE : CASES_PER_POOL;
        this.pools = new UserPools(channel, controls.triggers(), controls::arn, casesPerPool);
        controls.tellFunctions(new Conversation(channel, "functions"));
    }

    public Templates templates() {
        return templates;
    }

    /** Plays a case; a refusal counts only if the twin is accepted, on the same user or on one provisioned alike. */
    public Played play(ExpandedCase one) {
        return play(one, new Conversation(channel, one.id()));
    }

    /** Plays a case as long as a budget lasts. */
    public Played play(ExpandedCase one, RequestBudget budget) {
        return play(one, new Conversation(budget.limiting(channel), one.id()));
    }

    private Played play(ExpandedCase one, Conversation conversation) {
        return played(one, conversation).redacted(conversation.bindings()::redacted);
    }

    private Played played(ExpandedCase one, Conversation conversation) {
        try {
            Played played = playToTheEnd(one, conversation);
            String late = conversation.late();
            // Whatever else was answered, a verdict must not depend on how fast this machine is.
            return late == null || played.unanswered()
                    ? played
                    : Played.inconclusive(Observation.Kind.NO_ANSWER, List.of(), late, true, played.transcript());
        } catch (NotSupported e) {
            return Played.unsupported(e.what(), e.operation(), conversation.transcript());
        } catch (NotProvisioned e) {
            return notProvisioned(e, conversation);
        }
    }

    private Played notProvisioned(NotProvisioned why, Conversation conversation) {
        NotProvisioned.Refused refused = why.refused();
        Optional<String> lack =
                refused == null ? Optional.empty() : missing.reasonFor(refused.operation(), refused.answer());
        return lack.isPresent() && refused != null
                ? Played.unsupported(lack.get(), refused.operation(), conversation.transcript())
                : Played.inconclusive(
                        Observation.Kind.NOT_PROVISIONED,
                        List.of(),
                        Objects.requireNonNull(why.getMessage()),
                        why.isUnanswered() || conversation.late() != null,
                        conversation.transcript());
    }

    private Played playToTheEnd(ExpandedCase one, Conversation conversation) throws NotProvisioned, NotSupported {
        Expectation expectation = Expectation.of(fixtures, one);
        SharedUsers shared =
                SharedUsers.canShare(one, templates.operation(one.operation()), expectation.outcome()) ? users : null;
        TestUser testUser = provision(one, conversation, shared);
        Play play = new Play(one, templates, conversation, testUser, controls, pools, missing);
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
        requireThere(one, answer);
        List<AspectResult> broken = guards.broken(
                answer, one.fixture().http().isUsual(), expectation.errors(), play.request(), conversation.bindings());
        List<Comparison> left = play.lookAfter(answer, expectation.outcome());
        if (shared != null && answer.isRefused() && play.leavesUserAsItWas()) {
            shared.giveBack(kindOfUser(one), conversation.bindings().all());
        }
        boolean asExpected = left.stream().allMatch(Comparison::holds)
                && broken.stream().noneMatch(result -> result.aspect() == Aspect.SECRET);
        Observation observation =
                Observation.of(answer, conversation.bindings()::shown).withEffectAsExpected(asExpected);
        List<AspectResult> aspects =
                new ArrayList<>(Judge.compare(expectation, observation, play.message(answer), left));
        aspects.addAll(broken);
        Optional<ExpandedCase> twin = fixtures.twinOf(one);
        boolean isEarned = observation.kind() != Observation.Kind.REFUSED
                || twin.isEmpty()
                || isAccepted(twin.get(), one, conversation, testUser);
        if (!isEarned) {
            return unearned(observation, aspects, broken, twin.get().id(), conversation.transcript());
        }
        Verdict verdict = Judge.verdict(expectation, aspects);
        Optional<String> unreadable = play.whyUnreadable();
        return unreadable.isPresent() && verdict != Verdict.FAIL
                ? Played.unsupported(
                        "what is left behind cannot be read: " + unreadable.get(),
                        TestUser.READ,
                        conversation.transcript())
                : new Played(verdict, observation, aspects, null, false, conversation.transcript());
    }

    /** A refusal says nothing where the target refuses the twin, too; what no answer may do it says all the same. */
    private static Played unearned(
            Observation observation,
            List<AspectResult> aspects,
            List<AspectResult> broken,
            String twin,
            Transcript transcript) {
        String reason = "the twin " + twin + " is refused too, so the refusal is not earned";
        return broken.stream().anyMatch(result -> result.level() != Level.OBSERVE)
                ? new Played(Verdict.FAIL, observation, broken, reason, false, transcript)
                : Played.inconclusive(Observation.Kind.TWIN_REFUSED, aspects, reason, false, transcript);
    }

    private void requireThere(ExpandedCase one, Answer answer) throws NotSupported {
        // Another form of request may be refused before anyone looks for the operation.
        Optional<String> lack =
                one.fixture().http().isUsual() ? missing.reasonFor(one.operation(), answer) : Optional.empty();
        if (lack.isPresent()) {
            throw new NotSupported(one.operation(), lack.get());
        }
    }

    /** Accepted cases first, those with the fewest steps; where there are none that can be played, others that name a user or pool. */
    private List<Answer> answersToGoodRequests(String operation) {
        List<ExpandedCase> candidates = fixtures.expandedCases().stream()
                .filter(one -> one.operation().equals(operation) && isPlain(one))
                .sorted(Comparator.comparing(
                                (ExpandedCase one) -> one.fixture().expect().accepted() == null)
                        .thenComparing(one -> one.fixture().steps().size())
                        .thenComparing(ExpandedCase::id))
                .limit(MOST_CANDIDATES)
                .toList();
        List<Answer> answers = new ArrayList<>();
        for (ExpandedCase one : candidates) {
            if (answers.size() < GOOD_REQUESTS) {
                answerToGoodRequest(one).ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static boolean isPlain(ExpandedCase one) {
        return one.fixture().body() == null
                && one.fixture().http().isUsual()
                && one.fixture().alongside().isEmpty()
                && one.fixture().given().triggers().isEmpty();
    }

    private Optional<Answer> answerToGoodRequest(ExpandedCase one) {
        Conversation conversation = new Conversation(channel, "is there " + one.operation());
        try {
            TestUser testUser = provision(one, conversation, null);
            Play play =
                    new Play(one, templates, conversation, testUser, controls, pools, MissingOperations.none(channel));
            play.steps();
            return Optional.of(play.decide("is there " + one.operation()));
        } catch (NotSupported e) {
            return Optional.empty();
        } catch (NotProvisioned e) {
            // What sets up is itself a good request.
            return Optional.ofNullable(e.refused())
                    .filter(refused -> refused.operation().equals(one.operation()))
                    .map(NotProvisioned.Refused::answer);
        }
    }

    private boolean isAccepted(ExpandedCase twin, ExpandedCase one, Conversation conversation, TestUser testUser)
            throws NotProvisioned, NotSupported {
        if (users != null && twinsAccepted.contains(twin.id())) {
            return true;
        }
        boolean ownUser = users != null || one.fixture().twinNeedsItsOwnUser();
        TestUser ofTwin = ownUser ? provision(twin, conversation, null) : testUser;
        Play play = new Play(twin, templates, conversation, ofTwin, controls, pools, missing);
        if (ownUser) {
            play.steps();
        }
        Answer answer = play.decide("the twin");
        requireThere(twin, answer);
        if (answer.isAccepted()) {
            twinsAccepted.add(twin.id());
        }
        return answer.isAccepted();
    }

    private TestUser provision(ExpandedCase one, Conversation conversation, @Nullable SharedUsers shared)
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
                ? TestUser.provision(conversation, pool, kind.client(), kind.attributes(), kind.signedIn())
                : TestUser.of(conversation, pool, known);
    }

    private SharedUsers.Kind kindOfUser(ExpandedCase one) {
        return kindOfUser(fixtures, templates, one);
    }

    /** What a case needs its user to be. */
    public static SharedUsers.Kind kindOfUser(Fixtures fixtures, Templates templates, ExpandedCase one) {
        PoolFixture fixture =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        Map<String, String> attributes = new TreeMap<>(fixture.attributes());
        attributes.putAll(one.fixture().given().attributes());
        attributes.values().removeIf(String::isEmpty);
        return new SharedUsers.Kind(
                fixture.id(), one.fixture().given().client(), attributes, templates.needSignIn(one));
    }

    /** Deletes the pools on the target. */
    public void tidyUp() {
        pools.deleteAll();
    }
}
