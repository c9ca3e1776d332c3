package io.poolproof.conformance.wire;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Interrupts threads that wait for longer than they may. Its own thread ends when nobody waits any more. */
final class Deadlines {
    private static final int IDLE_SECONDS = 5;

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("deadline"));

    Deadlines() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
    }

    /** Has the calling thread interrupted after this time, unless the deadline is restarted or ended before. */
    Deadline start(Duration time) {
        Deadline deadline = new Deadline(Thread.currentThread());
        deadline.restart(time);
        return deadline;
    }

    /** The time that one thread may wait. Safe for several threads. */
    final class Deadline {
        private final Thread waiting;
        private @Nullable ScheduledFuture<?> alarm;
        private boolean passed;
        private boolean ended;

        private Deadline(Thread waiting) {
            this.waiting = waiting;
        }

        /** Counts anew from now; changes nothing once the deadline has passed or is ended. */
        synchronized void restart(Duration time) {
            if (passed || ended) {
                return;
            }
            if (alarm != null) {
                alarm.cancel(false);
            }
            alarm = clock.schedule(this::pass, time.toNanos(), TimeUnit.NANOSECONDS);
        }

        private synchronized void pass() {
            if (!ended) {
                passed = true;
                waiting.interrupt();
            }
        }

        /**
         * Says that the thread waits no more. Called by that thread, which is not interrupted from then on.
         *
         * @return whether the deadline has passed
         */
        synchronized boolean end() {
            if (!ended) {
                ended = true;
                Objects.requireNonNull(alarm).cancel(false);
                if (passed) {
                    Thread.interrupted();
                }
            }
            return passed;
        }
    }
}
