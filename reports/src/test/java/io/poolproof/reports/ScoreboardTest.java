package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A target's score says how much it does right, and flatters nobody. */
class ScoreboardTest {

    @Test
    void aPinnedDifferenceIsNotRightAndWhatIsNotJudgedDoesNotCount() {
        Score score = Score.of(List.of(
                pass("a.b/1@X"),
                accepted("a.b/2@X"),
                line("a.b/3@X", Verdict.DEVIATES),
                line("a.b/4@X", Verdict.OBSERVED),
                line("a.b/5@X", Verdict.UNSUPPORTED),
                line("a.b/6@X", Verdict.INCONCLUSIVE),
                line("a.b/7@X", Verdict.STALE)));

        assertThat(score).isEqualTo(new Score(2, 2, 2));
        assertThat(score.percent()).isEqualTo(33);
    }

    @Test
    void onlyAllIsAHundredPercent() {
        List<CaseLine> lines = Stream.concat(
                        IntStream.range(0, 999).mapToObj(at -> pass("a.b/" + at + "@X")),
                        Stream.of(accepted("a.b/wrong@X")))
                .toList();
        assertThat(Score.of(lines).percent()).isEqualTo(99);
    }

    @Test
    void theBestStandsFirstAndTheEmbeddedServerNowhere() {
        Scoreboard scores = Scoreboard.of(List.of(
                results(run("a", "emulator"), List.of(accepted("x.y/1@X"), pass("z.y/1@X"))),
                results(run("b", "emulator"), List.of(pass("x.y/1@X"), pass("z.y/1@X"))),
                results(run("ours", "reference"), List.of(pass("x.y/1@X")))));

        assertThat(scores.columns()).extracting(Scoreboard.Column::id).containsExactly("b", "a");
        assertThat(scores.families().get("x")).extracting(Score::percent).containsExactly(100, 0);
        assertThat(scores.families()).containsOnlyKeys("x", "z");
    }

    @Test
    void theBarIsAsLongAsWhatItShows() {
        assertThat(Segments.of(new Score(1, 2, 1), 10, 0, 100, 8))
                .isEqualTo("<rect class=\"right\" x=\"10\" y=\"0\" width=\"25\" height=\"8\"/>"
                        + "<rect class=\"differing\" x=\"35\" y=\"0\" width=\"50\" height=\"8\"/>"
                        + "<rect class=\"open\" x=\"85\" y=\"0\" width=\"25\" height=\"8\"/>");
        assertThat(Segments.of(Score.NONE, 0, 0, 100, 8)).isEmpty();
    }

    @Test
    void aTargetsNameIsTextInThePicture() {
        Scoreboard scores = Scoreboard.of(List.of(results(run(Samples.HOSTILE, "emulator"), List.of(pass("x.y/1@X")))));
        assertThat(ScoreboardPicture.of(scores))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
        assertThat(ScoreboardHtml.of(scores)).doesNotContain("<script", "<img").contains("&lt;script&gt;");
    }
}
