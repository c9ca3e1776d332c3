package io.poolproof.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Generated values repeat with their seed, whoever else generates some, and become plainer in finitely many steps. */
class SampleTest {
    private static final long SEED = 20_261_124;
    private static final int SHORTEST = 3;
    private static final Arbitrary<String> TEXTS = Arbitraries.strings()
            .withCharRange('a', 'z')
            .ofMinLength(SHORTEST)
            .ofMaxLength(40)
            .flatMap(before -> Arbitraries.of("-", "_").map(mark -> before + mark));

    private static List<String> texts(int count, long seed) {
        return Sample.some(TEXTS, count, seed).stream().map(Sample::value).toList();
    }

    @Test
    void theSameSeedGivesTheSameValues() {
        assertThat(texts(20, SEED)).isEqualTo(texts(20, SEED)).isNotEqualTo(texts(20, SEED + 1));
    }

    /** An edge case may come more than once. */
    @Test
    void mostValuesDiffer() {
        assertThat(Set.copyOf(texts(20, SEED))).hasSizeGreaterThan(10);
    }

    /** What always fails ends with what is as plain as the arbitrary allows. */
    @Test
    void thePlainestIsFoundInFinitelyManySteps() {
        Sample<String> sample = Sample.some(TEXTS, 1, SEED).get(0);
        Iterator<Sample<String>> plainer = sample.plainer();
        while (plainer.hasNext()) {
            sample = plainer.next();
            plainer = sample.plainer();
        }
        assertThat(sample.value()).hasSize(SHORTEST + 1).startsWith("aaa");
    }

    @Test
    void severalThreadsGetWhatEachWouldGetAlone() throws Exception {
        int threads = 8;
        List<List<String>> alone = IntStream.range(0, threads)
                .mapToObj(number -> texts(50, number))
                .toList();
        ExecutorService atOnce = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<String>>> together = IntStream.range(0, threads)
                    .mapToObj(number -> atOnce.submit(() -> texts(50, number)))
                    .toList();
            for (int number = 0; number < threads; number++) {
                assertThat(together.get(number).get()).isEqualTo(alone.get(number));
            }
        } finally {
            atOnce.shutdownNow();
        }
    }
}
