package io.poolproof.conformance.run;

import io.poolproof.conformance.play.CasePlayer;
import io.poolproof.conformance.play.SharedUsers;
import io.poolproof.conformance.play.Templates;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.fixtures.OperationFixture;
import io.poolproof.fixtures.PoolFixture;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.fixtures.TargetFixture.Quota;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run on the real service does, told before its first call: upper bounds, each ladder of alternatives climbed to its end, no user
 * shared. Calls that are sent again because they were throttled or never got a connection come on top.
 */
public final class CallPlan {
    private static final String OTHER = "other operations";
    /** An account has 1,000 pools at most unless it has asked for more (fact {@code pool-count-quota}), and a page 60. */
    private static final int PAGES = 17;

    private static final Set<String> CREATE_USERS = Set.of("AdminCreateUser", "SignUp");

    private final Fixtures fixtures;
    private final Templates templates;
    private final Map<String, Integer> calls = new TreeMap<>();
    private final Set<String> sharedPools = new HashSet<>();
    private final Set<SharedUsers.Kind> sharedUsers = new HashSet<>();
    private final Set<String> twins = new HashSet<>();
    private final Set<String> signed = new TreeSet<>();
    private int cases;
    private int closed;
    private int users;
    private int usersOfCases;
    private int usersIfAsExpected;
    private int messages;
    private long waitingSeconds;

    private CallPlan(Fixtures fixtures) {
        this.fixtures = fixtures;
        this.templates = new Templates(fixtures);
    }

    /**
     * The plan of a run.
     *
     * @param cases the cases that are asked for
     * @param slow whether those that wait for long are played
     * @param messages how many messages may be sent
     * @param functionsThrow whether a function stands before each message and throws
     */
    public static CallPlan of(
            Fixtures fixtures,
            TargetFixture target,
            List<ExpandedCase> cases,
            boolean slow,
            int messages,
            boolean functionsThrow) {
        CallPlan plan = new CallPlan(fixtures);
        LiveGate gate = new LiveGate(fixtures, target.controls(), slow, messages, functionsThrow);
        for (ExpandedCase one : cases) {
            if (target.lacks().contains(one.operation()) || gate.closed(one).isPresent()) {
                plan.closed++;
            } else {
                plan.messages += gate.messages(one);
                plan.waitingSeconds += gate.waitingSeconds(one);
                plan.add(one);
            }
        }
        // The first call of all, and at the end the pools of which no call has told.
        plan.call("ListUserPools", 1 + PAGES);
        plan.call("DescribeUserPool", plan.pools());
        return plan;
    }

    private void add(ExpandedCase one) {
        cases++;
        OperationFixture operation = templates.operation(one.operation());
        Expectation expectation = Expectation.of(fixtures, one);
        boolean shares = SharedUsers.canShare(one, operation, expectation.outcome());
        provision(one);
        usersIfAsExpected += !shares || sharedUsers.add(CasePlayer.kindOfUser(fixtures, templates, one)) ? 1 : 0;
        call("AdminGetUser", 2);
        play(one);
        one.fixture().afterwards().forEach(check -> callOfCase(check.operation(), 1));
        fixtures.twinOf(one).ifPresent(twin -> {
            provision(twin);
            play(twin);
            usersIfAsExpected += twins.add(twin.id()) ? 1 : 0;
        });
    }

    private void play(ExpandedCase one) {
        CaseFixture fixture = one.fixture();
        fixture.steps().stream()
                .filter(step -> step.operation() != null)
                .forEach(step -> callOfCase(Objects.requireNonNull(step.operation()), 1));
        callOfCase(one.operation(), 1 + fixture.alongside().size());
    }

    /** What a case creates by its own calls is deleted at the end, too. */
    private void callOfCase(String operation, int times) {
        call(operation, times);
        if (operation.equals("CreateUserPool")) {
            call("DeleteUserPool", times);
        }
        if (CREATE_USERS.contains(operation)) {
            usersOfCases += times;
        }
    }

    private void provision(ExpandedCase one) {
        PoolFixture pool =
                Objects.requireNonNull(fixtures.pools().get(one.fixture().pool()));
        boolean own = templates.operation(one.operation()).changesPool()
                || one.fixture().given().needsOwnPool();
        if (own || sharedPools.add(pool.id())) {
            call("CreateUserPool", 1);
            call("CreateUserPoolClient", pool.clients().size());
            call("DeleteUserPool", 1);
        }
        call("AdminCreateUser", 1);
        call("AdminSetUserPassword", 1);
        call("SignUp", 1);
        call("AdminConfirmSignUp", 1);
        if (templates.needSignIn(one)) {
            call("InitiateAuth", 1);
            call("AdminInitiateAuth", 1);
        }
        users++;
    }

    private void call(String operation, int times) {
        calls.merge(operation, times, Integer::sum);
        OperationFixture known = fixtures.operations().get(operation);
        if (known == null || known.isSigned()) {
            signed.add(operation);
        }
    }

    /** How many cases are played, and how many are not because they would send messages or wait. */
    public int cases() {
        return cases;
    }

    public int closed() {
        return closed;
    }

    /** Pools that are created, and deleted again. */
    public int pools() {
        return calls.getOrDefault("CreateUserPool", 0);
    }

    /** Users that are created, if cases go as expected. */
    public int usersIfAsExpected() {
        return usersIfAsExpected + usersOfCases;
    }

    /** Users that are created at most; each may count as a monthly active one. */
    public int users() {
        return users + usersOfCases;
    }

    /** E-mails and SMS that are sent at most. */
    public int messages() {
        return messages;
    }

    /** How long the run waits for what can only be waited for. */
    public long waitingSeconds() {
        return waitingSeconds;
    }

    /** All calls at most. */
    public int calls() {
        return calls.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Calls of each operation at most. */
    public Map<String, Integer> byOperation() {
        return Map.copyOf(calls);
    }

    /** Calls of each quota category at most, in the order of the quotas. */
    public Map<String, Integer> byCategory(List<Quota> quotas) {
        Map<String, Integer> byCategory = new LinkedHashMap<>();
        quotas.forEach(quota -> byCategory.put(quota.category(), 0));
        calls.forEach((operation, times) -> byCategory.merge(
                quotas.stream()
                        .filter(quota -> quota.operations().contains(operation))
                        .map(Quota::category)
                        .findFirst()
                        .orElse(OTHER),
                times,
                Integer::sum));
        byCategory.values().removeIf(times -> times == 0);
        return byCategory;
    }

    /** The operations that AWS wants signed, so that they need a permission, in alphabetical order. */
    public Set<String> signedOperations() {
        return Set.copyOf(signed);
    }
}
