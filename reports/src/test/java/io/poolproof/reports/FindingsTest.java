package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.aspect;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.wrongError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    @Test
    void aMissingCheckIsOneFindingHoweverManyRulesShowIt() {
        List<Finding> findings = Findings.of(List.of(
                accepted("attribute-name.max-length/one-over@UpdateUserAttributes"),
                accepted("client-metadata.value.max-length/one-over@AdminUpdateUserAttributes"),
                pass("attribute-name.max-length/at-limit@UpdateUserAttributes"),
                accepted("attribute-name.exists-in-schema/unknown@UpdateUserAttributes")));

        assertThat(findings)
                .extracting(Finding::id, Finding::title)
                .containsExactly(
                        tuple(
                                "constraints:accepts",
                                "does not check requests against the service model's constraints: 2 cases"),
                        tuple("schema-lookup:accepts", "does not look names up in the schema: 1 case"));
        assertThat(findings.get(0).rules())
                .containsExactly("attribute-name.max-length", "client-metadata.value.max-length");
    }

    /** The same wrong type in ten rules is one habit; another type is another. */
    @Test
    void wrongErrorTypesAreGroupedByWhatIsAnsweredForWhat() {
        List<Finding> findings = Findings.of(List.of(
                wrongError(
                        "user.exists/none@AdminGetUser", "UserNotFoundException", "NotAuthorizedException", Level.MUST),
                wrongError(
                        "user-pool.exists/none@AdminGetUser",
                        "ResourceNotFoundException",
                        "NotAuthorizedException",
                        Level.MUST),
                wrongError(
                        "access-token.use/id@GetUser", "UserNotFoundException", "NotAuthorizedException", Level.MUST)));

        assertThat(findings)
                .extracting(Finding::id)
                .containsExactly(
                        "error:not-authorized-exception-for-user-not-found-exception",
                        "error:not-authorized-exception-for-resource-not-found-exception");
        assertThat(findings.get(0).cases()).hasSize(2);
    }

    @Test
    void answersOutsideTheProtocolAreGroupedByStatus() {
        CaseLine none = line(
                "attribute-list.required/absent@UpdateUserAttributes",
                Verdict.FAIL,
                aspect(Aspect.OUTCOME, "refused", "no answer in the protocol's form (status 500)", Level.MUST));

        assertThat(Findings.of(List.of(none)))
                .extracting(Finding::title)
                .containsExactly("answers with status 400 and no error type: 1 case");
    }

    @Test
    void whatIsNotOwedMakesNoFinding() {
        assertThat(Findings.of(List.of(line(
                        "attribute-name.max-length/one-over@UpdateUserAttributes",
                        Verdict.OBSERVED,
                        aspect(Aspect.OUTCOME, "refused", "accepted", Level.OBSERVE)))))
                .isEmpty();
    }

    @Test
    void pinnedDifferencesAreApart() {
        CaseLine pinned = line(
                "attribute-name.max-length/one-over@UpdateUserAttributes",
                Verdict.DEVIATES,
                aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST));
        CaseLine open = accepted("attribute-name.min-length/empty@UpdateUserAttributes");

        assertThat(Findings.of(List.of(pinned, open)).get(0).cases()).containsExactly(open);
        assertThat(Findings.pinned(List.of(pinned, open)).get(0).cases()).containsExactly(pinned);
        assertThat(Findings.pinned(List.of(pinned)).get(0).isPinned()).isTrue();
    }

    /** What is owed for certain comes first, then what lets through what must not pass, then what shows most often. */
    @Test
    void theWorstComesFirst() {
        List<Finding> findings = Findings.of(List.of(
                wrongError("user.exists/none@AdminGetUser", "A", "B", Level.SHOULD),
                wrongError("user.exists/other@AdminGetUser", "A", "C", Level.MUST),
                accepted("attribute-name.max-length/one-over@UpdateUserAttributes"),
                accepted("attribute-mutability.sub/by-admin@AdminUpdateUserAttributes"),
                accepted("attribute-mutability.immutable/x@UpdateUserAttributes")));

        assertThat(findings)
                .extracting(Finding::id)
                .containsExactly("mutability:accepts", "constraints:accepts", "error:c-for-a", "error:b-for-a");
    }

    @Test
    void theStrongestSourceIsOneThatCanBeLookedUp() {
        Finding finding =
                Findings.of(List.of(accepted("user.exists/none@AdminGetUser"))).get(0);

        assertThat(finding.strongestSource()).hasValue(Samples.RECORDING);
    }

    @Test
    void aRuleThatNoCheckIsKnownForIsGroupedByItsFamily() {
        assertThat(Findings.of(List.of(accepted("never-heard-of.this/x@Op"))))
                .extracting(Finding::id, Finding::title)
                .containsExactly(
                        tuple("never-heard-of:accepts", "does not enforce the rules of never-heard-of: 1 case"));
    }

    @Test
    void aConstraintOfAnApiShapeIsTheConstraintCheckersAndThatOfADeclaredAttributeIsNot() {
        assertThat(Check.of("pool-name.max-length").id()).isEqualTo("constraints");
        assertThat(Check.of("attribute-value.max-length").id()).isEqualTo("constraints");
        assertThat(Check.of("attribute-value.string.max-length").id()).isEqualTo("schema-values");
        assertThat(Check.of("access-token.characters").id()).isEqualTo("constraints");
        assertThat(Check.of("access-token.use").id()).isEqualTo("token");
        assertThat(Check.of("client-metadata.value.type").id()).isEqualTo("json-types");
        assertThat(Check.of("client-metadata.delivery").id()).isEqualTo("triggers");
        assertThat(Check.of("client-metadata.key.max-length").id()).isEqualTo("constraints");
        assertThat(Check.of("secret-hash.present").id()).isEqualTo("authorisation");
    }

    /** An entry that names no rule is a rule that was renamed. */
    @Test
    void everyCheckNamesRulesThatExist() {
        List<RuleIndex.RuleSummary> rules = RuleIndex.load().rules();

        assertThat(Check.all())
                .allSatisfy(check -> assertThat(check.rules())
                        .allSatisfy(prefix -> assertThat(rules).anyMatch(rule -> Check.names(prefix, rule.id()))));
    }
}
