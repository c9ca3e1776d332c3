package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.ResultsFile;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is kept of runs says all that is published of them, and little else. */
class PublishedTest {
    private static final String A = "user.exists/a@AdminGetUser";
    private static final String B = "user.exists/b@AdminGetUser";
    private static final String C = "access-token.use/c@GetUser";

    private static Results ours(CaseLine... lines) {
        return Published.normalised(results(run("ours", "reference"), List.of(lines)));
    }

    private static Results theirs(CaseLine... lines) {
        return Published.normalised(results(run("theirs", "emulator"), List.of(lines)));
    }

    private static List<String> text(Results results) {
        return results.cases().stream().map(ResultsFile::write).toList();
    }

    @Test
    void whatIsKeptIsReadBackAsTheWholeRun() {
        Results ours = ours(pass(A), pass(B), pass(C));
        Results theirs = theirs(accepted(A), pass(B), line(C, Verdict.UNSUPPORTED));

        Results read = Published.read("kept", Published.stored(theirs, ours), ours);

        assertThat(text(read)).isEqualTo(text(theirs));
        assertThat(read.run()).isEqualTo(theirs.run());
        assertThat(read.end()).isEqualTo(theirs.end());
    }

    @Test
    void onlyWhatDiffersIsKept() {
        String kept = Published.stored(theirs(accepted(A), pass(B)), ours(pass(A), pass(B)));

        assertThat(kept.lines()).hasSize(2);
        assertThat(kept.lines().skip(1).findFirst())
                .contains("{\"id\":\"user.exists/a@AdminGetUser\",\"verdict\":\"FAIL\","
                        + "\"aspects\":{\"0\":{\"actual\":\"accepted\",\"matches\":false}},"
                        + "\"observed\":{\"outcome\":\"accepted\",\"status\":200}}");
    }

    @Test
    void whatIsKeptIsNotReadAgainstAnotherVersionOfTheCases() {
        String kept = Published.stored(theirs(accepted(A)), ours(pass(A)));

        assertThatThrownBy(() -> Published.read("kept", kept, ours(accepted(A))))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessage("kept: it was played with another version of the cases; play that target again");
        assertThatThrownBy(() -> Published.stored(theirs(pass(A), pass(B)), ours(pass(A))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the run of theirs is of another version of the cases than that of the embedded server; play both again");
    }

    @Test
    void aLineOfAnotherFormIsRefusedWithItsPlace() {
        Results ours = ours(pass(A));
        String head = Published.stored(theirs(pass(A)), ours);

        assertThatThrownBy(() -> Published.read("kept", head + "[]\n", ours))
                .hasMessage("kept:2:1: the line is not of the form of stored results");
        assertThatThrownBy(() -> Published.read("kept", head + "{\"id\":\"user.exists/z@AdminGetUser\"}\n", ours))
                .hasMessage("kept: there is no case user.exists/z@AdminGetUser");
    }

    @Test
    void twoRunsThatFindTheSameAreTheSameFile() {
        Results one = theirs(pass(A), accepted(B));
        Results other = theirs(accepted(B), pass(A));
        Results ours = ours(pass(A), pass(B));

        assertThat(Published.stored(one, ours)).isEqualTo(Published.stored(other, ours));
        assertThat(text(one).toString()).doesNotContain("2026-11-25", "\"milliseconds\":12", "exchanges");
    }

    @Test
    void thatACaseWasPlayedTwiceIsNotPublished() {
        CaseLine slow = Samples.withReason(pass(A), "played again on a fresh user, because at first nothing came");

        assertThat(text(ours(slow))).isEqualTo(text(ours(pass(A))));
    }

    @Test
    void aPartIsNotPublished() {
        Results part = Samples.partial(results(pass(A)));

        assertThatThrownBy(() -> Published.normalised(part))
                .hasMessage("the run of stand-in is a part of one; a whole one is published");
    }

    @Test
    void thePagesOpenWithHowMuchEachTargetDoesRight() {
        Map<String, String> pages = Published.pages(
                List.of(ours(pass(A), pass(B), pass(C)), theirs(accepted(A), pass(B), line(C, Verdict.UNSUPPORTED))));

        assertThat(pages.keySet())
                .containsExactly("README.md", "comparison.svg", "index.html", "targets/ours.md", "targets/theirs.md");
        assertThat(pages.get("README.md"))
                .contains(
                        "| [theirs 1.0](targets/theirs.md) | 1 of 3 (33 %) | 1 | 1 |",
                        "| access-token | 0 of 1 |", "| user | 1 of 2 |");
        assertThat(pages.get("comparison.svg"))
                .contains("theirs 1.0", "1 of 3, 33 %")
                .doesNotContain("ours");
    }

    @Test
    void theReferenceServersPageComparesItWithNobody() {
        assertThat(TargetPage.of(ours(pass(A)))).contains("Ours: it calibrates the suite and is compared with nobody.");
    }
}
