package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.suite.Suites;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.conformance.wire.Inputs;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.StrictJson;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run on a machine whose processors are busy, on a target that is slow and fails every property: it comes to its end, and nothing is
 * left open on our account.
 */
class BusyMachineTest {
    private static final Duration DELAY = Duration.ofMillis(100);
    private static final String SOME_CASES = "attribute-name.required";

    @TempDir
    private Path folder;

    private Results played() {
        try (SlowTarget target = SlowTarget.start(DELAY, true);
                Spinning spinning = new Spinning(Runtime.getRuntime().availableProcessors());
                FunctionEndpoint functions = FunctionEndpoint.start()) {
            List<String> selection = Stream.concat(
                            Suites.propertyIds(TestRuns.FIXTURES).stream(), Stream.of(SOME_CASES))
                    .toList();
            TargetFixture embedded = TestRuns.EMBEDDED.at(target.endpoint());
            assertThat(spinning.threads).allMatch(Thread::isAlive);
            return PoolproofRun.execute(
                    TestRuns.FIXTURES,
                    new RunRequest(
                            embedded,
                            target.endpoint(),
                            functions,
                            selection,
                            folder,
                            RunRequest.USUAL_SEED,
                            4,
                            RunRequest.USUAL_ANSWER_WITHIN,
                            "under test"),
                    new Silent());
        }
    }

    @Test
    @Timeout(600)
    void everyCaseIsPlayedAndEveryPropertyShowsAnInputOfItsOwn() throws IOException {
        Results results = played();
        assertThat(results.isPartial()).isFalse();
        assertThat(results.cases())
                .filteredOn(line -> line.verdict() == Verdict.INCONCLUSIVE || line.verdict() == Verdict.ERROR)
                .extracting(CaseLine::id, CaseLine::reason)
                .isEmpty();
        Map<String, CaseLine> properties = results.cases().stream()
                .filter(line -> line.kind() == CaseLine.Kind.PROPERTY)
                .collect(Collectors.toMap(CaseLine::id, Function.identity()));
        assertThat(properties).hasSameSizeAs(Suites.propertyIds(TestRuns.FIXTURES));
        assertThat(properties.values()).allMatch(line -> line.verdict() == Verdict.FAIL);

        assertThat(text(
                        properties,
                        "attribute-name.max-length/generated@UpdateUserAttributes",
                        "/UserAttributes/0/Name"))
                .hasSizeGreaterThan(32);
        assertThat(text(
                        properties,
                        "attribute-name.characters/generated@UpdateUserAttributes",
                        "/UserAttributes/0/Name"))
                .matches(name -> name.chars().anyMatch(Character::isISOControl), "holds a control character");
        assertThat(text(
                        properties,
                        "attribute-name.exists-in-schema/generated@AdminUpdateUserAttributes",
                        "/UserAttributes/0/Name"))
                .startsWith("custom:q");
        assertThat(text(
                        properties,
                        "attribute-value.max-length/generated@UpdateUserAttributes",
                        "/UserAttributes/0/Value"))
                .hasSizeGreaterThan(2048);
    }

    /** What stands at a place of the deciding request that a property's line shows. */
    private String text(Map<String, CaseLine> properties, String id, String pointer) throws IOException {
        CaseLine line = Objects.requireNonNull(properties.get(id), "no line of " + id);
        Path file = folder.resolve(Objects.requireNonNull(line.exchanges()));
        JsonNode steps = StrictJson.MAPPER.readTree(Files.readString(file)).path("steps");
        return StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> step.path("name").asText().equals("the case"))
                .map(step -> Inputs.text(step.at("/request" + pointer)))
                .findFirst()
                .orElseThrow();
    }

    /** Keeps as many processors busy as it has threads. */
    private static final class Spinning implements AutoCloseable {
        private final List<Thread> threads = new ArrayList<>();
        private volatile boolean over;

        Spinning(int count) {
            for (int number = 0; number < count; number++) {
                Thread thread = new Thread(this::spin, "spinning");
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }

        private void spin() {
            while (!over) {
                Thread.onSpinWait();
            }
        }

        @Override
        public void close() {
            over = true;
        }
    }

    private static final class Silent implements RunListener {
        @Override
        public void started(int casesAndProperties) {
            // Only the results count.
        }

        @Override
        public void finished(CaseLine line) {
            // Only the results count.
        }
    }
}
