package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.FaultyProxy.Fault;
import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.service.IamPolicy;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.service.OwnFunctions;
import io.poolproof.fixtures.CaseFile;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Control;
import io.poolproof.fixtures.TargetFixture.Triggers;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import io.poolproof.server.mutants.Mutation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a function gets of a request is seen on the real service in what it throws, and nothing of it is left afterwards. */
class ThrowingFunctionTest {
    private static final String ROLE = "arn:aws:iam::123456789012:role/poolproof-function";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);
    private static final Fixtures FIXTURES = withCases();

    @TempDir
    private Path folder;

    /** The data with two cases more. */
    private static Fixtures withCases() {
        Fixtures all = TestRuns.FIXTURES;
        PoolFixture pool = read("pool", "thrown-event-pool.json", PoolFixture.class);
        Map<String, PoolFixture> pools = new HashMap<>(all.pools());
        pools.put(pool.id(), pool);
        CaseFile cases = read("cases", "thrown-event-cases.json", CaseFile.class);
        return new Fixtures(all.catalogue(), pools, all.operations(), Map.of("thrown-event", cases), all.targets());
    }

    private static <T> T read(String format, String name, Class<T> type) {
        try (InputStream stream = Objects.requireNonNull(ThrowingFunctionTest.class.getResourceAsStream("/" + name))) {
            return Format.named(format).read(name, stream.readAllBytes(), type);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConformanceRun run(ServiceStandIn service, Live live, @Nullable Path recording) {
        return TestRuns.on(
                FIXTURES,
                TestRuns.request(ServiceStandIn.TARGET, service.proxy().endpoint(), Path.of("unused"), ANSWER_WITHIN)
                        .in(new RunMode.OnService(live, recording)));
    }

    @Test
    void theMetadataOfARequestIsReadOutOfWhatTheFunctionThrowsAndARecordingShowsTheSame() throws IOException {
        Path file = folder.resolve("functions.json");
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = run(service, service.liveWithFunctions(ROLE), file);
            assertThat(TestRuns.linesOf(run))
                    .hasSize(2)
                    .allSatisfy(line ->
                            assertThat(line.verdict() + " " + line.reason()).isEqualTo("PASS null"));
            assertThat(service.functions()).contains("poolproof-");
            assertThat(run.tidyUp()).isEmpty();
            assertThat(service.functions()).isEqualTo("[]");
            assertThat(service.pools()).isEmpty();
        }
        assertThat(Files.readString(file)).doesNotContain("123456789012").contains("functionOfCustomMessage");
        Recording recording = Recording.read(file);
        ConformanceRun replay = TestRuns.on(
                FIXTURES,
                TestRuns.request(
                                ServiceStandIn.TARGET.asRecording("recording", "Recording"),
                                URI.create("https://" + recording.host()),
                                Path.of("unused"),
                                ANSWER_WITHIN)
                        .in(new RunMode.OnRecording(recording)));
        assertThat(TestRuns.linesOf(replay)).extracting(CaseLine::verdict).containsOnly(Verdict.PASS);
    }

    @Test
    void withoutARoleTheCasesAreUnsupported() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = run(service, ServiceStandIn.live(), null);
            assertThat(TestRuns.linesOf(run)).extracting(CaseLine::verdict).containsOnly(Verdict.UNSUPPORTED);
            run.tidyUp();
        }
    }

    @Test
    void aRoleThatTheServiceDoesNotTakeMakesThemUnsupportedAndLeavesNothing() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = run(service, service.liveWithFunctions("no-role"), null);
            assertThat(TestRuns.linesOf(run))
                    .extracting(CaseLine::reason)
                    .containsOnly("the function cannot be used: it cannot be made: status 400,"
                            + " InvalidParameterValueException");
            assertThat(run.tidyUp()).isEmpty();
            assertThat(service.functions()).isEqualTo("[]");
        }
    }

    @Test
    void faultsOnTheWayLeaveNoFunction() {
        Fault[] all = Fault.values();
        Random random = new Random(11);
        try (ServiceStandIn service = ServiceStandIn.start((number, operation) -> {
            synchronized (random) {
                return random.nextInt(4) == 0 ? all[random.nextInt(all.length)] : Fault.NONE;
            }
        })) {
            ConformanceRun run = run(service, service.liveWithFunctions(ROLE), null);
            TestRuns.linesOf(run);
            assertThat(run.tidyUp()).isEmpty();
            assertThat(service.functions()).isEqualTo("[]");
            assertThat(service.pools()).isEmpty();
        }
    }

    @Test
    void theFunctionThatAKilledRunLeavesIsSweptAndNoOtherIs() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            service.makeFunction("poolproof-of-somebody-else");
            service.makeFunction("mail");
            TestRuns.linesOf(run(service, service.liveWithFunctions(ROLE), null));
            OwnFunctions functions = service.sweep().functions();
            assertThat(functions.find())
                    .singleElement()
                    .satisfies(one -> assertThat(functions.delete(one)).isEmpty());
            assertThat(functions.find()).isEmpty();
            assertThat(service.functions()).contains("poolproof-of-somebody-else", "mail");
        }
    }

    @Test
    void aStandInWhoseFunctionsAreOnLoopbackPlaysTheSameCases() {
        assertThat(onStandIn(null)).containsOnly(Verdict.PASS);
        assertThat(onStandIn(Mutation.DROPS_CLIENT_METADATA)).contains(Verdict.FAIL);
    }

    private static List<Verdict> onStandIn(@Nullable Mutation mutation) {
        ReferenceServer.Builder builder = ReferenceServer.builder().controls(true);
        try (ReferenceServer server = (mutation == null ? builder : builder.seams(mutation.seams())).start()) {
            TargetFixture plain = TargetFixture.ofAddress(server.endpoint());
            TargetFixture target = new TargetFixture(
                    plain.id(),
                    plain.title(),
                    plain.kind(),
                    null,
                    plain.endpoint(),
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    Map.of(),
                    new Triggers(
                            "by-pool",
                            new Control(
                                    "/_poolproof/lambda",
                                    StrictJson.MAPPER.createObjectNode().put("endpoint", "${functionEndpoint}"),
                                    null,
                                    null,
                                    null)),
                    List.of(),
                    null);
            ConformanceRun run = TestRuns.on(
                    FIXTURES, TestRuns.request(target, server.endpoint(), Path.of("unused"), ANSWER_WITHIN));
            return TestRuns.linesOf(run).stream().map(CaseLine::verdict).toList();
        }
    }

    @Test
    void thePolicyNamesTheRoleAndTheFewActionsOnFunctions() {
        assertThat(IamPolicy.of(List.of("AdminGetUser"), ROLE))
                .contains("\"iam:PassRole\"", ROLE, "\"lambda:CreateFunction\"", "\"lambda:DeleteFunction\"");
        assertThat(IamPolicy.of(List.of("AdminGetUser"), null)).doesNotContain("lambda", "iam:PassRole");
    }
}
