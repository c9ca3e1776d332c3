package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.run.RunListener;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.server.ReferenceServer;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs in one process at the same time each have the results that they have alone. */
@Tag("slow")
class TwoRunsAtOnceTest {
    private static final String FAULT = "attribute-value.string.max-length";

    @TempDir
    private Path folder;

    /** What of a line does not depend on when and beside what it was played. */
    private static String outcome(CaseLine line) {
        if (line.kind() == CaseLine.Kind.PROPERTY) {
            // How plain the input of a failure gets depends on how far the search for it came in its time.
            return line.verdict().name();
        }
        List<String> aspects = line.aspects().stream()
                .map(aspect -> aspect.aspect() + " " + aspect.actual())
                .toList();
        return line.verdict() + " " + aspects;
    }

    private Map<String, String> run(String name, URI endpoint, CyclicBarrier atOnce) throws Exception {
        RunRequest request = TestRuns.request(
                TestRuns.EMBEDDED.at(endpoint),
                endpoint,
                folder.resolve(name),
                RunRequest.USUAL_ANSWER_WITHIN,
                "attribute-value.string",
                "verification");
        Results results = PoolproofRun.execute(TestRuns.FIXTURES, request, new RunListener() {
            @Override
            public void started(int casesAndProperties) {
                try {
                    atOnce.await();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public void finished(CaseLine line) {
                // The results hold it.
            }
        });
        assertThat(results.isPartial()).isFalse();
        Map<String, String> outcomes = new TreeMap<>();
        results.cases().forEach(line -> outcomes.put(line.id(), outcome(line)));
        return outcomes;
    }

    @Test
    void eachKeepsItsOwnResults() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (ReferenceServer right = ReferenceServer.builder().controls(true).start();
                ReferenceServer wrong = ReferenceServer.builder()
                        .controls(true)
                        .without(Set.of(FAULT))
                        .start()) {
            Map<String, String> rightAlone = run("right-alone", right.endpoint(), new CyclicBarrier(1));
            Map<String, String> wrongAlone = run("wrong-alone", wrong.endpoint(), new CyclicBarrier(1));
            CyclicBarrier atOnce = new CyclicBarrier(2);
            Future<Map<String, String>> ofRight = threads.submit(() -> run("right", right.endpoint(), atOnce));
            Future<Map<String, String>> ofWrong = threads.submit(() -> run("wrong", wrong.endpoint(), atOnce));

            assertThat(ofRight.get()).isEqualTo(rightAlone);
            assertThat(ofWrong.get()).isEqualTo(wrongAlone);
            assertThat(rightAlone.values()).noneMatch(outcome -> outcome.startsWith("FAIL"));
            assertThat(wrongAlone.get(FAULT + "/generated@UpdateUserAttributes"))
                    .startsWith("FAIL");
        } finally {
            threads.shutdownNow();
        }
    }
}
