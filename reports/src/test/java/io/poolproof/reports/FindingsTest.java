package io.poolproof.reports;

import static io.poolproof.reports.Samples.accepted;
import static io.poolproof.reports.Samples.line;
import static io.poolproof.reports.Samples.pass;
import static io.poolproof.reports.Samples.wrongError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.poolproof.schemas.RuleIndex;
import io.poolproof.schemas.results.Aspect;
import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Confidence;
import io.poolproof.schemas.results.Level;
import io.poolproof.schemas.results.Observed;
import io.poolproof.schemas.results.SourceSummary;
import io.poolproof.schemas.results.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingsTest {
    /** What a definition breaks shows on no target. */
    private static final List<String> OF_TARGETS = List.of("wire", "request", "service", "behaviour");

    @Test
    void aMissingCheckIsOneFindingWhateverFamilyItsCasesAreIn() {
        List<Finding> findings = Findings.of(List.of(
                accepted("attribute-name.max-length/one-over@UpdateUserAttributes"),
                accepted("client-metadata.value.max-length/one-over@AdminUpdateUserAttributes"),
                accepted("auth-parameters.value.max-length/over-limit@InitiateAuth"),
                accepted("user-listing.attribute-name/empty@ListUsers"),
                pass("attribute-name.max-length/at-limit@UpdateUserAttributes"),
                accepted("attribute-name.exists-in-schema/unknown@UpdateUserAttributes")));

        assertThat(findings)
                .extracting(Finding::id, Finding::title)
                .containsExactly(
                        tuple(
                                "constraints:accepts",
                                "accepts requests that break the service model's constraints: 4 of 5 cases"),
                        tuple("schema-lookup:accepts", "accepts names that the pool's schema does not have: 1 case"));
        assertThat(findings.get(0).rules()).hasSize(4);
    }

    /** A request that breaks a constraint and meets the next check instead shows the same lack. */
    @Test
    void aRefusalByALaterCheckShowsThatTheFirstIsMissing() {
        CaseLine late = wrongError(
                "access-token.required/absent@GetUser",
                "InvalidParameterException",
                "NotAuthorizedException",
                Level.MUST);
        CaseLine otherName = wrongError(
                "access-token.required/empty@GetUser", "InvalidParameterException", "ValidationException", Level.MUST);

        assertThat(Findings.of(List.of(late, otherName)))
                .extracting(Finding::id, Finding::title)
                .containsExactly(
                        tuple(
                                "constraints:accepts",
                                "refuses requests that break the service model's constraints for another reason only:"
                                        + " 1 of 2 cases"),
                        tuple(
                                "error:validation-exception-for-invalid-parameter-exception",
                                "answers ValidationException where the service answers InvalidParameterException: 1 case"));
        assertThat(Findings.of(List.of(late, accepted("attribute-name.max-length/one-over@UpdateUserAttributes"))))
                .extracting(Finding::title)
                .containsExactly(
                        "accepts requests that break the service model's constraints, or refuses them for another"
                                + " reason: 2 cases");
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

    private static List<Arguments> causes() {
        return List.of(
                cause(
                        aspect(Aspect.CONTENT_TYPE, "content-type is a", "content-type is b", "content-type"),
                        "content-type",
                        "answers with another content type than the service: 1 case"),
                cause(
                        aspect(
                                Aspect.HEADER,
                                "x-amzn-requestid is there",
                                "x-amzn-requestid is not there",
                                "x-amzn-requestid"),
                        "header:x-amzn-requestid",
                        "answers without the service's header x-amzn-requestid, or with another value: 1 case"),
                cause(
                        aspect(Aspect.RESPONSE, "a", "b", "/CodeDeliveryDetails/Destination"),
                        "response:code-delivery-details",
                        "answers without the service's CodeDeliveryDetails, or with another value: 1 case"),
                cause(
                        aspect(Aspect.RESPONSE, "a", "b", "/UserPool/SchemaAttributes"),
                        "response:schema-attributes",
                        "answers without the service's SchemaAttributes, or with another value: 1 case"),
                cause(
                        aspect(Aspect.EFFECT, "nickname is not there", "nickname is \"\"", "kept"),
                        "state:kept",
                        "keeps attributes that a request takes away: 1 case"),
                cause(
                        aspect(Aspect.EFFECT, "nickname is \"a\"", "nickname is \"b\"", "refused"),
                        "state:refused",
                        "changes users by requests that it refuses: 1 case"),
                cause(
                        aspect(Aspect.TRIGGERS, "called: PreSignUp", "no trigger is called", "calls"),
                        "triggers:calls",
                        "calls other triggers than the service, or in another order: 1 case"),
                cause(
                        aspect(Aspect.SECRET, "none", "the access token stands in the error message", "error message"),
                        "secret:error-message",
                        "gives a token, password or code back, in the error message: 1 case"),
                cause(
                        aspect(Aspect.MESSAGE, "Invalid Access Token", "Invalid token", null),
                        "message:invalid-access-token",
                        "says \"Invalid token\" where the service says \"Invalid Access Token\": 1 case"),
                cause(
                        aspect(
                                Aspect.MESSAGE,
                                "1 validation error detected: Value at '…' failed to satisfy constraint: …",
                                "Invalid parameter",
                                null),
                        "message:constraints",
                        "words refusals by the model's constraints otherwise, as in \"Invalid parameter\": 1 case"),
                cause(
                        aspect(Aspect.STATUS, "400", "404", null),
                        "status:404-for-400",
                        "answers with HTTP status 404 where the service answers with 400: 1 case"));
    }

    private static Arguments cause(AspectResult differs, String id, String title) {
        return Arguments.of(differs, id, title);
    }

    private static AspectResult aspect(Aspect aspect, String expected, String actual, @Nullable String place) {
        return new AspectResult(
                aspect, expected, actual, false, Level.MUST, Confidence.RECORDED, List.of(Samples.RECORDING), place);
    }

    /** Only a state that was read back and differs is called a state. */
    @ParameterizedTest
    @MethodSource("causes")
    void eachSortOfDifferenceHasAHeadlineOfItsOwn(AspectResult differs, String id, String title) {
        CaseLine line = line(
                "user.exists/none@AdminGetUser",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                differs);

        assertThat(Findings.of(List.of(line)))
                .extracting(Finding::id, Finding::title)
                .containsExactly(tuple(id, title));
        if (differs.aspect() != Aspect.EFFECT) {
            assertThat(title).doesNotContain("state", "users", "attributes");
        }
    }

    @Test
    void aCaseThatDiffersInTwoThingsShowsBoth() {
        CaseLine line = line(
                "user.exists/none@AdminGetUser",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                aspect(Aspect.CONTENT_TYPE, "a", "b", "content-type"),
                aspect(Aspect.SECRET, "none", "the password stands in the header x", "header x"));

        assertThat(Findings.of(List.of(line)))
                .extracting(Finding::id)
                .containsExactly("secret:header-x", "content-type");
    }

    /** Who accepts has no error to word, and who answers another error words it otherwise. */
    @Test
    void whatFollowsFromAnotherDifferenceIsNoFinding() {
        CaseLine accepts = line(
                "attribute-mutability.sub/by-admin@AdminUpdateUserAttributes",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST),
                aspect(Aspect.EFFECT, "sub is \"a\"", "sub is \"b\"", "refused"),
                aspect(Aspect.ERROR, "InvalidParameterException", "none", null),
                aspect(Aspect.MESSAGE, "no", "none", null));
        CaseLine otherError = line(
                "user.exists/none@AdminGetUser",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                aspect(Aspect.ERROR, "A", "B", null),
                aspect(Aspect.MESSAGE, "no", "never", null),
                aspect(Aspect.RESPONSE, "/__type is A", "/__type is B", "/__type"),
                aspect(Aspect.HEADER, "x-amzn-errortype is A", "x-amzn-errortype is B", "x-amzn-errortype"));

        assertThat(Findings.of(List.of(accepts, otherError)))
                .extracting(Finding::id)
                .containsExactly("mutability:accepts", "error:b-for-a");
    }

    @Test
    void aBodyThatHoldsTheSecretIsNoSecondFinding() {
        CaseLine line = line(
                "answer-form.error/token-not-shown@GetUser",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                aspect(Aspect.RESPONSE, "the body does not hold \"x\"", "the body holds it", "the body"),
                aspect(Aspect.SECRET, "none", "the AccessToken stands in the error message", "error message"));

        assertThat(Findings.of(List.of(line))).extracting(Finding::id).containsExactly("secret:error-message");
    }

    /** A token that leaks in a SHOULD is worse than a MUST that is missed. */
    @Test
    void secretsComeFirst() {
        CaseLine leak = line(
                "user.exists/none@AdminGetUser",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "refused", Level.MUST),
                new AspectResult(
                        Aspect.SECRET,
                        "none",
                        "the access token stands in the error message",
                        false,
                        Level.SHOULD,
                        Confidence.REPORTED,
                        List.of(),
                        "error message"));

        assertThat(Findings.of(List.of(accepted("attribute-mutability.sub/by-admin@AdminUpdateUserAttributes"), leak)))
                .extracting(Finding::id)
                .containsExactly("secret:error-message", "mutability:accepts");
    }

    @Test
    void aCrashIsNoMissingCheckAndNoPageIsNoCrash() {
        CaseLine crash = outOfForm("attribute-list.required/absent@UpdateUserAttributes", 500, "refused");
        CaseLine onGood = outOfForm("attribute-list.required/present@UpdateUserAttributes", 500, "accepted");
        CaseLine onUnusual = outOfForm("request-body.json/deep@UpdateUserAttributes", 500, "either");
        CaseLine page = outOfForm("attribute-list.required/long@UpdateUserAttributes", 413, "refused");

        assertThat(Findings.of(List.of(crash, onGood, onUnusual, page)))
                .extracting(Finding::id, Finding::title)
                .containsExactly(
                        tuple(
                                "constraints:crashes",
                                "crashes on requests that break the service model's constraints: 1 case"),
                        tuple("constraints:crashes-on-good-requests", "crashes on good requests (constraints): 1 case"),
                        tuple(
                                "json-types:crashes-on-unusual-requests",
                                "crashes on unusual requests (json-types): 1 case"),
                        tuple("no-answer:413", "answers with status 413 and no error type: 1 case"));
    }

    private static CaseLine outOfForm(String id, int status, String expected) {
        CaseLine line = line(
                id,
                Verdict.FAIL,
                Samples.aspect(
                        Aspect.OUTCOME,
                        expected,
                        "no answer in the protocol's form (status " + status + ")",
                        Level.OBSERVE),
                aspect(Aspect.FORM, "an answer in form", "status " + status + ", a page without an error type", null));
        return Samples.withObserved(line, new Observed("no answer in the protocol's form", null, status, true));
    }

    @Test
    void theCasesOfAnswersAsAWholeAreFiledUnderTheCheckThatRefuses() {
        CaseLine byFact = line(
                "fault-order.phases/unknown-name@UpdateUserAttributes",
                Verdict.FAIL,
                new AspectResult(
                        Aspect.OUTCOME,
                        "refused",
                        "accepted",
                        false,
                        Level.MUST,
                        Confidence.RECORDED,
                        List.of(new SourceSummary(
                                "a", "exchange", "update-unknown-attribute", "https://example.org/a", null))));
        CaseLine byMessage = line(
                "answer-form.constraints/two-clauses@UpdateUserAttributes",
                Verdict.FAIL,
                Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST),
                aspect(
                        Aspect.MESSAGE,
                        "1 validation error detected: Value at 'a' failed to satisfy constraint: b",
                        "none",
                        null));

        assertThat(Findings.of(List.of(byFact, byMessage)))
                .extracting(Finding::id)
                .containsExactly("constraints:accepts", "schema-lookup:accepts");
    }

    @Test
    void whatIsNotOwedMakesNoFinding() {
        assertThat(Findings.of(List.of(line(
                        "attribute-name.max-length/one-over@UpdateUserAttributes",
                        Verdict.OBSERVED,
                        Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.OBSERVE)))))
                .isEmpty();
    }

    @Test
    void pinnedDifferencesAreApart() {
        CaseLine pinned = line(
                "attribute-name.max-length/one-over@UpdateUserAttributes",
                Verdict.DEVIATES,
                Samples.aspect(Aspect.OUTCOME, "refused", "accepted", Level.MUST));
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
                .containsExactly(tuple(
                        "never-heard-of:accepts", "accepts requests that the rules of never-heard-of refuse: 1 case"));
    }

    @Test
    void aConstraintOfAnApiShapeIsTheConstraintCheckersAndThatOfADeclaredAttributeIsNot() {
        assertThat(check("pool-name.max-length")).isEqualTo("constraints");
        assertThat(check("attribute-value.max-length")).isEqualTo("constraints");
        assertThat(check("attribute-value.string.max-length")).isEqualTo("schema-values");
        assertThat(check("access-token.characters")).isEqualTo("constraints");
        assertThat(check("access-token.use")).isEqualTo("token");
        assertThat(check("client-metadata.value.type")).isEqualTo("json-types");
        assertThat(check("client-metadata.delivery")).isEqualTo("triggers");
        assertThat(check("client-metadata.key.max-length")).isEqualTo("constraints");
        assertThat(check("secret-hash.present")).isEqualTo("authorisation");
        assertThat(check("user-pool.mfa-factor")).isEqualTo("pool-definition");
        assertThat(check("user-pool.exists")).isEqualTo("existence");
    }

    private static String check(String rule) {
        return Check.enforcing(rule).orElseThrow().id();
    }

    /** A rule without a check would make a finding of its own family, however its lack shows elsewhere. */
    @Test
    void everyRuleIsEnforcedByACheckOrIsAboutAnswersAsAWhole() {
        assertThat(RuleIndex.load().rules())
                .filteredOn(rule -> OF_TARGETS.contains(rule.kind()))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(Check.enforcing(rule.id()).isPresent() || Check.isAcross(rule.id()))
                        .as("whether %s is among the rules of a Check", rule.id())
                        .isTrue());
    }

    /** An entry that names no rule is a rule that was renamed. */
    @Test
    void everyCheckNamesRulesThatExist() {
        List<RuleIndex.RuleSummary> rules = RuleIndex.load().rules();

        assertThat(Check.all())
                .allSatisfy(check -> assertThat(check.rules())
                        .allSatisfy(prefix -> assertThat(rules).anyMatch(rule -> Check.names(prefix, rule.id()))));
        assertThat(Check.across())
                .allSatisfy(prefix -> assertThat(rules).anyMatch(rule -> Check.names(prefix, rule.id())));
    }
}
