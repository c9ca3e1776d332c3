package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.fixtures.Expectation;
import io.poolproof.fixtures.Expectation.Outcome;
import io.poolproof.fixtures.Fixtures;
import io.poolproof.fixtures.Fixtures.ExpandedCase;
import io.poolproof.schemas.results.Level;
import io.poolproof.validation.ValidationResult;
import io.poolproof.validation.evidence.Fact;
import io.poolproof.validation.model.Operation;
import io.poolproof.validation.rules.RequestRule;
import io.poolproof.validation.rules.Rule;
import io.poolproof.validation.rules.Rules;
import io.poolproof.validation.rules.WireRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The validation library predicts what the evidence claims, case by case, as any target has to answer it. */
class LibraryCasesTest {
    private static final Fixtures FIXTURES = TestRuns.FIXTURES;
    private static final LibraryTarget LIBRARY = new LibraryTarget(FIXTURES);

    /**
     * Cases, by how their ids start, that expect either outcome although by every reading the request is refused: what is open is
     * which check refuses it, in which words, or which of its faults comes first. Of all others an error would be an invention.
     */
    private static final List<String> REFUSED_BY_EVERY_READING = List.of(
            "access-token.required/null@",
            "attribute-deletion.list.required/null@",
            "attribute-mutability.immutable/too-long-beside-immutable@",
            "attribute-name.characters/look-alike-",
            "attribute-name.length-unit/",
            "attribute-name.max-length/",
            "attribute-name.min-length/",
            "attribute-name.required/",
            "attribute-name.white-space/",
            "attribute-value.length-unit/characters-over-2048@",
            "attribute-value.length-unit/over-2048-however-counted@",
            "attribute-value.max-length/over-limit-of-unknown-attribute@",
            "attribute-value.required/",
            "attribute-value.string.length-unit/characters-over-10@",
            "attribute-value.string.length-unit/joined-over-10@",
            "attribute-value.string.max-length/both-limits-broken@",
            "client-permission.write/",
            "confirmation-code.min-length/look-alike-null@",
            "fault-order.phases/",
            "request-body.json/",
            "request-body.member-type/",
            "request-form.body/deep-objects@",
            "request-form.body/lone-surrogate-in-name@",
            "request-form.body/member-in-lower-case@",
            "user-pool-client.attribute.",
            "user-pool-id.min-length/",
            "user-pool.exists/unknown-attribute-too@",
            "user.exists/unknown-attribute-too@",
            "username.min-length/look-alike-space@");

    /** Facts on which rules of a running service rest, and none that a library can decide. */
    private static final Set<String> OF_RUNNING_SERVICE = ofRunningService();

    @TestFactory
    Stream<DynamicTest> whatALibraryCanDecideIsPredicted() {
        return requests()
                .filter(LibraryCasesTest::isDecidable)
                .map(one -> DynamicTest.dynamicTest(one.id(), () -> {
                    ValidationResult result = LIBRARY.validate(one);
                    assertThat(LIBRARY.judge(one, result))
                            .as("%s, of which the library says %s", one.id(), result.violations())
                            .filteredOn(aspect -> aspect.level() != Level.OBSERVE)
                            .allMatch(aspect -> aspect.matches());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatTheServiceTakesIsNotRefused() {
        return requests()
                .filter(one -> outcome(one) == Outcome.ACCEPTED || isInDoubt(one))
                .map(one -> DynamicTest.dynamicTest(
                        one.id(),
                        () -> assertThat(LIBRARY.validate(one).errors())
                                .as("%s: %s", one.id(), one.fixture().title())
                                .isEmpty()));
    }

    private static boolean isInDoubt(ExpandedCase one) {
        return outcome(one) == Outcome.EITHER
                && REFUSED_BY_EVERY_READING.stream().noneMatch(one.id()::startsWith);
    }

    private static Stream<ExpandedCase> requests() {
        return FIXTURES.expandedCases().stream()
                .filter(one -> one.fixture().http().isUsual())
                .filter(one -> Operation.named(one.operation()).isPresent());
    }

    /** What users have done is out of a library's sight, and so is what rests on facts of a running service alone. */
    private static boolean isDecidable(ExpandedCase one) {
        return Rules.named(one.rule()).filter(LibraryCasesTest::isDecidable).isPresent()
                && !"state".equals(one.fixture().differsIn())
                && one.fixture().facts().stream().anyMatch(fact -> !OF_RUNNING_SERVICE.contains(fact));
    }

    private static boolean isDecidable(Rule rule) {
        return rule instanceof RequestRule<?> || rule instanceof WireRule;
    }

    private static Set<String> ofRunningService() {
        Set<String> facts = factsOf(rule -> !isDecidable(rule));
        facts.removeAll(factsOf(LibraryCasesTest::isDecidable));
        return facts;
    }

    private static Set<String> factsOf(Predicate<Rule> rules) {
        return Rules.all().stream()
                .filter(rules)
                .flatMap(rule -> rule.facts().stream())
                .map(Fact::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Outcome outcome(ExpandedCase one) {
        return Expectation.of(FIXTURES, one).outcome();
    }
}
