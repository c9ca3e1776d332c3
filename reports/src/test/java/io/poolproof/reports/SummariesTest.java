package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.hostile;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Results;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people read: on a terminal, in a pull request, in an issue. */
class SummariesTest {
    private static final CaseLine FAIL = accepted("attribute-name.exists-in-schema/unknown@UpdateUserAttributes");
    private static final CaseLine PASS = pass("user.exists/none@AdminGetUser");

    @Test
    void theTerminalSaysWhatItRestsOnAndWhatIsWrongAndHowToSeeIt() {
        assertThat(TerminalSummary.of(results(PASS, FAIL))).isEqualTo("""
                        stand-in 1.0: 2 cases in 1.5 s
                        2 expectations judged: 2 recorded on the real service, 0 documented by AWS, 0 reported by its users; sources dated 2023-01-28 to 2025-12.

                                         PASS   FAIL
                        attribute-name      -      1
                        user                1      -
                        all                 1      1

                        1 finding:
                          MUST    schema-lookup:accepts  does not look names up in the schema: 1 case

                        The first, schema-lookup:accepts:
                          rule      attribute-name.exists-in-schema: The words of attribute-name.exists-in-schema.
                          case      attribute-name.exists-in-schema/unknown@UpdateUserAttributes: a title
                          expected  outcome refused
                          is        accepted
                          source    recording https://github.com/one/app@0123abc src/Test.java (2023-01-28)
                          to do     Look every name up in the pool's schema, custom ones with their prefix, before anything is written.
                          again     curl -sS http://127.0.0.1:9229 -d '{"AccessToken":"'"$ACCESS_TOKEN"'"}'""");
    }

    @Test
    void theTerminalShowsTenFindingsAndTellsOfTheRest() {
        CaseLine[] lines = IntStream.range(0, 12)
                .mapToObj(number -> accepted("family-" + number + ".rule/x@Op"))
                .toArray(CaseLine[]::new);

        assertThat(TerminalSummary.of(results(lines)))
                .contains("12 findings, the worst 10:")
                .contains("family-1:accepts ")
                .doesNotContain("family-9:accepts ");
    }

    @Test
    void whatIsOpenForOneReasonIsToldOnce() {
        assertThat(TerminalSummary.of(results(
                        line("user.exists/a@AdminGetUser", Verdict.INCONCLUSIVE),
                        line("user.exists/b@AdminGetUser", Verdict.INCONCLUSIVE))))
                .contains("Inconclusive (2):\n  user.exists/a@AdminGetUser and 1 more: the twin is refused too");
    }

    @Test
    void aRunThatWasCutShortSaysSoInEveryReport() {
        Results partial = Samples.partial(results(PASS));

        assertThat(TerminalSummary.of(partial)).startsWith("stand-in 1.0: 1 case (PARTIAL: the run was cut short)\n");
        assertThat(MarkdownSummary.of(partial)).startsWith("# stand-in 1.0: 1 case (PARTIAL: the run was cut short)\n");
        assertThat(JUnitXml.of(partial)).contains("name=\"stand-in 1.0: 1 case (PARTIAL: the run was cut short)\"");
    }

    @Test
    void nothingThatATargetSaysControlsATerminal() {
        String text = TerminalSummary.of(results(
                hostile("user.exists/x@AdminGetUser", Verdict.FAIL),
                hostile("user.exists/y@AdminGetUser", Verdict.STALE)));

        assertThat(text).doesNotContain("\u001b", "\u0000", "\u0008", "\u202E").contains("[31mred");
    }

    @Test
    void nothingThatATargetSaysIsMarkupInMarkdown() {
        Results results = results(
                hostile("user.exists/x@AdminGetUser", Verdict.FAIL),
                hostile("user.exists/y@AdminGetUser", Verdict.DEVIATES));
        List<Finding> findings = Findings.of(results.cases());

        for (String text :
                List.of(MarkdownSummary.of(results), IssueText.of(results, findings.get(0), Optional.empty()))) {
            String outsideOfCode = text.replaceAll("(?s)````+sh\n.*?\n````+\n|````+java\n.*?\n````+\n", "");
            assertThat(outsideOfCode)
                    .doesNotContain("<script", "<img", "[x](", "@all", "\u001b", "\n## heading")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void theMarkdownSummaryListsFindingsAndFoldsTheirCases() {
        assertThat(MarkdownSummary.of(results(PASS, FAIL)))
                .contains("| attribute-name | 0 | 1 |\n")
                .contains("- MUST **does not look names up in the schema: 1 case** `schema-lookup:accepts`\n")
                .contains("<details><summary>does not look names up in the schema: 1 case</summary>")
                .contains(
                        "- known from: recording [recorded-here](<https://github.com/one/app/blob/0123abc/src/Test.java>) of 2023-01-28\n")
                .contains("- `attribute-name.exists-in-schema/unknown@UpdateUserAttributes`\n");
    }

    @Test
    void theIssueIsReadyToPaste() {
        Results results = results(PASS, FAIL);

        assertThat(IssueText.of(results, Findings.of(results.cases()).get(0), Optional.of("Set up a pool.")))
                .isEqualTo("""
                        # does not look names up in the schema

                        **stand-in 1.0** differs from Amazon Cognito in 1 case that has this in common. The smallest: a title, sent to `UpdateUserAttributes`.

                        ## What the service does, and how that is known

                        The words of attribute-name.exists-in-schema.

                        - outcome: refused (MUST, RECORDED)

                        - recording [recorded-here](<https://github.com/one/app/blob/0123abc/src/Test.java>) of 2023-01-28
                        - model the-model (Maven artifact a:b:1, model.json) of 2025-12

                        ## What stand-in 1.0 does

                        - outcome: accepted

                        ## See it again

                        Set up a pool.

                        - `ACCESS_TOKEN`: the access token of a user of the pool, from InitiateAuth

                        ```sh
                        curl -sS http://127.0.0.1:9229 -d '{"AccessToken":"'"$ACCESS_TOKEN"'"}'
                        ```

                        ```sh
                        aws cognito-idp update-user-attributes
                        ```

                        ```java
                        client.updateUserAttributes();
                        ```

                        ## What would mend it

                        Look every name up in the pool's schema, custom ones with their prefix, before anything is written.

                        <details><summary>1 case</summary>

                        - `attribute-name.exists-in-schema/unknown@UpdateUserAttributes`: a title

                        </details>

                        Found by Poolproof 0.1.0 as `schema-lookup:accepts`; seed 7.""");
    }

    @Test
    void nothingIsJudgedWhereNothingIsOwed() {
        assertThat(Authority.of(List.of(line("user.exists/a@AdminGetUser", Verdict.INCONCLUSIVE)))
                        .sentence())
                .isEqualTo(
                        "0 expectations judged: 0 recorded on the real service, 0 documented by AWS, 0 reported by its"
                                + " users.");
    }

    @Test
    void addressesBecomeLinksOnlyWhereABrowserCanGo() {
        assertThat(linkOf("https://github.com/one/app@0123abc src/Test.java and its tests"))
                .hasValue("https://github.com/one/app/blob/0123abc/src/Test.java");
        assertThat(linkOf("https://github.com/one/app docs/a.yaml"))
                .hasValue("https://github.com/one/app/blob/HEAD/docs/a.yaml");
        assertThat(linkOf("https://github.com/one/app (a runbook)")).hasValue("https://github.com/one/app");
        assertThat(linkOf("https://example.org/a?b=c#d")).hasValue("https://example.org/a?b=c#d");
        assertThat(linkOf("https://medium.com/@someone/a-story")).hasValue("https://medium.com/@someone/a-story");
        assertThat(linkOf("javascript:alert(1)")).isEmpty();
        assertThat(linkOf("Maven artifact a:b:1")).isEmpty();
    }

    private static Optional<String> linkOf(String address) {
        return Sources.link(new SourceSummary("a", "guide", "f", address, null));
    }
}
