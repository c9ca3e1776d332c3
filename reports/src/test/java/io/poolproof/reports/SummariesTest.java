package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.hostile;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.results;
import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Confidence;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
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
                        2 expectations, 2 recorded by 1 independent recorder, 0 documented by AWS, 0 reported by users; they rest on 1 fact with sources dated 2023-01-28 to 2025-12.

                                         PASS   FAIL
                        attribute-name      -      1
                        user                1      -
                        all                 1      1

                        1 finding:
                          MUST    schema-lookup:accepts  accepts names that the pool's schema does not have: 1 case

                        The first, schema-lookup:accepts:
                          rule      attribute-name.exists-in-schema: The words of attribute-name.exists-in-schema.
                          case      attribute-name.exists-in-schema/unknown@UpdateUserAttributes: a title
                          expected  outcome: refused
                          got       accepted
                          source    exchange https://github.com/one/app@0123abc src/Test.java (2023-01-28)
                          to do     Look every name up in the pool's schema, custom ones with their prefix, before anything is written.
                          again     curl -sS http://127.0.0.1:9229 -d '{"AccessToken":"'"$ACCESS_TOKEN"'"}'""");
    }

    @Test
    void theTerminalShowsTenFindingsAndTellsOfTheRest() {
        CaseLine[] lines = IntStream.range(0, 12)
                .mapToObj(number -> accepted("family-" + number + ".rule/x@Op"))
                .toArray(CaseLine[]::new);

        assertThat(TerminalSummary.of(results(lines)))
                .contains("12 findings, the worst 10 (all of them: summary.md, or --all):")
                .contains("family-1:accepts ")
                .doesNotContain("family-9:accepts ");
        assertThat(TerminalSummary.of(results(lines), true))
                .contains(
                        "12 findings:",
                        "  MUST    family-9:accepts ",
                        "\nfamily-9:accepts:\n  rule      family-9.rule");
        assertThat(MarkdownSummary.of(results(lines)))
                .contains(
                        "`family-9:accepts`",
                        "<summary>accepts requests that the rules of family-9 refuse: 1 case</summary>");
    }

    @Test
    void whatIsPinnedIsCountedAndWithAllShown() {
        CaseLine pinned = line(
                "attribute-name.max-length/one-over@UpdateUserAttributes",
                Verdict.DEVIATES,
                Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST));

        assertThat(TerminalSummary.of(results(PASS, pinned)))
                .contains("1 more difference is pinned as expected, each with its reason.");
        assertThat(TerminalSummary.of(results(PASS, pinned), true))
                .contains("1 pinned difference:\n  MUST    constraints:accepts ");
    }

    /** One line, however many cases and set-ups need what is not there. */
    @Test
    void whatATargetLacksIsSaidInOneLine() {
        Results results = results(
                PASS,
                lacking("user.exists/a@RevokeToken", "RevokeToken"),
                lacking("user.exists/b@RevokeToken", "RevokeToken"),
                lacking("user.exists/c@GetUser", "DeleteUser"),
                line("user.exists/d@AdminGetUser", Verdict.UNSUPPORTED));

        assertThat(TerminalSummary.of(results))
                .contains("\nThe target lacks DeleteUser, RevokeToken: 3 cases are unsupported for that.\n")
                .contains("Unsupported (1):\n  user.exists/d@AdminGetUser: the target has no such operation");
        assertThat(MarkdownSummary.of(results))
                .contains("\nThe target lacks DeleteUser, RevokeToken: 3 cases are unsupported for that.\n");
    }

    private static CaseLine lacking(String id, String operation) {
        return Samples.withObserved(
                line(id, Verdict.UNSUPPORTED), new Observed("unsupported", null, 0, true, null, operation));
    }

    /** Who refuses says why; a reader wants to see it. */
    @Test
    void aRefusalOfWhatMustBeAcceptedIsShownWithItsWords() {
        CaseLine refused = Samples.withObserved(
                line(
                        "user.exists/by-sub@AdminGetUser",
                        Verdict.FAIL,
                        Samples.aspect(Aspect.OUTCOME, "accepted", "refused", Level.MUST)),
                new Observed("refused", "UserNotFoundException", 400, true, "no such user", null));

        assertThat(TerminalSummary.of(results(refused)))
                .contains("  got       refused with UserNotFoundException: no such user\n");
    }

    @Test
    void everySourceOfAFindingStandsThereOnce() {
        CaseLine other = accepted("attribute-name.exists-in-schema/other@UpdateUserAttributes");

        assertThat(MarkdownSummary.of(results(FAIL, other))).containsOnlyOnce("[recorded-here]");
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

        for (String text : List.of(
                MarkdownSummary.of(results),
                IssueText.of(
                        results,
                        findings.get(0),
                        Optional.of(new Exchange("GetUser", Samples.HOSTILE, 200, Samples.HOSTILE)),
                        Optional.empty()))) {
            String outsideOfCode = text.replaceAll("(?s)````+(?:sh|java|http)\n.*?\n````+\n", "");
            assertThat(outsideOfCode)
                    .doesNotContain("<script", "<img", "[x](", "@all", "\u001b", "\n## heading")
                    .contains("&lt;script&gt;");
        }
    }

    @Test
    void theMarkdownSummaryListsFindingsAndFoldsTheirCases() {
        assertThat(MarkdownSummary.of(results(PASS, FAIL)))
                .contains("| attribute-name | 0 | 1 |\n")
                .contains(
                        "- MUST **accepts names that the pool's schema does not have: 1 case** `schema-lookup:accepts`\n")
                .contains("<details><summary>accepts names that the pool&#39;s schema does not have: 1 case</summary>")
                .contains("- expected: outcome: refused (MUST, RECORDED)\n- got: accepted\n")
                .contains(
                        "- exchange [recorded-here](<https://github.com/one/app/blob/0123abc/src/Test.java>) of 2023-01-28\n")
                .contains("- `attribute-name.exists-in-schema/unknown@UpdateUserAttributes`: a title\n");
    }

    @Test
    void theIssueIsReadyToPaste() {
        Results results = results(PASS, FAIL);
        Exchange exchange = new Exchange(
                "UpdateUserAttributes",
                "{\"AccessToken\":\"${accessToken}\",\"UserAttributes\":[{\"Name\":\"custom:unknown\",\"Value\":\"a\"}]}",
                200,
                "{}");

        assertThat(IssueText.of(
                        results,
                        Findings.of(results.cases()).get(0),
                        Optional.of(exchange),
                        Optional.of("Set up a pool.")))
                .isEqualTo("""
                        # accepts names that the pool's schema does not have

                        Smallest of 1 case: a title (`UpdateUserAttributes`).

                        ## What stand-in 1.0 does

                        ```http
                        POST /
                        X-Amz-Target: AWSCognitoIdentityProviderService.UpdateUserAttributes

                        {"AccessToken":"${accessToken}","UserAttributes":[{"Name":"custom:unknown","Value":"a"}]}
                        ```

                        ```http
                        HTTP/1.1 200

                        {}
                        ```

                        - outcome: accepted

                        ## What Amazon Cognito does

                        The words of attribute-name.exists-in-schema.

                        - outcome: refused (RECORDED)

                        Seen, said or documented here:

                        - exchange [recorded-here](<https://github.com/one/app/blob/0123abc/src/Test.java>) of 2023-01-28
                        - model the-model (Maven artifact a:b:1, model.json) of 2025-12

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

    /** The service's own error and words convince, even where the target's only fault is to accept. */
    @Test
    void theIssueSaysWhatTheServiceAnswers() {
        CaseLine accepts = line(
                "attribute-name.exists-in-schema/unknown@UpdateUserAttributes",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST),
                Samples.aspect(Aspect.ERROR, "InvalidParameterException", "none", Level.MUST),
                Samples.aspect(Aspect.MESSAGE, "no such attribute", "none", Level.OBSERVE));
        Results results = results(accepts);

        assertThat(IssueText.of(results, Findings.of(results.cases()).get(0), Optional.empty(), Optional.empty()))
                .contains("""
                        - outcome: refused (RECORDED)
                        - error type: InvalidParameterException (RECORDED)
                        - message: no such attribute (INFERRED, not judged)
                        """);
    }

    @Test
    void nothingIsJudgedWhereNothingIsOwed() {
        assertThat(Authority.of(List.of(line("user.exists/a@AdminGetUser", Verdict.INCONCLUSIVE)))
                        .sentence())
                .isEqualTo(
                        "0 expectations, 0 recorded by 0 independent recorders, 0 documented by AWS, 0 reported by users;"
                                + " they rest on 0 facts.");
    }

    /** A fact that judges two cases is one fact, and two files of one project are one recorder's. */
    @Test
    void factsAndRecordersAreCountedAndNotTheirRepetitions() {
        SourceSummary otherFile = new SourceSummary(
                "other-file", "exchange", "the-fact", "https://github.com/one/app@0123abc src/Other.java", null);
        SourceSummary documented =
                new SourceSummary("guide", "guide", "other-fact", "https://docs.example.org/a", null);
        SourceSummary nowhere = new SourceSummary("heard", "report", "third-fact", null, null);
        CaseLine more = line(
                "user.exists/a@AdminGetUser",
                Verdict.PASS,
                new AspectResult(
                        Aspect.OUTCOME,
                        "refused",
                        "refused",
                        true,
                        Level.MUST,
                        Confidence.RECORDED,
                        List.of(otherFile, documented, nowhere)));

        assertThat(Authority.of(List.of(PASS, FAIL, more)).sentence())
                .startsWith(
                        "3 expectations, 3 recorded by 1 independent recorder, 0 documented by AWS, 0 reported by users;"
                                + " they rest on 3 facts");
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
