package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.FaultyProxy.Fault;
import io.poolproof.conformance.FaultyProxy.Weather;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An answer that takes too long may be a busy machine's fault: no case is judged by it, whichever of its requests it was for. */
@Timeout(300)
class LateAnswersTest {
    private static final String CASE = "attribute-value.stored-as-sent/letter-case@UpdateUserAttributes";
    private static final String READS = "AdminGetUser";
    private static final Duration WITHIN = Duration.ofSeconds(3);

    private static CaseLine played(Weather weather) {
        ExpandedCase one = TestRuns.FIXTURES.expandedCase(CASE).orElseThrow();
        try (ReferenceServer server = ReferenceServer.builder().start();
                FaultyProxy proxy = FaultyProxy.start(server.endpoint(), weather)) {
            return TestRuns.on(TestRuns.EMBEDDED.at(proxy.endpoint()), proxy.endpoint(), WITHIN)
                    .play(one);
        }
    }

    @Test
    void aReadThatIsNotAnsweredIsNoLostWrite() {
        AtomicInteger reads = new AtomicInteger();
        // The first of each attempt reads what was there before.
        CaseLine line = played((number, operation) ->
                operation.equals(READS) && reads.getAndIncrement() % 2 == 1 ? Fault.UNANSWERED : Fault.NONE);
        assertThat(line.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
        assertThat(line.reason())
                .isEqualTo("\"read the user after\" gets no answer within 3000 ms (twice, each time on a fresh user)");
    }

    @Test
    void oneThatIsAnsweredWhenTheCaseIsPlayedAgainIsJudged() {
        AtomicInteger reads = new AtomicInteger();
        CaseLine line = played((number, operation) ->
                operation.equals(READS) && reads.getAndIncrement() == 1 ? Fault.UNANSWERED : Fault.NONE);
        assertThat(line.verdict()).isEqualTo(Verdict.PASS);
        assertThat(line.reason())
                .isEqualTo("played again on a fresh user, because at first \"read the user after\" gets no answer"
                        + " within 3000 ms");
    }
}
