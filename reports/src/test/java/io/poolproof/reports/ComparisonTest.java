package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.aspect;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.wrongError;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.reports.Comparison.Kind;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final String ID = "user.exists/none@AdminGetUser";

    @ParameterizedTest
    @CsvSource({
        "PASS, FAIL, WORSE",
        "PASS, INCONCLUSIVE, WORSE",
        "PASS, DEVIATES, WORSE",
        "FAIL, PASS, BETTER",
        "DEVIATES, PASS, BETTER",
        "UNSUPPORTED, PASS, BETTER",
        "FAIL, DEVIATES, CHANGED",
        "DEVIATES, FAIL, CHANGED",
        "FAIL, INCONCLUSIVE, CHANGED",
        "PASS, OBSERVED, CHANGED",
        "OBSERVED, PASS, CHANGED"
    })
    void betterIsWhatPassesNowAndWorseWhatPassedBefore(Verdict before, Verdict after, Kind kind) {
        Comparison comparison = Comparison.of(results(of(before)), results(of(after)));

        assertThat(comparison.changes()).extracting(Comparison.Change::kind).containsExactly(kind);
    }

    @Test
    void theSameIsNoChange() {
        assertThat(Comparison.of(
                                results(accepted(ID), pass("user.exists/x@AdminGetUser")),
                                results(pass("user.exists/x@AdminGetUser"), accepted(ID)))
                        .changes())
                .isEmpty();
    }

    /** A failure that turns into another failure is worth a look. */
    @Test
    void anotherFailureIsAChange() {
        assertThat(Comparison.of(
                                results(wrongError(ID, "A", "B", Level.MUST)),
                                results(wrongError(ID, "A", "C", Level.MUST)))
                        .changes(Kind.CHANGED))
                .hasSize(1);
    }

    @Test
    void casesOfOneVersionAloneAreNewOrGone() {
        Results before = results(pass("user.exists/gone@AdminGetUser"), pass(ID));
        Results after = results(pass("user.exists/new@AdminGetUser"), accepted(ID));

        assertThat(ComparisonText.of(Comparison.of(before, after))).isEqualTo("""
                        before: stand-in 1.0: 2 cases in 1.5 s, with Poolproof 0.1.0
                        after:  stand-in 1.0: 2 cases in 1.5 s, with Poolproof 0.1.0

                        1 worse, 0 better, 0 different, neither better nor worse, 1 new, 1 gone

                        worse (1)
                          user.exists/none@AdminGetUser: PASS (refused) → FAIL (accepted)

                        new (1)
                          user.exists/new@AdminGetUser: PASS (refused)

                        gone (1)
                          user.exists/gone@AdminGetUser: PASS (refused)""");
    }

    @Test
    void whatAPartialRunDidNotPlayIsNotSaidToBeGone() {
        Results before = results(pass(ID), pass("user.exists/x@AdminGetUser"));
        Results after = Samples.partial(results(pass(ID)));

        assertThat(ComparisonText.of(Comparison.of(before, after)))
                .contains("gone (1), or not played in the run after, which is a part\n");
    }

    @Test
    void whatIsNotWrittenDownInAnEarlierVersionIsNoChange() {
        CaseLine line = accepted(ID);
        CaseLine earlier = new CaseLine(
                line.id(),
                line.kind(),
                line.rule(),
                line.words(),
                line.title(),
                line.operation(),
                line.verdict(),
                line.level(),
                line.aspects(),
                null,
                line.reason(),
                line.twin(),
                line.deviation(),
                line.reproduction(),
                line.exchanges(),
                line.milliseconds());

        assertThat(Comparison.of(results(earlier), results(line)).changes()).isEmpty();
    }

    private static CaseLine of(Verdict verdict) {
        return line(
                ID,
                verdict,
                aspect(Aspect.OUTCOME, "refused", verdict == Verdict.PASS ? "refused" : "accepted", Level.MUST));
    }
}
