package io.poolproof.conformance.play;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.conformance.judge.Comparison;
import io.poolproof.conformance.judge.Difference;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Conversation;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.CaseFile.Check;
import io.poolproof.fixtures.CaseFile.Effect;
import io.poolproof.fixtures.CaseFile.Expect;
import io.poolproof.fixtures.CaseFile.Http;
import io.poolproof.fixtures.CaseFile.Step;
import io.poolproof.fixtures.CaseFile.TriggerCall;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.schemas.results.Aspect;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One case on the user that is provisioned for it: its steps, its deciding request, and what that left behind. */
final class Play {
    private static final String USERNAME = "username";
    private static final String NEW_USERNAME = "newUsername";
    private static final Set<String> USERNAMES = Set.of(USERNAME, NEW_USERNAME, "otherUsername");

    private final ExpandedCase one;
    private final Templates templates;
    private final Conversation conversation;
    private final TestUser testUser;
    private final TargetControls controls;
    private final UserPools pools;
    private final MissingOperations missing;

    private @Nullable Map<String, String> before;
    private @Nullable Map<String, String> after;
    private int callsBefore;

    Play(
            ExpandedCase one,
            Templates templates,
            Conversation conversation,
            TestUser testUser,
            TargetControls controls,
            UserPools pools,
            MissingOperations missing) {
        this.one = one;
        this.templates = templates;
        this.conversation = conversation;
        this.testUser = testUser;
        this.controls = controls;
        this.pools = pools;
        this.missing = missing;
        one.fixture().let().forEach((name, text) -> conversation.bindings().bind(name, Inputs.text(text)));
    }

    /** Does what the case wants done first. */
    void steps() throws NotProvisioned, NotSupported {
        CaseFixture fixture = one.fixture();
        usernames()
                .forEach(name ->
                        controls.functions().answerFor(name, fixture.given().triggers()));
        for (Step step : fixture.steps()) {
            JsonNode answer = step.control() == null
                    ? asked(Objects.requireNonNull(step.operation()), step)
                    : controls.use(step.control(), step.with(), conversation);
            bind(step, answer);
        }
    }

    private JsonNode asked(String operation, Step step) throws NotProvisioned, NotSupported {
        OperationFixture how = templates.operation(operation);
        Answer answer = send("first: " + operation, how, templates.of(how, step.input()), Http.USUAL);
        Optional<String> lack = missing.reasonFor(operation, answer);
        if (lack.isPresent()) {
            throw new NotSupported(operation, lack.get());
        }
        boolean isAsWanted =
                step.hasToBeRefused() ? answer.isRefused() && !answer.isServerFault() : answer.isAccepted();
        if (!isAsWanted) {
            throw new NotProvisioned(operation, answer);
        }
        return answer.body() == null ? MissingNode.getInstance() : answer.body();
    }

    private Answer send(String step, OperationFixture operation, JsonNode template, Http http) {
        Answer answer = conversation.send(step, operation.id(), operation.isSigned(), template, http);
        pools.adopt(answer);
        return operation.mayAnswerNothing() ? answer.withNothingAsObject() : answer;
    }

    private void bind(Step step, JsonNode answer) throws NotProvisioned {
        for (Map.Entry<String, String> binding : step.bindings().entrySet()) {
            JsonNode value = answer.at(binding.getValue());
            if (!value.isTextual() && !value.isNumber()) {
                throw new NotProvisioned("an answer has no text or number at " + binding.getValue());
            }
            conversation.bindings().bind(binding.getKey(), value.asText());
        }
    }

    /** The deciding request, its bindings filled in; an object without members where it is no JSON. */
    JsonNode request() {
        return filled(templates.of(one));
    }

    /** An error's message without secrets; null where there is none. */
    @Nullable
    String message(Answer answer) {
        return answer.message() == null ? null : conversation.bindings().redacted(answer.message());
    }

    /** Reads what there is before the deciding request. */
    void lookBefore(Outcome outcome) {
        OperationFixture operation = templates.operation(one.operation());
        if (ReadBack.isPossible(operation, outcome) && !operation.createsUser()) {
            before = testUser.attributes("read the user before", USERNAME);
        }
        callsBefore = calls().size();
    }

    /** Sends the deciding request, and those that go out at the same time. */
    Answer decide(String step) {
        OperationFixture operation = templates.operation(one.operation());
        List<ObjectNode> inputs = one.fixture().alongside();
        if (inputs.isEmpty()) {
            return send(step, operation, templates.of(one), one.fixture().http());
        }
        // As many threads as there are requests at once, however few processors there are.
        ExecutorService atOnce = Executors.newFixedThreadPool(inputs.size());
        try {
            List<CompletableFuture<Answer>> alongside = inputs.stream()
                    .map(input -> CompletableFuture.supplyAsync(
                            () -> send(
                                    step + ", at the same time", operation, templates.of(operation, input), Http.USUAL),
                            atOnce))
                    .toList();
            Answer answer =
                    send(step, operation, templates.of(one), one.fixture().http());
            return alongside.stream()
                    .map(CompletableFuture::join)
                    .filter(other -> !other.isAccepted())
                    .findFirst()
                    .orElse(answer);
        } finally {
            atOnce.shutdownNow();
        }
    }

    /** What the deciding request left behind, and what its answer holds, beside what should be so. */
    List<Comparison> lookAfter(Answer answer, Outcome outcome) {
        Expect expect = one.fixture().expect();
        List<Comparison> all = new ArrayList<>();
        if (expect.response() != null && answer.isAccepted() == (expect.accepted() != null)) {
            all.addAll(response(expect.response(), answer));
        }
        if (expect.headers() != null) {
            all.addAll(headers(expect.headers(), answer));
        }
        if (expect.triggers() != null) {
            all.addAll(triggers(expect.triggers()));
        }
        if (ReadBack.isPossible(templates.operation(one.operation()), outcome)) {
            all.addAll(readBack(outcome));
        }
        one.fixture().afterwards().forEach(check -> all.add(check(check)));
        return all;
    }

    /** Why nobody can be read back; empty where somebody can. */
    Optional<String> whyUnreadable() {
        Answer unread = testUser.unread();
        return unread == null ? Optional.empty() : missing.reasonFor(TestUser.READ, unread);
    }

    /** Whether the user has been read before and after, and was the same. */
    boolean leavesUserAsItWas() {
        return before != null && before.equals(after);
    }

    private List<Comparison> readBack(Outcome outcome) {
        List<JsonNode> inputs = new ArrayList<>();
        inputs.add(filled(templates.of(one)));
        OperationFixture operation = templates.operation(one.operation());
        one.fixture().alongside().forEach(input -> inputs.add(filled(templates.of(operation, input))));
        Map<String, String> sent = ReadBack.sent(inputs);
        if (operation.createsUser()) {
            Map<String, String> created = testUser.attributes("read the new user", NEW_USERNAME);
            return whyUnreadable().isPresent()
                    ? List.of()
                    : ReadBack.ofCreation(sent, effect(), outcome, created, this::shown);
        }
        after = testUser.attributes("read the user after", USERNAME);
        return whyUnreadable().isPresent()
                ? List.of()
                : ReadBack.ofWrite(
                        operation.writesAttributes() ? sent : Map.of(), effect(), outcome, before, after, this::shown);
    }

    private String shown(String value) {
        String text = Difference.shown(TextNode.valueOf(value), conversation.bindings()::redacted);
        return text.substring(1, text.length() - 1);
    }

    private List<Comparison> response(ObjectNode byPointer, Answer answer) {
        JsonNode body = answer.body() == null ? MissingNode.getInstance() : answer.body();
        List<Difference> different =
                Difference.of((ObjectNode) filled(byPointer), body, conversation.bindings()::redacted);
        return comparisons(
                different, place -> Aspect.RESPONSE, "the answer holds what it has to at " + names(byPointer));
    }

    private List<Comparison> headers(ObjectNode byName, Answer answer) {
        List<Difference> different =
                Difference.ofHeaders((ObjectNode) filled(byName), answer.headers(), conversation.bindings()::redacted);
        return comparisons(
                different,
                name -> name.equals("content-type") ? Aspect.CONTENT_TYPE : Aspect.HEADER,
                "the answer's headers hold what they have to at " + names(byName));
    }

    /** One for each difference, or one in which all is as it should be. */
    private static List<Comparison> comparisons(
            List<Difference> different, Function<String, Aspect> aspects, String holding) {
        return different.isEmpty()
                ? List.of(new Comparison(aspects.apply(""), holding, holding))
                : different.stream()
                        .map(one ->
                                new Comparison(aspects.apply(one.place()), one.expected(), one.actual(), one.place()))
                        .toList();
    }

    /** What the case says of the user, with the values that exist at run time only. */
    private @Nullable Effect effect() {
        Effect stated = one.fixture().expect().effect();
        if (stated == null || stated.attributes() == null) {
            return stated;
        }
        Map<String, @Nullable String> attributes = new TreeMap<>();
        stated.attributes()
                .forEach((name, value) -> attributes.put(
                        name,
                        value == null ? null : filled(TextNode.valueOf(value)).asText()));
        return new Effect(attributes, stated.user());
    }

    private static String names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(", ", names);
    }

    /** What a later request shows of the state; another error than expected is one, and no other state. */
    private Comparison check(Check check) {
        OperationFixture operation = templates.operation(check.operation());
        Answer answer =
                send("afterwards: " + check.title(), operation, templates.of(operation, check.input()), Http.USUAL);
        String title = "afterwards: " + check.title();
        if (check.expect().accepted() == null) {
            String error = check.expect().rejected() == null
                    ? null
                    : check.expect().rejected().error();
            if (answer.isRefused() && error != null && !error.equals(answer.error())) {
                return new Comparison(
                        Aspect.EFFECT, title + " with " + error, title + " with " + answer.error(), "other-error");
            }
            return Comparison.of(Aspect.EFFECT, title, answer.isRefused(), title + ": no, " + answer.summary());
        }
        ObjectNode wanted = check.expect().accepted().response();
        if (!answer.isAccepted() || wanted == null) {
            return Comparison.of(Aspect.EFFECT, title, answer.isAccepted(), title + ": no, " + answer.summary());
        }
        List<Comparison> different =
                response(wanted, answer).stream().filter(one -> !one.holds()).toList();
        return different.isEmpty()
                ? new Comparison(Aspect.EFFECT, title, title)
                : new Comparison(
                        Aspect.EFFECT,
                        title + ": " + joined(different, Comparison::expected),
                        title + ": " + joined(different, Comparison::actual));
    }

    private static String joined(List<Comparison> comparisons, Function<Comparison, String> side) {
        return comparisons.stream().map(side).collect(Collectors.joining("; "));
    }

    /** The calls of the functions that the case's pool asks for: where one launch attaches all, others may be called, too. */
    private List<FunctionEndpoint.Call> calls() {
        List<String> attached = templates.pool(one.fixture().pool()).triggers();
        return controls.functions().callsFor(usernames()).stream()
                .filter(call -> attached.contains(call.trigger()))
                .toList();
    }

    private List<Comparison> triggers(List<TriggerCall> wanted) {
        List<FunctionEndpoint.Call> all = calls();
        List<FunctionEndpoint.Call> calls = all.subList(Math.min(callsBefore, all.size()), all.size());
        List<String> expected = wanted.stream().map(TriggerCall::trigger).toList();
        List<String> actual = calls.stream().map(FunctionEndpoint.Call::trigger).toList();
        String words = called(expected);
        if (!expected.equals(actual)) {
            return List.of(new Comparison(Aspect.TRIGGERS, words, called(actual), "calls"));
        }
        List<Comparison> different = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            ObjectNode event = wanted.get(index).event();
            if (event != null) {
                String trigger = wanted.get(index).trigger();
                Difference.of((ObjectNode) filled(event), calls.get(index).event(), conversation.bindings()::redacted)
                        .forEach(one -> different.add(new Comparison(
                                Aspect.TRIGGERS,
                                trigger + ": " + one.expected(),
                                trigger + ": " + one.actual(),
                                one.place())));
            }
        }
        String whole = words + (expected.isEmpty() ? "" : ", each with the event that it has to get");
        return different.isEmpty() ? List.of(new Comparison(Aspect.TRIGGERS, whole, whole)) : different;
    }

    private static String called(List<String> triggers) {
        return triggers.isEmpty() ? "no trigger is called" : "called: " + String.join(", ", triggers);
    }

    private Set<String> usernames() {
        Set<String> names = new HashSet<>();
        USERNAMES.stream()
                .filter(conversation.bindings()::has)
                .forEach(name -> names.add(conversation.bindings().value(name)));
        return names;
    }

    private JsonNode filled(JsonNode template) {
        return template.isArray()
                ? JsonNodeFactory.instance.objectNode()
                : Inputs.filled(template, conversation.bindings().all());
    }
}
