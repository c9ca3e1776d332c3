package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import io.poolproof.conformance.FaultyProxy.Fault;
import io.poolproof.conformance.run.GeneratedCase;
import io.poolproof.fixtures.CaseFile.CaseFixture;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import io.poolproof.server.ReferenceServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A property's attempts on a target that takes values of any length: what looking for a plainer one costs, and which of them its line shows. */
class GeneratedCaseTest {
    private static final String RULE = "attribute-value.string.max-length";
    private static final int TOO_LONG = 33;

    private final AtomicBoolean throttled = new AtomicBoolean();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicLong clock = new AtomicLong();
    private final ReferenceServer server =
            ReferenceServer.builder().without(Set.of(RULE)).start();
    private final FaultyProxy proxy = FaultyProxy.start(server.endpoint(), (number, operation) -> {
        requests.add(operation);
        return throttled.get() ? Fault.THROTTLED : Fault.NONE;
    });
    private final GeneratedCase generated = new GeneratedCase(
            TestRuns.on(proxy.endpoint()),
            RULE + "/over-limit@UpdateUserAttributes",
            "generated",
            "any value that is too long is refused",
            clock::get);

    @AfterEach
    void close() {
        proxy.close();
        server.close();
    }

    private CaseFixture valued(int length) {
        return GeneratedCase.withFault(generated.written(), TextNode.valueOf("n".repeat(length)));
    }

    private String shown(CaseLine line) {
        return Objects.requireNonNull(line.reproduction()).curl();
    }

    @Test
    void plainerInputsCostFiftyRequestsAtMost() {
        assertThat(generated.holds(valued(60))).isFalse();
        requests.clear();
        int attempts = 0;
        Optional<Boolean> holds = generated.holdsStill(valued(50));
        while (holds.isPresent()) {
            attempts++;
            holds = generated.holdsStill(valued(50));
        }
        assertThat(requests).hasSize(50);
        assertThat(attempts).isGreaterThan(3);
    }

    @Test
    void noPlainerInputIsTriedWhenASecondHasPassed() {
        generated.holds(valued(60));
        assertThat(generated.holdsStill(valued(50))).contains(false);
        requests.clear();
        clock.set(Duration.ofSeconds(1).toNanos());
        assertThat(generated.holdsStill(valued(40))).isEmpty();
        assertThat(requests).isEmpty();
    }

    @Test
    void theLineShowsThePlainestInputThatFails() {
        generated.holds(valued(60));
        generated.holdsStill(valued(50));
        generated.holdsStill(valued(TOO_LONG));
        CaseLine line = generated.finish();
        assertThat(line.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(shown(line)).contains("\"" + "n".repeat(TOO_LONG) + "\"");
    }

    @Test
    void whatCannotBeJudgedDoesNotCoverAFailure() {
        generated.holds(valued(60));
        throttled.set(true);
        assertThat(generated.holdsStill(valued(50))).contains(true);
        CaseLine line = generated.finish();
        assertThat(line.verdict()).isEqualTo(Verdict.FAIL);
        assertThat(shown(line)).contains("\"" + "n".repeat(60) + "\"");
    }

    @Test
    void aFaultOfOurOwnIsTheVerdict() {
        generated.holds(valued(60));
        CaseLine line = generated.finishAfter(new IllegalStateException("planted"));
        assertThat(line.verdict()).isEqualTo(Verdict.ERROR);
        assertThat(line.reason()).startsWith("IllegalStateException at ").doesNotContain("planted");
    }
}
