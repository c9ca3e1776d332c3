package io.poolproof.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.poolproof.conformance.suite.CaseSuite;
import io.poolproof.schemas.results.CaseLine;
import io.poolproof.schemas.results.Verdict;

/** The written cases hold on the embedded server, and none of them is left open: there everything can be asked. */
class ReferenceServerCasesTest extends CaseSuite {

    @Override
    protected void report(CaseLine line) {
        super.report(line);
        assertThat(line.verdict()).as(line.id()).isIn(Verdict.PASS, Verdict.OBSERVED);
    }
}
