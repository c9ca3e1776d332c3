package io.poolproof.conformance.suite;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;

/**
 * A value that jqwik generated, and how to get plainer ones.
 *
 * <p>jqwik's engine is not used: it keeps its state for the whole process, so that it can run one property at a time, and it shrinks on a
 * thread that nobody can end. Its generators keep such state, too; so each use of them is a session of its own, and one at a time.
 */
final class Sample<T> {
    private final Shrinkable<T> shrinkable;
    private final T value;

    private Sample(Shrinkable<T> shrinkable) {
        this.shrinkable = shrinkable;
        this.value = shrinkable.value();
    }

    /** The first values that a seed gives; the edge cases of the arbitrary are likelier than others. */
    static <T> List<Sample<T>> some(Arbitrary<T> arbitrary, int count, long seed) {
        return inSession(() -> {
            RandomGenerator<T> generator = arbitrary.generator(count, true);
            Random random = new Random(seed);
            List<Sample<T>> samples = new ArrayList<>();
            for (int sample = 0; sample < count; sample++) {
                samples.add(new Sample<>(generator.next(random)));
            }
            return samples;
        });
    }

    T value() {
        return value;
    }

    /** Plainer values, the likeliest to be much plainer first; each is made when it is asked for. */
    Iterator<Sample<T>> plainer() {
        Iterator<Sample<T>> candidates = inSession(() -> shrinkable
                .shrink()
                .filter(other -> other.distance().compareTo(shrinkable.distance()) <= 0)
                .map(Sample::new)
                .iterator());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inSession(candidates::hasNext);
            }

            @Override
            public Sample<T> next() {
                return inSession(candidates::next);
            }
        };
    }

    private static <R> R inSession(Supplier<R> use) {
        List<R> result = new ArrayList<>(1);
        JqwikSession.run(() -> result.add(use.get()));
        return result.get(0);
    }
}
