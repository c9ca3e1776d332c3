package io.poolproof.conformance.run;

import io.poolproof.conformance.wire.FunctionEndpoint;
import io.poolproof.fixtures.TargetFixture;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What to run, on what.
 *
 * @param target what is known of the implementation under test, its pins included
 * @param endpoint where it listens
 * @param functions what the pools' triggers call
 * @param selection families or ids of rules, or ids of cases to play; empty for all
 * @param folder where results go
 * @param seed seed of the generated values
 * @param parallel how many cases run at once
 * @param answerWithin how long a request may take
 * @param poolproof version that runs
 * @param mode how it gets its answers
 */
public record RunRequest(
        TargetFixture target,
        URI endpoint,
        FunctionEndpoint functions,
        List<String> selection,
        Path folder,
        long seed,
        int parallel,
        Duration answerWithin,
        String poolproof,
        RunMode mode) {

    /** A run on a target that costs nothing and keeps nothing. */
    public RunRequest(
            TargetFixture target,
            URI endpoint,
            FunctionEndpoint functions,
            List<String> rules,
            Path folder,
            long seed,
            int parallel,
            Duration answerWithin,
            String poolproof) {
        this(
                target,
                endpoint,
                functions,
                rules,
                folder,
                seed,
                parallel,
                answerWithin,
                poolproof,
                new RunMode.OnTarget());
    }

    /** The region in which signatures are valid. */
    public String region() {
        if (mode instanceof RunMode.OnService service) {
            return service.live().account().region();
        }
        return mode instanceof RunMode.OnRecording recorded
                ? recorded.recording().region()
                : target.regionOrDefault();
    }

    /** Whether operations that AWS wants signed are. */
    boolean isSigned() {
        return mode.isFrugal() || target.signs();
    }

    /** The same run with its answers from elsewhere. */
    public RunRequest in(RunMode other) {
        return new RunRequest(
                target, endpoint, functions, selection, folder, seed, parallel, answerWithin, poolproof, other);
    }

    /** The seed of a run that nobody asks another of, so that runs repeat. */
    public static final long USUAL_SEED = 20_261_124;

    /** How long a request may take unless someone says otherwise. */
    public static final Duration USUAL_ANSWER_WITHIN = Duration.ofSeconds(10);
}
