package io.poolproof.conformance;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The run that the suites of this process play; a test engine builds suites itself, so that nothing can be handed to them. */
public final class CurrentRun {
    private static volatile @Nullable ConformanceRun current;

    private CurrentRun() {}

    /**
     * The run.
     *
     * @throws NullPointerException if none is set: the suites are started by {@link PoolproofRun}, or by a listener of the tests
     */
    public static ConformanceRun get() {
        return Objects.requireNonNull(current, "no run is set");
    }

    static void set(@Nullable ConformanceRun run) {
        current = run;
    }
}
