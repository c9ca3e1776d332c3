package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.poolproof.conformance.Interceptor.Reply;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.fixtures.CaseFile.Rejected;
import io.poolproof.fixtures.TargetFixture.Deviation;
import io.poolproof.fixtures.TargetFixture.PinnedOutcome;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with an answer is told by what it is: a secret, the form, the state, the body, a header, the words. */
class JudgedAnswersTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/x-amz-json-1.1";
    private static final String PAGE = "<html><h1>500 Internal Server Error</h1></html>";

    private static ReferenceServer server;

    @BeforeAll
    static void start() {
        server = ReferenceServer.builder().controls(true).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<Arguments> crashes() {
        return List.of(
                Arguments.of("a page", Reply.of(500, "text/html", PAGE), "status 500, a page without an error type"),
                Arguments.of(
                        "an error of the service's own",
                        Reply.error(500, "InternalErrorException", "oops"),
                        "status 500, InternalErrorException"),
                Arguments.of(
                        "nothing", Reply.of(502, "text/html", ""), "status 502, an empty body without an error type"),
                Arguments.of(
                        "no type", Reply.of(400, JSON_TYPE, "{}"), "status 400, a JSON object without an error type"),
                Arguments.of(
                        "a success that is a page",
                        Reply.of(200, "text/html", "<p>hello</p>"),
                        "status 200, a page without an error type"));
    }

    /** Which error the service answers to an object for a name is inferred; that it answers with one is documented. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("crashes")
    void anAnswerOutsideTheProtocolsFormIsAFailureEvenWhereTheRefusalIsOnlyObserved(
            String what, Reply crash, String words) {
        List<CaseLine> lines = lines(
                (operation, request, behind) ->
                        request.at("/UserAttributes/0/Name").isObject() ? crash : behind.answer(),
                "request-body.member-type");

        CaseLine line = line(lines, "request-body.member-type/object-name@UpdateUserAttributes");
        CaseLineAssert.assertThat(line).hasVerdict(Verdict.FAIL);
        assertThat(aspect(line, Aspect.OUTCOME).level()).isEqualTo(Level.OBSERVE);
        assertThat(aspect(line, Aspect.FORM)).satisfies(form -> {
            assertThat(form.level()).isEqualTo(Level.MUST);
            assertThat(form.actual()).isEqualTo(words);
            assertThat(form.sources()).isNotEmpty();
        });
    }

    @Test
    void aRefusalInTheProtocolsFormHasNothingToSayAboutForm() {
        assertThat(lines((operation, request, behind) -> behind.answer(), "request-body.member-type"))
                .flatExtracting(CaseLine::aspects)
                .extracting(AspectResult::aspect)
                .doesNotContain(Aspect.FORM, Aspect.SECRET);
    }

    private static List<Arguments> leaks() {
        UnaryOperator<String> base64 =
                token -> Base64.getEncoder().encodeToString(token.getBytes(StandardCharsets.UTF_8));
        return List.of(
                Arguments.of(
                        "the whole message",
                        (Leaking) (reply, token) -> message(reply, token),
                        "the AccessToken that was sent stands in the error message"),
                Arguments.of(
                        "the message, in base64",
                        (Leaking) (reply, token) -> message(reply, "token " + base64.apply(token)),
                        "the AccessToken that was sent stands in the error message, in base64"),
                Arguments.of(
                        "a header of its own",
                        (Leaking) (reply, token) -> reply.withHeader("x-debug", token),
                        "the AccessToken that was sent stands in the header x-debug"),
                Arguments.of(
                        "the error type",
                        (Leaking) (reply, token) -> reply.withBody(
                                        body(reply).put("__type", "Bad" + token).toString())
                                .withHeader("x-amzn-errortype", "BadToken"),
                        "the AccessToken that was sent stands in the error type"),
                Arguments.of(
                        "a member of the body",
                        (Leaking) (reply, token) -> reply.withBody(body(reply)
                                .set("request", JSON.createObjectNode().put("AccessToken", token))
                                .toString()),
                        "the AccessToken that was sent stands in the body at /request/AccessToken"));
    }

    /** Does something to an answer with the token that was sent. */
    private interface Leaking {
        Reply to(Reply reply, String token);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaks")
    void aTokenThatIsGivenBackIsAFailureOfItsOwn(String where, Leaking leaking, String words) {
        CaseLine line = line(
                lines(
                        (operation, request, behind) -> {
                            Reply reply = behind.answer();
                            return reply.status() == 400
                                            && request.path("AccessToken").isTextual()
                                    ? leaking.to(
                                            reply, request.path("AccessToken").asText())
                                    : reply;
                        },
                        "access-token.signature"),
                "access-token.signature/tampered@UpdateUserAttributes");

        CaseLineAssert.assertThat(line).hasVerdict(Verdict.FAIL);
        assertThat(aspect(line, Aspect.SECRET).actual()).isEqualTo(words);
        assertThat(aspect(line, Aspect.SECRET).level()).isEqualTo(Level.MUST);
        assertThat(line.toString()).doesNotContain("eyJ");
    }

    @Test
    void whatASuccessHandsOutIsNoSecretGivenBack() {
        assertThat(lines((operation, request, behind) -> behind.answer(), "sign-in", "access-token.unrevoked"))
                .flatExtracting(CaseLine::aspects)
                .extracting(AspectResult::aspect)
                .doesNotContain(Aspect.SECRET);
    }

    /** A password that comes back with a success leaks as much as one in an error. */
    @Test
    void aPasswordInASuccessIsFound() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    Reply reply = behind.answer();
                    return operation.equals("InitiateAuth") && reply.status() == 200
                            ? reply.withBody(body(reply)
                                    .set("Parameters", request.path("AuthParameters"))
                                    .toString())
                            : reply;
                },
                "sign-in.password");

        assertThat(aspect(line(lines, "sign-in.password/right@InitiateAuth"), Aspect.SECRET)
                        .actual())
                .isEqualTo("the password stands in the body at /Parameters/PASSWORD");
    }

    /** A pin expects a difference; nobody has expected the token in it. */
    @Test
    void aPinDoesNotHideASecretThatIsGivenBack() {
        Interceptor.Change wrongType = (operation, request, behind) -> {
            Reply reply = behind.answer();
            return reply.status() == 400
                    ? Reply.error(400, "InvalidTokenException", "no")
                            .withHeader("x-amzn-errortype", "InvalidTokenException")
                    : reply;
        };
        Interceptor.Change leaking = (operation, request, behind) -> {
            Reply reply = wrongType.to(operation, request, behind);
            return reply.status() == 400
                    ? message(reply, request.path("AccessToken").asText())
                    : reply;
        };
        String id = "access-token.signature/tampered@UpdateUserAttributes";
        Deviation pin = new Deviation(
                List.of(id),
                new PinnedOutcome(null, new Rejected("InvalidTokenException", null, null, null, null), null),
                null,
                "it has its own type",
                null,
                "2026-01-01",
                null);

        assertThat(line(lines(wrongType, List.of(pin), "access-token.signature"), id)
                        .verdict())
                .isEqualTo(Verdict.DEVIATES);
        assertThat(line(lines(leaking, List.of(pin), "access-token.signature"), id)
                        .verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void headersAndContentTypeAreApartFromState() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    Reply reply = behind.answer();
                    return reply.status() == 400
                            ? reply.withHeader("content-type", "text/html; charset=utf-8")
                                    .withHeader("x-amzn-errormessage", "other words")
                            : reply.withHeader("content-type", "text/html; charset=utf-8");
                },
                "answer-form");

        assertThat(differing(line(lines, "answer-form.error/headers@UpdateUserAttributes")))
                .extracting(AspectResult::aspect, AspectResult::place, AspectResult::expected, AspectResult::actual)
                .containsExactly(tuple(
                        Aspect.HEADER,
                        "x-amzn-errormessage",
                        "x-amzn-errormessage is \"Invalid Access Token\"",
                        "x-amzn-errormessage is \"other words\""));
        assertThat(differing(line(lines, "answer-form.success/read@GetUser")))
                .extracting(AspectResult::aspect, AspectResult::place, AspectResult::expected, AspectResult::actual)
                .containsExactly(tuple(
                        Aspect.CONTENT_TYPE,
                        "content-type",
                        "content-type is \"application/x-amz-json-1.1\"",
                        "content-type is \"text/html; charset=utf-8\""));
        assertThat(lines)
                .flatExtracting(JudgedAnswersTest::differing)
                .extracting(AspectResult::aspect)
                .doesNotContain(Aspect.EFFECT);
    }

    @Test
    void aMemberOfTheBodyIsToldWithWhatIsExpectedAndWhatIsThere() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    Reply reply = behind.answer();
                    if (!operation.equals("ForgotPassword") || reply.status() != 200) {
                        return reply;
                    }
                    ObjectNode body = body(reply);
                    body.withObject("/CodeDeliveryDetails").put("AttributeName", "phone_number");
                    return reply.withBody(body.toString());
                },
                "client-metadata.optional");

        assertThat(differing(line(lines, "client-metadata.optional/forgot-password-empty@ForgotPassword")))
                .extracting(AspectResult::aspect, AspectResult::place, AspectResult::expected, AspectResult::actual)
                .containsExactly(tuple(
                        Aspect.RESPONSE,
                        "/CodeDeliveryDetails/AttributeName",
                        "/CodeDeliveryDetails/AttributeName is \"email\"",
                        "/CodeDeliveryDetails/AttributeName is \"phone_number\""));
    }

    @Test
    void aStateThatDiffersIsToldByAttributeAndKind() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    Reply reply = behind.answer();
                    if (!operation.equals("AdminGetUser") || reply.status() != 200) {
                        return reply;
                    }
                    ObjectNode body = body(reply);
                    body.path("UserAttributes").forEach(entry -> {
                        if (entry.path("Value").asText().equals("fieldside")) {
                            ((ObjectNode) entry).put("Value", "hillside");
                        }
                    });
                    return reply.withBody(body.toString());
                },
                "answer-form.success");

        assertThat(differing(line(lines, "answer-form.success/update@UpdateUserAttributes")))
                .extracting(AspectResult::aspect, AspectResult::place, AspectResult::expected, AspectResult::actual)
                .containsExactly(
                        tuple(Aspect.EFFECT, "altered", "nickname is \"fieldside\"", "nickname is \"hillside\""));
    }

    /** Of two contested types, neither's words are owed. */
    @Test
    void aMessageIsJudgedOnlyWhereItsTypeIs() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    Reply reply = behind.answer();
                    return reply.status() == 400 ? message(reply, "words of its own") : reply;
                },
                "access-token.required",
                "alias",
                "user-pool.exists");

        assertThat(lines)
                .flatExtracting(CaseLine::aspects)
                .filteredOn(aspect -> aspect.aspect() == Aspect.MESSAGE)
                .isNotEmpty();
        assertThat(lines).allSatisfy(line -> {
            Level ofType = line.aspects().stream()
                    .filter(aspect -> aspect.aspect() == Aspect.ERROR)
                    .map(AspectResult::level)
                    .findFirst()
                    .orElse(Level.OBSERVE);
            assertThat(line.aspects())
                    .filteredOn(aspect -> aspect.aspect() == Aspect.MESSAGE)
                    .allSatisfy(message -> assertThat(message.level()).isGreaterThanOrEqualTo(ofType));
        });
    }

    @Test
    void whatAMessageHasToSayHasNoPlaceholders() {
        assertThat(lines(
                        (operation, request, behind) -> behind.answer(),
                        "app-client",
                        "schema-definition",
                        "answer-form"))
                .flatExtracting(CaseLine::aspects)
                .filteredOn(aspect -> aspect.aspect() == Aspect.MESSAGE)
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message.expected()).doesNotContainPattern("\\{[A-Za-z0-9 ]+}"));
    }

    private static Reply message(Reply reply, String message) {
        return reply.withBody(body(reply).put("message", message).toString());
    }

    private static ObjectNode body(Reply reply) {
        try {
            JsonNode body = JSON.readTree(reply.body());
            return body.isObject() ? (ObjectNode) body : JSON.createObjectNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseLine line(List<CaseLine> lines, String id) {
        return lines.stream().filter(line -> line.id().equals(id)).findFirst().orElseThrow();
    }

    private static AspectResult aspect(CaseLine line, Aspect aspect) {
        return line.aspects().stream()
                .filter(result -> result.aspect() == aspect)
                .findFirst()
                .orElseThrow(() -> new AssertionError(line + " has nothing to say about " + aspect));
    }

    private static List<AspectResult> differing(CaseLine line) {
        return line.aspects().stream().filter(aspect -> !aspect.matches()).toList();
    }

    private static List<CaseLine> lines(Interceptor.Change change, String... rules) {
        return lines(change, List.of(), rules);
    }

    private static List<CaseLine> lines(Interceptor.Change change, List<Deviation> pins, String... rules) {
        try (Interceptor target = Interceptor.before(server.endpoint(), change)) {
            ConformanceRun run = TestRuns.on(
                    TestRuns.EMBEDDED.at(target.endpoint()).withDeviations(pins), target.endpoint(), WITHIN, rules);
            List<CaseLine> lines = TestRuns.linesOf(run);
            run.tidyUp();
            return lines;
        }
    }
}
