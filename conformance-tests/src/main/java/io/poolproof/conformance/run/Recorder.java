package io.poolproof.conformance.run;

import io.poolproof.conformance.wire.Transcript;
import io.poolproof.schemas.results.CaseLine;
import org.jspecify.annotations.Nullable;

/** Keeps what a run finds; is called from several threads. */
public interface Recorder {

    /**
     * Keeps the steps of a case.
     *
     * @return the file that holds them, relative to the run's folder; null where none is kept
     */
    @Nullable
    String steps(String id, Transcript transcript);

    /**
     * Makes sure that what comes can be kept.
     *
     * @throws java.io.UncheckedIOException if something before could not be kept
     */
    default void requireKept() {}

    /** Keeps a line. */
    void line(CaseLine line);
}
