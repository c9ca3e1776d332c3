package io.poolproof.conformance;

import io.poolproof.conformance.suite.GeneratedFaults;

/** The generated faults hold on the embedded server. */
class ReferenceServerFaultsTest extends GeneratedFaults {}
