package io.poolproof.conformance.run;

import io.poolproof.schemas.results.CaseLine;
import java.util.List;

/** Is told how a run goes on; may be called from several threads. */
public interface RunListener {

    /** The run starts. */
    void started(int casesAndProperties);

    /** A case or property has its verdict. */
    void finished(CaseLine line);

    /** The run is over, and something of it is left on the target. */
    default void left(List<String> what) {}
}
