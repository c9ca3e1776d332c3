package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.Interceptor.Reply;
import io.poolproof.conformance.play.MissingOperations;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operations a target does not have is found by what it does with them, in whatever words it says so. */
class MissingOperationsTest {
    private static final Duration WITHIN = Duration.ofSeconds(10);
    private static final String LACKING = "DeleteUserAttributes";
    private static final String PAGE = "<!doctype html><title>500</title><h1>Internal Server Error</h1>";

    private static ReferenceServer server;

    @BeforeAll
    static void start() {
        server = ReferenceServer.builder().controls(true).start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** As targets have been seen to say it, and as others may. */
    private static List<Arguments> forms() {
        return List.of(
                form("a page, status 500", Reply.of(500, "text/html", PAGE)),
                form("an object without a type, status 500", Reply.of(500, "application/json", "{}")),
                form("UnsupportedOperation", Reply.error(400, "UnsupportedOperation", "not supported")),
                form("InvalidAction", Reply.error(400, "InvalidAction", "Unknown action: OPERATION")),
                form("a type of its own, status 500", Reply.error(500, "Emulator#Unsupported", "cannot OPERATION")),
                form("InternalFailure, status 501", Reply.error(501, "InternalFailure", "not yet implemented")),
                form("a page, status 404", Reply.of(404, "text/html", "<h1>Not Found</h1>")),
                form("nothing, status 404", Reply.of(404, "text/plain", "")),
                form("nothing, status 400", Reply.of(400, "text/plain", "")),
                form("a text, status 405", Reply.of(405, "text/plain", "method not allowed")));
    }

    private static Arguments form(String what, Reply reply) {
        return Arguments.of(what, reply);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatIsAnsweredLikeAnOperationThatNobodyHasIsNotThere(String what, Reply reply) {
        List<CaseLine> lines = lines(
                (operation, request, behind) ->
                        isKnown(operation) && !operation.equals(LACKING) ? behind.answer() : named(reply, operation),
                "attribute-deletion");

        assertThatOnlyTheLackingIsUnsupported(lines);
    }

    /** Its own word for an operation that it knows and does not have may be another than for one that it never heard of. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void whatAnswersEveryRequestAlikeIsNotThere(String what, Reply reply) {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> operation.equals(LACKING) ? named(reply, operation) : behind.answer(),
                "attribute-deletion");

        assertThatOnlyTheLackingIsUnsupported(lines);
    }

    /** Some check a request against the model before they look for what answers it. */
    @Test
    void whatRefusesBadRequestsFirstIsNotThereEither() {
        Reply notThere = Reply.error(501, "InternalFailure", "not yet implemented");
        List<CaseLine> lines = lines(
                (operation, request, behind) -> {
                    boolean lacks = operation.equals(LACKING);
                    return lacks && request.has("AccessToken") && request.has("UserAttributeNames")
                            ? notThere
                            : behind.answer();
                },
                "attribute-deletion");

        assertThat(lines)
                .filteredOn(calls(LACKING))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(lacks(line)).isEqualTo(LACKING));
    }

    @Test
    void aStepOfTheSetUpThatIsNotThereIsNamed() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> operation.equals("GetUserAttributeVerificationCode")
                        ? Reply.of(500, "text/html", PAGE)
                        : behind.answer(),
                "confirmation-code");

        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.UNSUPPORTED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(lacks(line)).isEqualTo("GetUserAttributeVerificationCode"));
        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.INCONCLUSIVE)
                .isEmpty();
    }

    /** Sessions are only ever revoked to ask what comes afterwards. */
    @Test
    void aStepThatNoCaseIsAboutIsNamedToo() {
        Reply page = Reply.of(500, "text/html", PAGE);
        List<CaseLine> lines = lines(
                (operation, request, behind) ->
                        isKnown(operation) && !operation.equals("RevokeToken") ? behind.answer() : page,
                "access-token.unrevoked");

        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.UNSUPPORTED)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(lacks(line)).isEqualTo("RevokeToken"));
        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.INCONCLUSIVE)
                .isEmpty();
    }

    @Test
    void withoutTheFirstOperationOfEverySetUpNothingIsJudged() {
        List<CaseLine> lines = lines(
                (operation, request, behind) ->
                        operation.equals("CreateUserPool") ? Reply.error(400, "UnknownAction", "no") : behind.answer(),
                "attribute-deletion");

        assertThat(lines).allSatisfy(line -> assertThat(lacks(line)).isEqualTo("CreateUserPool"));
    }

    /** Where users cannot be read back, an outcome that is wrong is wrong all the same. */
    @Test
    void withoutTheOperationThatReadsUsersBackWrongOutcomesAreStillFailures() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> operation.equals("AdminGetUser")
                        ? Reply.error(400, "UnknownAction", "no")
                        : operation.equals("AdminUpdateUserAttributes")
                                ? Reply.of(200, "application/x-amz-json-1.1", "{}")
                                : behind.answer(),
                "attribute-mutability.immutable");

        assertThat(lines)
                .filteredOn(line -> line.operation().equals("AdminUpdateUserAttributes")
                        && line.twin() != null
                        && line.level() == Level.MUST)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.FAIL));
        assertThat(lines)
                .filteredOn(line -> line.operation().equals("UpdateUserAttributes"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.verdict()).isNotEqualTo(Verdict.PASS))
                .anySatisfy(line -> assertThat(lacks(line)).isEqualTo("AdminGetUser"));
    }

    /** A target that falls over says the same to what it lacks and to what it cannot bear. */
    @ParameterizedTest
    @ValueSource(ints = {500, 400})
    void aCrashOnRequestsOfAnOperationThatIsThereIsAFailure(int status) {
        Reply crash = status == 500 ? Reply.of(500, "text/html", PAGE) : Reply.of(400, "text/plain", "");
        List<CaseLine> lines = lines(
                (operation, request, behind) -> !isKnown(operation)
                                || (operation.equals(LACKING) && isAboutUnknownName(request))
                                || request.isEmpty()
                        ? crash
                        : behind.answer(),
                "attribute-deletion.exists-in-schema");

        assertThat(lines)
                .filteredOn(line -> line.id().equals("attribute-deletion.exists-in-schema/unknown@" + LACKING))
                .extracting(CaseLine::verdict)
                .containsExactly(Verdict.FAIL);
        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.UNSUPPORTED)
                .isEmpty();
    }

    /** What refuses everything for a reason of the service's own is there, and wrong. */
    @Test
    void whatRefusesEverythingLikeTheServiceIsThere() {
        List<CaseLine> lines = lines(
                (operation, request, behind) -> operation.equals(LACKING)
                        ? Reply.error(400, "NotAuthorizedException", "Access Token has been revoked")
                        : behind.answer(),
                "attribute-deletion");

        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.UNSUPPORTED)
                .isEmpty();
        assertThat(lines)
                .filteredOn(line -> line.operation().equals(LACKING) && line.twin() == null)
                .anySatisfy(line -> assertThat(line.verdict()).isEqualTo(Verdict.FAIL));
    }

    @Test
    void theExperimentIsMadeOnceAndOnlyForWhatGivesReasonTo() {
        Reply none = Reply.error(400, "InvalidAction", "no");
        try (Interceptor target = Interceptor.before(
                server.endpoint(),
                (operation, request, behind) ->
                        isKnown(operation) && !operation.equals(LACKING) ? behind.answer() : none)) {
            ConformanceRun run = run(target, "attribute-deletion");
            TestRuns.linesOf(run);
            run.tidyUp();

            assertThat(target.calls(MissingOperations.NO_OPERATION)).isOne();
        }
        try (Interceptor target =
                Interceptor.before(server.endpoint(), (operation, request, behind) -> behind.answer())) {
            ConformanceRun run = run(target, "attribute-deletion");
            TestRuns.linesOf(run);
            run.tidyUp();

            assertThat(target.calls(MissingOperations.NO_OPERATION)).isLessThanOrEqualTo(1);
        }
    }

    private static void assertThatOnlyTheLackingIsUnsupported(List<CaseLine> lines) {
        assertThat(lines).filteredOn(calls(LACKING)).isNotEmpty().allSatisfy(line -> {
            CaseLineAssert.assertThat(line).hasVerdict(Verdict.UNSUPPORTED);
            assertThat(lacks(line)).isEqualTo(LACKING);
            assertThat(line.reason()).startsWith("the target has no " + LACKING + ": ");
        });
        assertThat(lines)
                .filteredOn(calls(LACKING).negate())
                .isNotEmpty()
                .allSatisfy(line -> CaseLineAssert.assertThat(line).holds());
    }

    private static Predicate<CaseLine> calls(String operation) {
        return line -> line.operation().equals(operation)
                || TestRuns.FIXTURES.expandedCase(line.id()).orElseThrow().fixture().steps().stream()
                        .anyMatch(step -> operation.equals(step.operation()));
    }

    private static String lacks(CaseLine line) {
        Observed observed = Objects.requireNonNull(line.observed());
        return String.valueOf(observed.lacks());
    }

    private static boolean isKnown(String operation) {
        return TestRuns.FIXTURES.operations().containsKey(operation) || operation.isEmpty();
    }

    private static boolean isAboutUnknownName(JsonNode request) {
        return request.path("UserAttributeNames").toString().contains("custom:unknown");
    }

    private static Reply named(Reply reply, String operation) {
        return reply.withBody(reply.body().replace("OPERATION", operation));
    }

    private static List<CaseLine> lines(Interceptor.Change change, String... rules) {
        try (Interceptor target = Interceptor.before(server.endpoint(), change)) {
            ConformanceRun run = run(target, rules);
            List<CaseLine> lines = TestRuns.linesOf(run);
            run.tidyUp();
            return lines;
        }
    }

    private static ConformanceRun run(Interceptor target, String... rules) {
        return TestRuns.on(TestRuns.EMBEDDED.at(target.endpoint()), target.endpoint(), WITHIN, rules);
    }
}
