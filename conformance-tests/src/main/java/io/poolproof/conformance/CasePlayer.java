package io.poolproof.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.UserPools.UserPool;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.schemas.results.AspectResult;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Plays cases on a target, each on a user of its own, in a pool that cases share unless they change it. */
final class CasePlayer {
    private final Fixtures fixtures;
    private final CognitoEndpoint endpoint;
    private final UserPools pools;

    CasePlayer(Fixtures fixtures, CognitoEndpoint endpoint) {
        this.fixtures = fixtures;
        this.endpoint = endpoint;
        this.pools = new UserPools(endpoint);
    }

    /** Plays a case; a refusal counts only if the twin, sent to the same user afterwards, is accepted. */
    Played play(ExpandedCase one) {
        Conversation conversation = new Conversation(endpoint);
        try {
            return play(one, provision(conversation, one), conversation);
        } catch (NotProvisioned e) {
            return Played.inconclusive(
                    Observation.Kind.NOT_PROVISIONED,
                    List.of(),
                    Objects.requireNonNull(e.getMessage()),
                    e.isUnanswered(),
                    conversation.transcript());
        }
    }

    private Stage provision(Conversation conversation, ExpandedCase one) throws NotProvisioned {
        PoolFixture fixture =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        OperationFixture operation = operation(one);
        UserPool pool =
                operation.changesPool() ? pools.create(fixture, conversation) : pools.shared(fixture, conversation);
        Map<String, String> attributes = new TreeMap<>(fixture.attributes());
        attributes.putAll(one.fixture().startingAttributes());
        return Stage.provision(conversation, pool, one.fixture().client(), attributes, operation.takesToken());
    }

    private Played play(ExpandedCase one, Stage stage, Conversation conversation) {
        Expectation expectation = Expectation.of(fixtures.catalogue(), one);
        OperationFixture operation = operation(one);
        boolean reads = ReadBack.isPossible(operation, expectation.outcome());
        Map<String, String> before =
                reads && !operation.createsUser() ? stage.attributes("read the user before", "username") : null;
        Answer answer = send(conversation, "the case", one);
        if (answer.isOfUnknownOperation()) {
            return Played.unsupported(
                    "the target has no " + one.operation() + ": " + answer.summary(), conversation.transcript());
        }
        ReadBack readBack = reads ? readBack(one, stage, conversation, expectation.outcome(), before) : null;
        Observation observation = Observation.of(answer, readBack == null || readBack.holds());
        String message =
                answer.message() == null ? null : conversation.bindings().redacted(answer.message());
        List<AspectResult> aspects = Judge.compare(expectation, observation, message, readBack);
        Optional<ExpandedCase> twin = fixtures.twinOf(one);
        if (answer.isRefused()
                && twin.isPresent()
                && !send(conversation, "the twin", twin.get()).isAccepted()) {
            return Played.inconclusive(
                    Observation.Kind.TWIN_REFUSED,
                    aspects,
                    "the twin " + twin.get().id() + " is refused too, so the refusal is not earned",
                    false,
                    conversation.transcript());
        }
        return new Played(
                Judge.verdict(expectation, aspects),
                observation,
                aspects,
                null,
                answer.absence() != null,
                conversation.transcript());
    }

    private ReadBack readBack(
            ExpandedCase one,
            Stage stage,
            Conversation conversation,
            Outcome outcome,
            @Nullable Map<String, String> before) {
        JsonNode input = Inputs.filled(template(one), conversation.bindings().all());
        if (operation(one).createsUser()) {
            return ReadBack.ofCreation(input, outcome, stage.attributes("read the new user", "newUsername"));
        }
        Map<String, String> after = stage.attributes("read the user after", "username");
        return ReadBack.ofWrite(one, operation(one).writesAttributes(), input, outcome, before, after);
    }

    private Answer send(Conversation conversation, String step, ExpandedCase one) {
        one.fixture().letTexts().forEach((name, text) -> conversation.bindings().bind(name, Inputs.text(text)));
        Answer answer = conversation.send(step, one.operation(), operation(one).isSigned(), template(one));
        if (answer.body() != null && answer.body().at("/UserPool/Id").isTextual()) {
            pools.adopt(answer.body().at("/UserPool/Id").asText());
        }
        return answer;
    }

    /** What a case sends, its {@code ${bindings}} not filled in. */
    JsonNode template(ExpandedCase one) {
        ObjectNode input = one.fixture().input();
        List<JsonNode> body = one.fixture().body();
        if (body != null) {
            return Inputs.joined(body);
        }
        return Inputs.overlay(operation(one).address(), Objects.requireNonNull(input));
    }

    private OperationFixture operation(ExpandedCase one) {
        return Objects.requireNonNull(fixtures.operations().get(one.operation()));
    }

    /** Deletes the pools on the target. */
    void tidyUp() {
        pools.deleteAll();
    }
}
