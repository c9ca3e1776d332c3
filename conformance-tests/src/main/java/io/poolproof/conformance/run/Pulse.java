package io.poolproof.conformance.run;

import io.poolproof.conformance.wire.Answer;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the target still answers. Cases may go unanswered for reasons of their own; so a few in a row only raise the question, and a
 * probe answers it. Safe for several threads, which wait while the probe is out.
 */
public final class Pulse {
    private static final int UNANSWERED_IN_A_ROW = 5;

    private final Supplier<Answer> probe;
    private int unanswered;
    private @Nullable String silence;

    /**
     * A pulse.
     *
     * @param probe a cheap request that has nothing to do with what was sent before: on a connection of its own, with ample time
     */
    public Pulse(Supplier<Answer> probe) {
        this.probe = probe;
    }

    /** Why the target counts as dead; empty as long as it does not. */
    public synchronized Optional<String> silence() {
        return Optional.ofNullable(silence);
    }

    /** A case was answered. */
    public synchronized void heard() {
        unanswered = 0;
        silence = null;
    }

    /** A case was not answered, nor was it when it was played again. */
    public synchronized void heardNothing() {
        unanswered++;
        if (unanswered >= UNANSWERED_IN_A_ROW && silence == null) {
            silence = probe.get().absence();
            unanswered = 0;
        }
    }
}
