package io.poolproof.conformance;

import io.poolproof.conformance.suite.CaseSuite;
import io.poolproof.schemas.results.CaseLine;

/** The written cases hold on the embedded server, and none of them is left open: there everything can be asked. */
class ReferenceServerCasesTest extends CaseSuite {

    @Override
    protected void report(CaseLine line) {
        super.report(line);
        CaseLineAssert.assertThat(line).holds();
    }
}
