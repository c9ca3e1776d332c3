package io.poolproof.conformance;

import io.poolproof.schemas.results.AspectResult;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Says what became of a case; where it is something else, the failure shows case, reason, and each aspect that differs. */
final class CaseLineAssert extends AbstractAssert<CaseLineAssert, CaseLine> {

    private CaseLineAssert(CaseLine actual) {
        super(actual, CaseLineAssert.class);
    }

    static CaseLineAssert assertThat(CaseLine actual) {
        return new CaseLineAssert(actual);
    }

    CaseLineAssert hasVerdict(Verdict verdict) {
        return hasVerdictAmong(verdict);
    }

    /** Judged and right, or written down where nothing is owed. */
    CaseLineAssert holds() {
        return hasVerdictAmong(Verdict.PASS, Verdict.OBSERVED);
    }

    private CaseLineAssert hasVerdictAmong(Verdict... verdicts) {
        List<Verdict> wanted = Arrays.asList(verdicts);
        if (!wanted.contains(actual.verdict())) {
            throw failureWithActualExpected(
                    actual.verdict(),
                    wanted,
                    "%s is %s and not %s, because: %s%n%s",
                    actual.id(),
                    actual.verdict(),
                    wanted,
                    actual.reason(),
                    differences());
        }
        return this;
    }

    private String differences() {
        return actual.aspects().stream()
                .filter(aspect -> !aspect.matches())
                .map(CaseLineAssert::difference)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String difference(AspectResult aspect) {
        return "%s (%s): expected %s, was %s"
                .formatted(aspect.aspect(), aspect.level(), aspect.expected(), aspect.actual());
    }
}
