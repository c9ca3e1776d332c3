package io.poolproof.conformance.run;

import io.poolproof.conformance.judge.Observation;
import io.poolproof.conformance.play.CasePlayer;
import io.poolproof.conformance.play.MissingOperations;
import io.poolproof.conformance.play.Played;
import io.poolproof.conformance.play.TargetControls;
import io.poolproof.conformance.service.FunctionUnusableException;
import io.poolproof.conformance.wire.NotAskable;
import io.poolproof.conformance.wire.RequestBudget;
import io.poolproof.conformance.wire.RunLimit;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Deviation;
import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.RuleIndex.RuleSummary;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run on one target: plays cases, looks at the pins, and hands every line to its recorder. Safe for several threads. */
public final class ConformanceRun {
    private final Fixtures fixtures;
    private final RunRequest request;
    private final Recorder recorder;
    private final Connection connection;
    private final CasePlayer player;
    private final CaseReproductions reproductions;
    private final RuleIndex rules = RuleIndex.load();
    private final Map<String, Deviation> pins = new HashMap<>();
    private final Pulse pulse;

    public ConformanceRun(Fixtures fixtures, RunRequest request, Recorder recorder) {
        this.fixtures = fixtures;
        this.request = request;
        this.recorder = recorder;
        TargetFixture target = request.target();
        this.connection = Connection.of(fixtures, request);
        this.pulse = new Pulse(() -> Connection.probe(request));
        this.player = new CasePlayer(
                fixtures,
                connection.channel(),
                new TargetControls(target, request.functions(), connection::letPass, connection.throwingFunction()),
                target.lacks(),
                request.mode().isFrugal());
        this.reproductions = new CaseReproductions(request, player.templates());
        target.deviations().forEach(pin -> pin.cases().forEach(id -> pins.put(id, pin)));
    }

    /** The data that the run plays. */
    public Fixtures fixtures() {
        return fixtures;
    }

    /** Seed of the generated values. */
    public long seed() {
        return request.seed();
    }

    /** The cases that were asked for, in the order of the files. */
    public List<ExpandedCase> cases() {
        return casesOf(fixtures, request.selection());
    }

    /** The cases that a selection names, by rule, family or id; all of them if it is empty. */
    public static List<ExpandedCase> casesOf(Fixtures fixtures, List<String> selection) {
        RuleIndex index = RuleIndex.load();
        return fixtures.expandedCases().stream()
                .filter(one -> isIn(
                        selection,
                        one.id(),
                        index.rule(one.rule()).orElseThrow(() -> new IllegalStateException("no rule " + one.rule()))))
                .toList();
    }

    private static boolean isIn(List<String> selection, String id, RuleSummary rule) {
        return selection.isEmpty() || selection.stream().anyMatch(entry -> entry.equals(id) || rule.isIn(entry));
    }

    /**
     * Whether a case or property was asked for.
     *
     * @param id its id, which begins with that of its rule
     */
    public boolean isSelected(String id) {
        return isIn(request.selection(), id, rule(id.substring(0, id.indexOf('/'))));
    }

    private RuleSummary rule(String id) {
        return rules.rule(id).orElseThrow(() -> new IllegalStateException("no rule " + id));
    }

    /** Plays a case and records its line; a fault of our own is a verdict too. */
    public CaseLine play(ExpandedCase one) {
        recorder.requireKept();
        long start = System.nanoTime();
        Played played = attempt(one);
        return record(one.id(), CaseLine.Kind.CASE, one.fixture().title(), one, played, since(start));
    }

    /** Whether a difference is expected under this id. */
    boolean isPinned(String id) {
        return pins.containsKey(id);
    }

    /** Plays a case, once more on a fresh user where no answer comes, or says why it is not played. */
    Played attempt(ExpandedCase one) {
        Optional<Played> left = leftOut(one);
        if (left.isPresent()) {
            return left.get();
        }
        Played played = playSafely(() -> player.play(one));
        if (!played.unanswered()) {
            pulse.heard();
            return played;
        }
        Played again = playSafely(() -> player.play(one));
        if (!again.unanswered()) {
            pulse.heard();
            return again.becauseOf(CaseLine.PLAYED_AGAIN + ", because at first " + played.reason());
        }
        pulse.heardNothing();
        return again.becauseOf(again.reason() + " (twice, each time on a fresh user)");
    }

    /** Plays a case as long as a budget lasts. */
    Played attempt(ExpandedCase one, RequestBudget budget) {
        return leftOut(one).orElseGet(() -> playSafely(() -> player.play(one, budget)));
    }

    private Optional<Played> leftOut(ExpandedCase one) {
        TargetFixture target = request.target();
        if (target.lacks().contains(one.operation())) {
            return Optional.of(
                    Played.unsupported(MissingOperations.ofFile(one.operation()), one.operation(), new Transcript()));
        }
        for (String prefix : target.outOfScope()) {
            if (rule(one.rule()).isIn(prefix)) {
                return unsupported("the target's file declares " + prefix + " out of scope");
            }
        }
        Optional<String> silence = pulse.silence();
        if (silence.isPresent()) {
            String reason = "not played: the target has stopped answering; a request on a connection of its own: "
                    + silence.get();
            return Optional.of(
                    Played.inconclusive(Observation.Kind.NOT_PROVISIONED, List.of(), reason, true, new Transcript()));
        }
        return connection.closed(one).flatMap(ConformanceRun::unsupported);
    }

    private static Optional<Played> unsupported(String reason) {
        return Optional.of(Played.unsupported(reason, new Transcript()));
    }

    private static Played playSafely(Supplier<Played> play) {
        try {
            return play.get();
        } catch (CompletionException e) {
            // Of requests that go out at the same time.
            return notPlayed(e.getCause() == null ? e : e.getCause());
        } catch (RuntimeException | Error e) {
            return notPlayed(e);
        }
    }

    private static Played notPlayed(Throwable why) {
        if (why instanceof RunLimit limit) {
            return Played.inconclusive(
                    Observation.Kind.NOT_PROVISIONED, List.of(), limit.why(), false, new Transcript());
        }
        return why instanceof NotAskable || why instanceof FunctionUnusableException
                ? Played.unsupported(String.valueOf(why.getMessage()), new Transcript())
                : Played.fault(why);
    }

    /** Records the line of a case or property. */
    CaseLine record(String id, CaseLine.Kind kind, String title, ExpandedCase one, Played played, Duration duration) {
        @Nullable Deviation pin = pins.get(id);
        Pins.Ruling ruling = pin == null
                ? new Pins.Ruling(played.verdict(), played.reason())
                : Pins.apply(played, pin, LocalDate.now(Clock.systemUTC()));
        Transcript transcript = played.transcript();
        CaseLine line = new CaseLine(
                id,
                kind,
                one.rule(),
                rule(one.rule()).words(),
                title,
                one.operation(),
                ruling.verdict(),
                outcomeLevel(one),
                played.aspects(),
                played.observation().summary(),
                ruling.reason(),
                fixtures.twinOf(one).map(ExpandedCase::id).orElse(null),
                pin == null ? null : Pins.summary(pin),
                reproductions.of(one, !rule(one.rule()).kind().equals("wire")),
                transcript.steps().isEmpty() ? null : recorder.steps(id, transcript),
                duration.toMillis());
        recorder.line(line);
        return line;
    }

    public static Duration since(long nanoTime) {
        return Duration.ofNanos(System.nanoTime() - nanoTime);
    }

    private Level outcomeLevel(ExpandedCase one) {
        return Objects.requireNonNull(Expectation.of(fixtures, one).aspects().get(Aspect.OUTCOME))
                .level();
    }

    /**
     * Deletes what the run created on the target.
     *
     * @return what is left there, for people; empty where nothing is
     */
    public List<String> tidyUp() {
        return connection.tidyUp(player);
    }
}
