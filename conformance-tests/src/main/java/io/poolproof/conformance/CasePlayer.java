package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.fixtures.CaseFile.Effect;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.Verdict;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plays cases on a target, each on a pool and a user of its own. */
public final class CasePlayer {
    private final Fixtures fixtures;
    private final CognitoEndpoint endpoint;

    /** A player against an endpoint that has {@code answerWithin} to answer each request. */
    public CasePlayer(Fixtures fixtures, URI address, Duration answerWithin) {
        this.fixtures = fixtures;
        this.endpoint = new CognitoEndpoint(address, answerWithin);
    }

    /**
     * What became of a case.
     *
     * @param aspects what was compared; empty where the case was not played
     * @param reason why nothing is judged; null where something is
     */
    public record Played(
            Verdict verdict,
            List<AspectResult> aspects,
            @Nullable String reason) {}

    /** Plays a case; a refusal counts only if the twin, sent to the same user afterwards, is accepted. */
    public Played play(ExpandedCase one) {
        try {
            Stage stage = Stage.provision(
                    endpoint,
                    Objects.requireNonNull(fixtures.pools().get(one.fixture().pool())),
                    one.fixture().client());
            return play(one, stage);
        } catch (Stage.NotProvisioned e) {
            return new Played(Verdict.INCONCLUSIVE, List.of(), e.getMessage());
        }
    }

    private Played play(ExpandedCase one, Stage stage) {
        Expectation expectation = Expectation.of(fixtures.catalogue(), one);
        Map<String, String> before = stage.attributes();
        JsonNode input = input(one, stage);
        Answer answer = endpoint.send(one.operation(), operation(one).isSigned(), input);
        boolean effectHolds = effectHolds(one, input, expectation.outcome(), before, stage.attributes());
        List<AspectResult> aspects = Judge.compare(expectation, answer, effectHolds);
        Verdict verdict = Judge.verdict(expectation, aspects);
        Optional<ExpandedCase> twin = fixtures.twinOf(one);
        if (answer.isRefused() && twin.isPresent() && !isAccepted(twin.get(), stage)) {
            return new Played(Verdict.INCONCLUSIVE, aspects, "the twin is refused too, so the refusal is not earned");
        }
        return new Played(verdict, aspects, null);
    }

    private boolean isAccepted(ExpandedCase twin, Stage stage) {
        return endpoint.send(twin.operation(), operation(twin).isSigned(), input(twin, stage))
                .isAccepted();
    }

    private JsonNode input(ExpandedCase one, Stage stage) {
        return stage.bind(Inputs.overlay(operation(one).address(), one.fixture().input()));
    }

    private OperationFixture operation(ExpandedCase one) {
        return Objects.requireNonNull(fixtures.operations().get(one.operation()));
    }

    /** A refused write changes nothing, an accepted one exactly what it says or what the case states. */
    private boolean effectHolds(
            ExpandedCase one,
            JsonNode input,
            Outcome outcome,
            @Nullable Map<String, String> before,
            @Nullable Map<String, String> after) {
        if (before == null || after == null) {
            return false;
        }
        Map<String, String> expected = new TreeMap<>(before);
        if (outcome == Outcome.ACCEPTED && operation(one).writesAttributes()) {
            input.path("UserAttributes")
                    .forEach(entry -> expected.put(
                            entry.path("Name").asText(), entry.path("Value").asText()));
            Effect effect = one.fixture().expect().effect();
            if (effect != null) {
                effect.attributes().forEach((name, value) -> {
                    if (value == null) {
                        expected.remove(name);
                    } else {
                        expected.put(name, value);
                    }
                });
            }
        }
        return expected.equals(after);
    }
}
