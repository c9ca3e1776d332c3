package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static io.poolproof.reports.Samples.wrongError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.poolproof.schemas.Format;
import io.poolproof.schemas.UnreadableDocumentException;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeviationDraftsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void differencesOfOneCauseAndOutcomeAreOneDraft() {
        DeviationDrafts drafts = of(
                accepted("attribute-name.max-length/b@UpdateUserAttributes"),
                accepted("attribute-name.min-length/a@UpdateUserAttributes"),
                wrongError("user.exists/none@AdminGetUser", "A", "B", Level.MUST));

        assertThat(drafts.document().toString())
                .isEqualTo(
                        "{\"deviations\":[{\"cases\":[\"attribute-name.max-length/b@UpdateUserAttributes\","
                                + "\"attribute-name.min-length/a@UpdateUserAttributes\"],\"outcome\":{\"accepted\":{}},\"reason\":\"\","
                                + "\"since\":\"2026-11-25\"},{\"cases\":[\"user.exists/none@AdminGetUser\"],"
                                + "\"outcome\":{\"rejected\":{\"error\":\"B\",\"status\":400}},\"reason\":\"\",\"since\":\"2026-11-25\"}]}");
        assertThat(drafts.drafts()).isEqualTo(2);
    }

    @Test
    void pinsThatHoldKeepTheirReasonAndDate() {
        JsonNode pin = of(deviates("attribute-name.max-length/b@UpdateUserAttributes"))
                .document()
                .at("/deviations/0");

        assertThat(pin.path("reason").asText()).isEqualTo("it is simpler so");
        assertThat(pin.path("since").asText()).isEqualTo("2026-01-01");
        assertThat(of(deviates("attribute-name.max-length/b@UpdateUserAttributes"))
                        .drafts())
                .isZero();
    }

    @Test
    void whatPassesOrIsStaleOrObservedIsNotPinned() {
        assertThat(of(
                                pass("user.exists/a@AdminGetUser"),
                                line("user.exists/b@AdminGetUser", Verdict.STALE),
                                line("user.exists/c@AdminGetUser", Verdict.OBSERVED),
                                line("user.exists/d@AdminGetUser", Verdict.ERROR))
                        .document()
                        .path("deviations"))
                .isEmpty();
    }

    @Test
    void whatCouldNotBeJudgedIsPinnedByWhatIsSeen() {
        assertThat(of(line("user.exists/a@AdminGetUser", Verdict.INCONCLUSIVE))
                        .document()
                        .at("/deviations/0/outcome/other")
                        .asText())
                .isEqualTo("set-up fails");
    }

    /** The reason is the point of a pin, so a draft is none. */
    @Test
    void aDraftIsRefusedWhenItIsReadAndTakenWithItsReason() {
        String draft = of(accepted("user.exists/a@AdminGetUser")).document().toString();

        assertThatThrownBy(() -> read(draft))
                .isInstanceOf(UnreadableDocumentException.class)
                .hasMessageStartingWith("pins.json:1:")
                .hasMessageContaining("/deviations/0/reason");
        assertThat(read(draft.replace("\"reason\":\"\"", "\"reason\":\"by design\"")))
                .isNotNull();
    }

    private static JsonNode read(String document) {
        return Format.named("deviations").read("pins.json", document.getBytes(StandardCharsets.UTF_8), JsonNode.class);
    }

    private static DeviationDrafts of(CaseLine... lines) {
        return DeviationDrafts.of(results(lines), TODAY);
    }

    private static CaseLine deviates(String id) {
        return line(id, Verdict.DEVIATES, accepted(id).aspects().get(0));
    }
}
