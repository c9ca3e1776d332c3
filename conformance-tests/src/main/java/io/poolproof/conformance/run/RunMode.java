package io.poolproof.conformance.run;

import io.poolproof.conformance.recording.Recording;
import io.poolproof.conformance.service.Live;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** How a run gets its answers. */
public sealed interface RunMode {
    /** From a target that costs nothing and keeps nothing. */
    record OnTarget() implements RunMode {}

    /**
     * From the real service.
     *
     * @param recording file that the exchanges are written to, without secrets; null for none
     */
    record OnService(Live live, @Nullable Path recording) implements RunMode {}

    /** From what the real service has answered before. */
    record OnRecording(Recording recording) implements RunMode {}

    /** Whether users are shared and generated cases left out, because users cost money, and a recording holds no others. */
    default boolean isFrugal() {
        return !(this instanceof OnTarget);
    }
}
