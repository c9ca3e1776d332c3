package io.poolproof.conformance;

import io.poolproof.conformance.run.ConformanceRun;
import io.poolproof.conformance.run.Recorder;
import io.poolproof.conformance.run.RunRequest;
import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.conformance.wire.Transcript;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.TargetFixture;
import io.poolproof.schemas.results.CaseLine;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs whose lines stay in memory. */
final class TestRuns {
    static final Fixtures FIXTURES = Fixtures.load();
    /** Shared by all runs of the tests: a call is told apart by its user's name. */
    private static final FunctionEndpoint FUNCTIONS = FunctionEndpoint.start();

    static final TargetFixture EMBEDDED = FIXTURES.targets().values().stream()
            .filter(target -> target.kind().equals("reference"))
            .findFirst()
            .orElseThrow();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(10);

    private TestRuns() {}

    /** A run on an embedded server with its controls on, of the rules of these families. */
    static ConformanceRun on(URI endpoint, String... rules) {
        return on(EMBEDDED.at(endpoint), endpoint, ANSWER_WITHIN, rules);
    }

    static ConformanceRun on(TargetFixture target, URI endpoint, Duration answerWithin, String... rules) {
        return new ConformanceRun(
                FIXTURES, request(target, endpoint, Path.of("unused"), answerWithin, rules), new LinesOnly());
    }

    static ConformanceRun on(RunRequest request) {
        return on(FIXTURES, request);
    }

    static ConformanceRun on(Fixtures fixtures, RunRequest request) {
        return new ConformanceRun(fixtures, request, new LinesOnly());
    }

    static RunRequest request(TargetFixture target, URI endpoint, Path folder, Duration answerWithin, String... rules) {
        return new RunRequest(
                target,
                endpoint,
                FUNCTIONS,
                List.of(rules),
                folder,
                RunRequest.USUAL_SEED,
                2,
                answerWithin,
                "under test");
    }

    /** Plays every selected case, one after another. */
    static List<CaseLine> linesOf(ConformanceRun run) {
        return run.cases().stream().map(run::play).toList();
    }

    private static final class LinesOnly implements Recorder {

        @Override
        public String steps(String id, Transcript transcript) {
            return "exchanges/" + id;
        }

        @Override
        public void line(CaseLine line) {
            // The caller of play has it already.
        }
    }
}
