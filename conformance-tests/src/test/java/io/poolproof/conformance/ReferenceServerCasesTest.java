package io.poolproof.conformance;

import io.poolproof.conformance.suite.CaseSuite;

/** The written cases hold on the embedded server. */
class ReferenceServerCasesTest extends CaseSuite {}
