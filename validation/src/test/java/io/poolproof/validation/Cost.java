package io.poolproof.validation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;

/**
 * How the cost of some work grows with its input. What is counted is the processor time of this thread, so that nothing else on the
 * machine is in it, and what is told is a ratio, so that the machine's speed is not in it either.
 */
final class Cost {
    /** The larger input is so many times the smaller one. */
    static final int TIMES = 8;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TRIES = 3;

    /** In nanoseconds: below this, what is measured is the clock. */
    private static final long NEGLIGIBLE = 20_000_000;

    private Cost() {}

    /**
     * How many times as much the larger input costs as the smaller one: about {@link #TIMES} where cost grows with the input, and the
     * square of that where it grows with the input's square. 1 where the larger one costs next to nothing.
     *
     * @param work makes an input of a size, and is not counted; what it returns is
     */
    static double growth(IntFunction<Runnable> work, int size) {
        long small = Math.max(least(work.apply(size), 0), NEGLIGIBLE / TIMES);
        long large = least(work.apply(size * TIMES), small * TIMES);
        return large < NEGLIGIBLE ? 1 : (double) large / small;
    }

    /** The least of several tries, which end once one is good enough. */
    private static long least(Runnable work, long goodEnough) {
        long least = Long.MAX_VALUE;
        for (int round = 0; round < TRIES && least > goodEnough; round++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return least;
    }
}
