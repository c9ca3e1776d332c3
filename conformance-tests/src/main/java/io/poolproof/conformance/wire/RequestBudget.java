package io.poolproof.conformance.wire;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** How many requests may still be sent, and until when. Safe for several threads. */
public final class RequestBudget {
    private final AtomicInteger left;
    private final LongSupplier nanoTime;
    private final long start;
    private final long nanoseconds;

    /**
     * A budget that is counted from now.
     *
     * @param nanoTime a clock such as {@link System#nanoTime()}
     */
    public RequestBudget(int requests, Duration time, LongSupplier nanoTime) {
        this.left = new AtomicInteger(requests);
        this.nanoTime = nanoTime;
        this.start = nanoTime.getAsLong();
        this.nanoseconds = time.toNanos();
    }

    public boolean isSpent() {
        return left.get() <= 0 || nanoTime.getAsLong() - start >= nanoseconds;
    }

    /** A channel that sends as long as the budget lasts, and then throws {@link RunLimit}. */
    public Channel limiting(Channel channel) {
        return new Channel() {
            @Override
            public Answer send(Call call) {
                take();
                return channel.send(call);
            }

            @Override
            public Answer control(WireRequest request) {
                take();
                return channel.control(request);
            }

            @Override
            public Answer sendAnyway(Call call) {
                return channel.sendAnyway(call);
            }

            @Override
            public PoolMark mark() {
                return channel.mark();
            }
        };
    }

    private void take() {
        if (isSpent() || left.getAndDecrement() <= 0) {
            throw new RunLimit("not played on: enough inputs have been tried");
        }
    }
}
