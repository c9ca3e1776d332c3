package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.conformance.FaultyProxy.Fault;
import io.poolproof.conformance.run.CallPlan;
import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.Connection;
import io.poolproof.conformance.run.RunMode;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.service.IamPolicy;
import io.poolproof.conformance.service.Live;
import io.poolproof.conformance.wire.TargetUnusableException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way to the real service, down to the bytes that are signed, on a server that verifies them. */
class LiveRunTest {
    /** Refusals and acceptances, by user and by administrator, of pools, of what is no JSON, and a pool that a case makes itself. */
    private static final String[] SOME = {
        "attribute-value.string.max-length",
        "access-token",
        "client-permission.write",
        "schema-definition.name.max-length",
        "request-body",
        "user.exists"
    };

    private static final int ONE_IN = 9;

    @Test
    @Tag("slow")
    void withoutFaultsEveryVerdictIsAsOnAnyTargetAndTheCallsStayWithinThePlan() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            Live live = ServiceStandIn.live();
            ConformanceRun run = service.run(live, null);
            CallPlan plan = CallPlan.of(TestRuns.FIXTURES, ServiceStandIn.TARGET, run.cases(), false, 0, false);
            List<CaseLine> lines = TestRuns.linesOf(run);
            assertThat(run.tidyUp()).isEmpty();

            assertThat(lines).extracting(CaseLine::verdict).doesNotContain(Verdict.FAIL, Verdict.ERROR);
            assertThat(lines.stream().filter(line -> line.verdict() == Verdict.INCONCLUSIVE))
                    .isEmpty();
            assertThat(lines.stream()
                            .filter(line -> line.verdict() == Verdict.PASS)
                            .count())
                    .isGreaterThan(lines.size() / 3);
            assertThat(service.pools()).isEmpty();

            Map<String, Integer> calls = service.proxy().calls();
            Map<String, Integer> beyond = new TreeMap<>(calls);
            beyond.keySet().removeAll(namesOfNoOperation());
            beyond.entrySet()
                    .removeIf(call -> call.getValue() <= plan.byOperation().getOrDefault(call.getKey(), 0));
            assertThat(beyond).as("calls beyond the plan").isEmpty();
            int users = calls.getOrDefault("AdminCreateUser", 0) + calls.getOrDefault("SignUp", 0);
            assertThat(users).isPositive().isLessThanOrEqualTo(plan.users());
        }
    }

    /** What cases put where the operation's name belongs; the plan counts it as the operation that they ask about. */
    private static Set<String> namesOfNoOperation() {
        return TestRuns.FIXTURES.expandedCases().stream()
                .map(one -> one.fixture().http().headers())
                .flatMap(Stream::ofNullable)
                .flatMap(headers -> headers.entrySet().stream())
                .filter(header -> header.getKey().equalsIgnoreCase("X-Amz-Target"))
                .map(header -> String.valueOf(header.getValue()))
                .map(name -> name.equals("null") ? "" : name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> !TestRuns.FIXTURES.operations().containsKey(name))
                .collect(Collectors.toSet());
    }

    @Test
    @Tag("slow")
    void thePolicyAllowsWhatIsCalledAndNoOtherOperation() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = service.run(ServiceStandIn.live(), null, SOME);
            CallPlan plan = CallPlan.of(TestRuns.FIXTURES, ServiceStandIn.TARGET, run.cases(), false, 0, false);
            TestRuns.linesOf(run);
            run.tidyUp();
            String policy = IamPolicy.of(plan.signedOperations(), null);
            assertThat(service.proxy().signed())
                    .isNotEmpty()
                    .allSatisfy(operation -> assertThat(policy).contains("\"cognito-idp:" + operation + "\""));
            // What is allowed and not called is for what cannot be foreseen: users that cannot be made by an
            // administrator, and a
            // killed run's pools.
            List<String> allowed = policy.lines()
                    .filter(line -> line.contains("cognito-idp:") && !line.contains("arn:"))
                    .map(line -> line.replaceAll(".*cognito-idp:(\\w+).*", "$1"))
                    .filter(operation -> !service.proxy().signed().contains(operation))
                    .toList();
            assertThat(allowed)
                    .isSubsetOf(
                            "AdminConfirmSignUp",
                            "AdminInitiateAuth",
                            "DescribeUserPool",
                            "TagResource",
                            "UpdateUserPool");
        }
    }

    @Test
    void casesThatLeaveTheirUserAsItWasShareOne() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = service.run(ServiceStandIn.live(), null, "access-token.characters");
            List<CaseLine> lines = TestRuns.linesOf(run);
            run.tidyUp();
            assertThat(lines)
                    .hasSizeGreaterThan(3)
                    .extracting(CaseLine::verdict)
                    .contains(Verdict.PASS)
                    .isSubsetOf(Verdict.PASS, Verdict.UNSUPPORTED);
            // One user for all refusals, and one for each twin.
            long twins = lines.stream()
                    .filter(line -> line.verdict() == Verdict.PASS)
                    .map(CaseLine::twin)
                    .distinct()
                    .count();
            assertThat(service.proxy().calls().get("AdminCreateUser")).isEqualTo((int) twins + 1);
        }
    }

    @Test
    void throttlingDelaysAndRefusedConnectionsChangeNoVerdict() {
        Fault[] mild = {Fault.THROTTLED, Fault.DELAYED, Fault.THEN_REFUSED};
        Map<String, Verdict> expected = verdicts(false, number -> Fault.NONE);
        Random random = new Random(5);
        assertThat(verdicts(
                        true, number -> random.nextInt(ONE_IN) == 0 ? mild[random.nextInt(mild.length)] : Fault.NONE))
                .isEqualTo(expected);
    }

    @Test
    @Tag("slow")
    void resetsAndServerFaultsLeaveNoPool() {
        // All but silence: each request without an answer is waited for as long as a run waits at most.
        Fault[] all = EnumSet.complementOf(EnumSet.of(Fault.UNANSWERED)).toArray(Fault[]::new);
        for (long seed = 1; seed <= 2; seed++) {
            Random random = new Random(seed);
            verdicts(true, number -> random.nextInt(ONE_IN) == 0 ? all[random.nextInt(all.length)] : Fault.NONE);
        }
    }

    @Test
    void aPoolOfWhichNoAnswerToldIsFoundAndDeleted() {
        try (ServiceStandIn service = ServiceStandIn.start(
                (number, operation) -> operation.equals("CreateUserPool") ? Fault.ANSWER_LOST : Fault.NONE)) {
            ConformanceRun run = service.run(ServiceStandIn.live(), null, "user.exists");
            assertThat(TestRuns.linesOf(run)).extracting(CaseLine::verdict).containsOnly(Verdict.INCONCLUSIVE);
            assertThat(service.pools()).isNotEmpty();
            assertThat(run.tidyUp()).isEmpty();
            assertThat(service.pools()).isEmpty();
        }
    }

    private interface Harm {
        Fault at(int number);
    }

    /** Plays some cases in this weather; afterwards no pool is left, and the weather has been felt if there was any. */
    private static Map<String, Verdict> verdicts(boolean harmful, Harm harm) {
        try (ServiceStandIn service = ServiceStandIn.start((number, operation) -> harmAt(harm, number))) {
            ConformanceRun run = service.run(ServiceStandIn.live(), null, SOME);
            Map<String, Verdict> verdicts =
                    TestRuns.linesOf(run).stream().collect(Collectors.toMap(CaseLine::id, CaseLine::verdict));
            assertThat(run.tidyUp()).isEmpty();
            assertThat(service.pools()).isEmpty();
            assertThat(service.proxy().harmed() > 10).isEqualTo(harmful);
            return verdicts;
        }
    }

    private static synchronized Fault harmAt(Harm harm, int number) {
        return harm.at(number);
    }

    @Test
    void afterItsLimitOfCallsARunSendsNothingButDeletions() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = service.run(ServiceStandIn.live(25, 100), null, "attribute-value");
            List<CaseLine> lines = TestRuns.linesOf(run);
            run.tidyUp();
            CaseLineAssert.assertThat(lines.get(lines.size() - 1)).hasVerdict(Verdict.INCONCLUSIVE);
            assertThat(lines.get(lines.size() - 1).reason())
                    .isEqualTo("not played on: the limit of 25 calls is reached");
            assertThat(service.proxy().calls().values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isLessThan(25 + 10);
            assertThat(service.pools()).isEmpty();
        }
    }

    @Test
    void afterItsLimitOfUsersARunCreatesNone() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            ConformanceRun run = service.run(ServiceStandIn.live(10_000, 3), null, "attribute-value");
            List<CaseLine> lines = TestRuns.linesOf(run);
            run.tidyUp();
            assertThat(lines.stream().map(CaseLine::reason).filter(Objects::nonNull))
                    .contains("not played on: the limit of 3 new users is reached");
            assertThat(service.proxy().calls().get("AdminCreateUser")).isEqualTo(3);
        }
    }

    @Test
    void aSecretKeyThatIsNotTheAccountsIsSaidAtOnce() {
        try (ServiceStandIn service = ServiceStandIn.start()) {
            RunRequest request = TestRuns.request(
                            ServiceStandIn.TARGET, service.proxy().endpoint(), Path.of("unused"), Duration.ofSeconds(5))
                    .in(new RunMode.OnService(withWrongKey(), null));
            assertThatThrownBy(() -> Connection.requireAnAnswer(request))
                    .isInstanceOf(TargetUnusableException.class)
                    .hasMessage("the service at " + service.proxy().endpoint()
                            + " does not let us list user pools: status 400, InvalidSignatureException;"
                            + " the permissions that a run needs: --print-policy");
        }
    }

    private static Live withWrongKey() {
        return new Live(
                Live.newRunId(),
                OtherAccounts.withWrongSecret(),
                ServiceStandIn.pace(),
                ServiceStandIn.live().backoff(),
                10,
                10,
                0,
                false,
                null,
                null);
    }
}
