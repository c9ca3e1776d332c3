package io.poolproof.conformance.service;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.wire.Answer;
import io.poolproof.conformance.wire.Call;
import io.poolproof.conformance.wire.Channel;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.conformance.wire.NotAskable;
import io.poolproof.conformance.wire.PoolMark;
import io.poolproof.conformance.wire.RunLimit;
import io.poolproof.conformance.wire.WireRequest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.random.RandomGenerator;

/**
 * The way to the real service: paced below its quotas, within the run's limits, and never to a pool that is not the run's own. What is
 * throttled, or never got a connection, is sent again.
 */
public final class LiveChannel implements Channel {
    private static final Set<String> THROTTLED = Set.of(
            "TooManyRequestsException",
            "ThrottlingException",
            "Throttling",
            "ThrottledException",
            "RequestThrottledException",
            "RequestLimitExceeded");
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_FAULT = 500;

    /** What creates a user, who may count as a monthly active one. */
    private static final Set<String> CREATE_USERS = Set.of("AdminCreateUser", "SignUp");

    /** An update sets back what it does not name, and without its tags nobody would know the pool as ours. */
    private static final Set<String> SET_TAGS = Set.of("CreateUserPool", "UpdateUserPool");

    /** What changes a pool itself, and so must not meet one that is not the run's own. */
    private static final Set<String> CHANGE_POOLS = Set.of(
            "DeleteUserPool",
            "UpdateUserPool",
            "AddCustomAttributes",
            "CreateUserPoolClient",
            "UpdateUserPoolClient",
            "DeleteUserPoolClient",
            "AdminCreateUser");

    private final Channel service;
    private final Live live;
    private final PoolMark mark;
    private final Set<String> throttlingExpected;
    private final RandomGenerator random = RandomGenerator.getDefault();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final ReadWriteLock underWay = new ReentrantReadWriteLock();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger users = new AtomicInteger();
    private final Set<String> ownPools = ConcurrentHashMap.newKeySet();

    /**
     * A way.
     *
     * @param throttlingExpected ids of the cases that expect to be throttled, so that it is their answer
     */
    public LiveChannel(Channel service, Live live, PoolMark mark, Set<String> throttlingExpected) {
        this.service = service;
        this.live = live;
        this.mark = mark;
        this.throttlingExpected = throttlingExpected;
    }

    @Override
    public Answer send(Call call) {
        Call marked = SET_TAGS.contains(call.operation()) ? call.withTemplate(mark.tagged(call.template())) : call;
        requireOwnPool(marked);
        if (!CREATE_USERS.contains(call.operation())) {
            return sendUntilAnswered(call, marked);
        }
        if (users.incrementAndGet() > live.maxUsers()) {
            users.decrementAndGet();
            throw new RunLimit("not played on: the limit of " + live.maxUsers() + " new users is reached");
        }
        boolean mayHaveCreated = false;
        try {
            Answer answer = sendUntilAnswered(call, marked);
            mayHaveCreated = !answer.isRefused();
            return answer;
        } finally {
            if (!mayHaveCreated) {
                users.decrementAndGet();
            }
        }
    }

    private Answer sendUntilAnswered(Call call, Call marked) {
        int failed = 0;
        while (true) {
            pause(live.pace().take(call.operation()));
            if (calls.incrementAndGet() > live.maxCalls()) {
                throw new RunLimit("not played on: the limit of " + live.maxCalls() + " calls is reached");
            }
            Answer answer = sendUnlessEnded(marked);
            if (call.operation().equals("CreateUserPool")) {
                own(answer);
            }
            if (!isWorthAnotherTry(call, answer)) {
                return answer;
            }
            failed++;
            if (failed >= live.backoff().attempts()) {
                throw new RunLimit(
                        "not played on: " + call.operation() + " is sent " + failed + " times: " + answer.summary());
            }
            pause(live.backoff().after(failed, random));
        }
    }

    private Answer sendUnlessEnded(Call call) {
        underWay.readLock().lock();
        try {
            if (ended.getCount() == 0) {
                throw new RunLimit("not played on: the run is being ended");
            }
            return service.send(call);
        } finally {
            underWay.readLock().unlock();
        }
    }

    private boolean isWorthAnotherTry(Call call, Answer answer) {
        return answer.isNeverConnected() || (isThrottled(answer) && !throttlingExpected.contains(call.conversation()));
    }

    private static boolean isThrottled(Answer answer) {
        return answer.status() == TOO_MANY_REQUESTS || (answer.error() != null && THROTTLED.contains(answer.error()));
    }

    private void own(Answer answer) {
        JsonNode id = answer.body() == null ? null : answer.body().at("/UserPool/Id");
        if (id != null && id.isTextual()) {
            ownPools.add(id.asText());
        }
    }

    private void requireOwnPool(Call call) {
        if (!CHANGE_POOLS.contains(call.operation())) {
            return;
        }
        JsonNode id = Inputs.filled(call.template(), call.bindings().all()).path("UserPoolId");
        if (call.template().isArray() || (couldExist(id) && !ownPools.contains(id.asText()))) {
            throw new NotAskable(call.operation() + " names a pool that is not the run's own");
        }
    }

    /** Only what has the form of an id can meet a pool. */
    private static boolean couldExist(JsonNode id) {
        return id.isTextual() && id.asText().matches("[\\w-]+_[0-9A-Za-z]+");
    }

    /** Ids of the pools that the run has created. */
    public Set<String> ownPools() {
        return Set.copyOf(ownPools);
    }

    /** Also where the service fails or does not answer: these calls may be sent any number of times. */
    @Override
    public Answer sendAnyway(Call call) {
        int failed = 0;
        while (true) {
            await(live.pace().take(call.operation()), new CountDownLatch(1));
            Answer answer = service.send(call);
            failed++;
            boolean isFinal = answer.absence() == null && !isThrottled(answer) && answer.status() < SERVER_FAULT;
            if (isFinal || failed >= live.backoff().attempts()) {
                return answer;
            }
            await(live.backoff().after(failed, random), new CountDownLatch(1));
        }
    }

    @Override
    public PoolMark mark() {
        return mark;
    }

    @Override
    public Answer control(WireRequest request) {
        return Answer.absent("the real service has no such control");
    }

    /** Sends nothing any more but what goes out anyway, and waits for what is under way. */
    public void end(Duration atMost) {
        ended.countDown();
        try {
            if (underWay.writeLock().tryLock(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                underWay.writeLock().unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets time pass; the end of the run cuts it short. */
    public void pause(Duration time) {
        if (time.isZero()) {
            return;
        }
        if (await(time, ended)) {
            throw new RunLimit("not played on: the run is being ended");
        }
    }

    /** Lets time pass whatever becomes of the run. */
    public void pauseAnyway(Duration time) {
        await(time, new CountDownLatch(1));
    }

    /** Makes sure that the run is not being ended. */
    public void requireGoingOn() {
        if (ended.getCount() == 0) {
            throw new RunLimit("not played on: the run is being ended");
        }
    }

    private static boolean await(Duration time, CountDownLatch end) {
        try {
            return end.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RunLimit("not played on: interrupted");
        }
    }
}
