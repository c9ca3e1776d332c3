package io.poolproof.reports;

import static io.poolproof.reports.Samples.pass;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.EndLine;
import io.poolproof.schemas.results.Results;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Cases that ran side by side do not take longer together than their run. */
class TimelineTest {
    private static final long EACH = pass("a.b/1@X").milliseconds();

    private static Results results(int cases, long took) {
        return new Results(
                Samples.run("stand-in", "emulator"),
                Stream.iterate(0, at -> at + 1)
                        .limit(cases)
                        .map(at -> pass("a.b/" + at + "@X"))
                        .toList(),
                new EndLine(Map.of(), took));
    }

    private static long end(Results results) {
        Timeline timeline = Timeline.of(results);
        return LongStream.generate(() -> timeline.startOf(EACH) + EACH)
                .limit(results.cases().size())
                .max()
                .orElseThrow();
    }

    @Test
    void casesThatRanSideBySideEndWithTheirRun() {
        assertThat(end(results(8, 2 * EACH))).isEqualTo(2 * EACH);
    }

    @Test
    void casesThatRanOneAfterAnotherAreAddedUp() {
        assertThat(end(results(8, 8 * EACH))).isEqualTo(8 * EACH);
    }

    @Test
    void aRunThatWasCutShortDoesNotSayHowLongItTook() {
        assertThat(end(Samples.partial(results(8, 8 * EACH)))).isEqualTo(EACH);
    }
}
